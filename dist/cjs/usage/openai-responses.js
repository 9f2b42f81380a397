"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openaiResponsesUsage = openaiResponsesUsage;
const value_ts_1 = require("../json/value.js");
const usage_ts_1 = require("./usage.js");
/**
 * `usage` of the Responses API (openai 7.57.0, `ResponseUsage`, read 2026-11-13): the parts stand inside
 * `input_tokens`. Before GPT-5.6 writes are free and not counted.
 */
function openaiResponsesUsage(usage) {
    const total = (0, usage_ts_1.count)(usage, 'input_tokens');
    const details = (0, value_ts_1.get)(usage, 'input_tokens_details');
    if (total === null || !(0, value_ts_1.isObject)(details))
        return null;
    const read = (0, usage_ts_1.count)(details, 'cached_tokens') ?? 0;
    const write = (0, usage_ts_1.count)(details, 'cache_write_tokens') ?? 0;
    const longer = (0, usage_ts_1.count)((0, value_ts_1.get)(details, 'cache_write_tokens_details'), 'ttl_12h_tokens') ?? 0;
    const output = (0, usage_ts_1.count)(usage, 'output_tokens') ?? 0;
    return (0, usage_ts_1.within)(total, { read, write, write1h: Math.min(longer, write) }, output);
}
