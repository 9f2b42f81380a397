"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.recognise = recognise;
const value_ts_1 = require("../../json/value.js");
/** Blocks that no other API has. */
const OWN_BLOCKS = new Set([
    'tool_use',
    'tool_result',
    'thinking',
    'redacted_thinking',
    'server_tool_use',
    'document',
    'search_result',
]);
/** Claude by name; `anthropic/claude-…` is a gateway's way of naming it, mostly in another form. */
const OWN_MODEL = /^(?!anthropic\/)(?:.*[./])?claude-/i;
const ROLES = new Set(['user', 'assistant', 'system']);
// Enough to tell; a body of a hundred thousand messages need not be read whole.
const SAMPLE = 50;
/** How sure the shape of a body is a Messages request: 0 is not at all, 1 is beyond doubt. */
function recognise(body, declared) {
    if (!(0, value_ts_1.isObject)(body) || !(0, value_ts_1.isArray)((0, value_ts_1.get)(body, 'messages')))
        return 0;
    if (isForeign(body))
        return 0;
    const sample = (0, value_ts_1.items)((0, value_ts_1.get)(body, 'messages')).slice(0, SAMPLE);
    if (sample.length > 0 && !sample.some((message) => ROLES.has((0, value_ts_1.get)(message, 'role'))))
        return 0;
    // Never the first message here, nearly always elsewhere.
    if ((0, value_ts_1.get)(sample[0], 'role') === 'system' && (0, value_ts_1.get)(body, 'system') === undefined)
        return 0.1;
    const model = declared ?? (0, value_ts_1.get)(body, 'model');
    if (typeof model === 'string' && OWN_MODEL.test(model))
        return 1;
    if (sample.some(hasUntyped))
        return 0.1;
    if ((0, value_ts_1.get)(body, 'system') !== undefined || (0, value_ts_1.get)(body, 'anthropic_version') !== undefined)
        return 0.9;
    if ((0, value_ts_1.get)(body, 'cache_control') !== undefined || hasOwnForm(body))
        return 0.9;
    return (0, value_ts_1.get)(body, 'max_tokens') === undefined ? 0.2 : 0.4;
}
/** True where a member or a message is of another API that has `messages` too. */
function isForeign(body) {
    const foreign = [
        'input',
        'instructions',
        'response_format',
        'functions',
        'max_completion_tokens',
    ];
    if (foreign.some((name) => (0, value_ts_1.get)(body, name) !== undefined))
        return true;
    if ((0, value_ts_1.items)((0, value_ts_1.get)(body, 'tools')).some((tool) => (0, value_ts_1.get)(tool, 'type') === 'function'))
        return true;
    if ((0, value_ts_1.get)(body, 'inferenceConfig') !== undefined || (0, value_ts_1.get)(body, 'toolConfig') !== undefined)
        return true;
    return (0, value_ts_1.items)((0, value_ts_1.get)(body, 'messages'))
        .slice(0, SAMPLE)
        .some((message) => {
        const role = (0, value_ts_1.get)(message, 'role');
        if (role === 'developer' || role === 'tool' || role === 'function')
            return true;
        return ((0, value_ts_1.get)(message, 'tool_calls') !== undefined ||
            (0, value_ts_1.items)((0, value_ts_1.get)(message, 'content')).some(isOpenAiPart));
    });
}
function isOpenAiPart(part) {
    const type = (0, value_ts_1.get)(part, 'type');
    return type === 'image_url' || type === 'input_audio' || type === 'file';
}
function hasOwnForm(body) {
    if ((0, value_ts_1.items)((0, value_ts_1.get)(body, 'tools')).some((tool) => (0, value_ts_1.isObject)((0, value_ts_1.get)(tool, 'input_schema'))))
        return true;
    return (0, value_ts_1.items)((0, value_ts_1.get)(body, 'messages'))
        .slice(0, SAMPLE)
        .some((message) => (0, value_ts_1.items)((0, value_ts_1.get)(message, 'content')).some((block) => OWN_BLOCKS.has((0, value_ts_1.get)(block, 'type')) ||
        (0, value_ts_1.get)(block, 'cache_control') !== undefined ||
        (0, value_ts_1.get)(block, 'source') !== undefined));
}
/** Blocks without a type are Bedrock's or Gemini's, or nobody's. */
function hasUntyped(message) {
    return (0, value_ts_1.items)((0, value_ts_1.get)(message, 'content')).some((block) => typeof (0, value_ts_1.get)(block, 'type') !== 'string');
}
