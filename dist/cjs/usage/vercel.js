"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.vercelUsage = vercelUsage;
const value_ts_1 = require("../json/value.js");
const usage_ts_1 = require("./usage.js");
/**
 * Usage of the Vercel AI SDK: of its functions (`LanguageModelUsage`, ai 6.0.326: `inputTokens` as a total
 * with `inputTokenDetails`) and of its models (V3: `inputTokens: { total, noCache, cacheRead, cacheWrite }`).
 * It does not tell lifetimes apart, so nothing is `write1h`. ai 5 has `cachedInputTokens` alone.
 */
function vercelUsage(usage) {
    const input = (0, value_ts_1.get)(usage, 'inputTokens');
    const output = outputOf(usage);
    if ((0, value_ts_1.isObject)(input))
        return fromParts(input, 'total', 'cacheRead', 'cacheWrite', output);
    const total = (0, usage_ts_1.count)(usage, 'inputTokens');
    const details = (0, value_ts_1.get)(usage, 'inputTokenDetails');
    if (total === null)
        return null;
    if ((0, value_ts_1.isObject)(details)) {
        const read = (0, usage_ts_1.count)(details, 'cacheReadTokens');
        const write = (0, usage_ts_1.count)(details, 'cacheWriteTokens');
        if (read !== null || write !== null)
            return (0, usage_ts_1.within)(total, { read: read ?? 0, write: write ?? 0, write1h: 0 }, output);
    }
    const cached = (0, usage_ts_1.count)(usage, 'cachedInputTokens');
    return cached === null ? null : (0, usage_ts_1.within)(total, { read: cached, write: 0, write1h: 0 }, output);
}
function fromParts(value, totalKey, readKey, writeKey, output) {
    const total = (0, usage_ts_1.count)(value, totalKey);
    const read = (0, usage_ts_1.count)(value, readKey);
    const write = (0, usage_ts_1.count)(value, writeKey);
    if (total === null || (read === null && write === null))
        return null;
    return (0, usage_ts_1.within)(total, { read: read ?? 0, write: write ?? 0, write1h: 0 }, output);
}
function outputOf(usage) {
    const output = (0, value_ts_1.get)(usage, 'outputTokens');
    return ((0, value_ts_1.isObject)(output) ? (0, usage_ts_1.count)(output, 'total') : (0, usage_ts_1.count)(usage, 'outputTokens')) ?? 0;
}
