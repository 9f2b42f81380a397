"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readUsage = readUsage;
exports.rawUsageOf = rawUsageOf;
exports.usageOf = usageOf;
const value_ts_1 = require("../json/value.js");
const anthropic_ts_1 = require("./anthropic.js");
const bedrock_ts_1 = require("./bedrock.js");
const gemini_ts_1 = require("./gemini.js");
const openai_chat_ts_1 = require("./openai-chat.js");
const openai_responses_ts_1 = require("./openai-responses.js");
const vercel_ts_1 = require("./vercel.js");
/**
 * A provider's own usage in the one form, recognised by its fields; null where it is none of a known
 * form, or does not say what was cached. `inputTokens` exists at Bedrock and in the Vercel AI SDK with
 * two meanings; their other fields tell them apart.
 */
function readUsage(usage) {
    if (!(0, value_ts_1.isObject)(usage))
        return null;
    const has = (name) => (0, value_ts_1.get)(usage, name) !== undefined;
    if (has('uncached') && has('read'))
        return ownUsage(usage);
    if (has('promptTokenCount') || has('total_input_tokens'))
        return (0, gemini_ts_1.geminiUsage)(usage);
    if (has('prompt_tokens') || has('prompt_cache_hit_tokens'))
        return (0, openai_chat_ts_1.openaiChatUsage)(usage);
    if (has('inputTokenDetails') || has('cachedInputTokens') || (0, value_ts_1.isObject)((0, value_ts_1.get)(usage, 'inputTokens')))
        return (0, vercel_ts_1.vercelUsage)(usage);
    if (has('inputTokens'))
        return (0, bedrock_ts_1.bedrockUsage)(usage);
    if (has('input_tokens_details'))
        return (0, openai_responses_ts_1.openaiResponsesUsage)(usage);
    // A response of another API that says nothing of a cache carries `total_tokens`; Claude never does.
    if (has('input_tokens') && !has('total_tokens'))
        return (0, anthropic_ts_1.anthropicUsage)(usage);
    return null;
}
/** A usage that is in the one form already: a metrics line, or what a wrapper worked out itself. */
function ownUsage(usage) {
    const parts = ['uncached', 'read', 'write', 'write1h', 'output'].map((name) => {
        const value = (0, value_ts_1.get)(usage, name) ?? (name === 'write1h' || name === 'output' ? 0 : undefined);
        return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
    });
    const [uncached, read, write, write1h, output] = parts;
    if (typeof uncached !== 'number' || typeof read !== 'number' || typeof write !== 'number')
        return null;
    return { uncached, read, write, write1h: Math.min(write1h ?? 0, write), output: output ?? 0 };
}
/** The provider's usage inside a whole response, a batch result's message or a stream's last event. */
function rawUsageOf(response) {
    for (const holder of [
        response,
        (0, value_ts_1.get)(response, 'message'),
        (0, value_ts_1.get)(response, 'response'),
        (0, value_ts_1.get)(response, 'interaction'),
        (0, value_ts_1.get)((0, value_ts_1.get)(response, 'response'), 'body'),
        (0, value_ts_1.get)((0, value_ts_1.get)(response, 'result'), 'message'),
        (0, value_ts_1.get)(response, 'body'),
    ]) {
        const found = (0, value_ts_1.get)(holder, 'usage') ?? (0, value_ts_1.get)(holder, 'usageMetadata');
        if ((0, value_ts_1.isObject)(found))
            return found;
    }
    return undefined;
}
/** The usage that a whole response reports, in the one form. */
function usageOf(response) {
    return readUsage(rawUsageOf(response));
}
