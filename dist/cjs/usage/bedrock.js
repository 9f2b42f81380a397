"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.bedrockUsage = bedrockUsage;
const value_ts_1 = require("../json/value.js");
const usage_ts_1 = require("./usage.js");
/**
 * `usage` of Bedrock's Converse and of InvokeModel with Nova. `inputTokens` leaves out what was cached;
 * the total is the sum of the three (@aws-sdk/client-bedrock-runtime 3.1164.0, `TokenUsage`). Nova spells
 * the cache's fields `cacheReadInputTokenCount` and `cacheWriteInputTokenCount`.
 */
function bedrockUsage(usage) {
    const uncached = (0, usage_ts_1.count)(usage, 'inputTokens');
    if (uncached === null)
        return null;
    const read = (0, usage_ts_1.count)(usage, 'cacheReadInputTokens') ?? (0, usage_ts_1.count)(usage, 'cacheReadInputTokenCount') ?? 0;
    const write = (0, usage_ts_1.count)(usage, 'cacheWriteInputTokens') ?? (0, usage_ts_1.count)(usage, 'cacheWriteInputTokenCount') ?? 0;
    const write1h = (0, value_ts_1.items)((0, value_ts_1.get)(usage, 'cacheDetails'))
        .filter((detail) => (0, value_ts_1.get)(detail, 'ttl') === '1h')
        .reduce((sum, detail) => sum + ((0, usage_ts_1.count)(detail, 'inputTokens') ?? 0), 0);
    const output = (0, usage_ts_1.count)(usage, 'outputTokens') ?? 0;
    return { uncached, read, write, write1h: Math.min(write1h, write), output };
}
