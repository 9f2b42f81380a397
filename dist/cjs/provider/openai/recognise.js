"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.recogniseResponses = recogniseResponses;
exports.recogniseChat = recogniseChat;
const value_ts_1 = require("../../json/value.js");
/** Models that OpenAI serves: its open weights it does not. */
const OWN_MODEL = /^(?:.*\/)?(?:(?:[a-z-]+\.)?openai\.)?(?:ft:)?(?:gpt-(?!oss)|chatgpt-|o\d(?:-|$)|codex-)/i;
/** Members of requests that have `input` or `messages` too and are no prompt, or another API's. */
const FOREIGN = [
    'voice',
    'encoding_format',
    'dimensions',
    'system',
    'anthropic_version',
    'inferenceConfig',
    'toolConfig',
    'contents',
];
const OWN_ROLES = new Set(['developer', 'tool', 'function', 'system']);
const ROLES = new Set([...OWN_ROLES, 'user', 'assistant']);
// Enough to tell; a body of a hundred thousand messages need not be read whole.
const SAMPLE = 50;
/** How sure the shape of a body is a Responses request. */
function recogniseResponses(body, declared) {
    if (!(0, value_ts_1.isObject)(body) || (0, value_ts_1.get)(body, 'messages') !== undefined || isForeign(body))
        return 0;
    const model = declared ?? (0, value_ts_1.text)((0, value_ts_1.get)(body, 'model')) ?? '';
    if (/embedding|moderation|tts|whisper|dall-e|image/i.test(model))
        return 0;
    const input = (0, value_ts_1.get)(body, 'input');
    const refers = ['previous_response_id', 'conversation', 'instructions'].some((name) => ((0, value_ts_1.get)(body, name) ?? null) !== null) ||
        // A text is the prompt of the older Completions.
        (0, value_ts_1.isObject)((0, value_ts_1.get)(body, 'prompt') ?? null);
    if (typeof input !== 'string' && !(0, value_ts_1.isArray)(input) && !(refers && input === undefined))
        return 0;
    if ((0, value_ts_1.isArray)(input) && input.length > 0 && !input.slice(0, SAMPLE).some(isItem))
        return 0;
    if (OWN_MODEL.test(model))
        return 1;
    if ((0, value_ts_1.isArray)(input))
        return 0.8;
    return refers && model !== '' ? 0.7 : 0.1;
}
/** How sure the shape of a body is a Chat request. */
function recogniseChat(body, declared) {
    if (!(0, value_ts_1.isObject)(body) || isForeign(body))
        return 0;
    const messages = (0, value_ts_1.get)(body, 'messages');
    if (!(0, value_ts_1.isArray)(messages) || (0, value_ts_1.get)(body, 'input') !== undefined)
        return 0;
    const sample = messages.slice(0, SAMPLE);
    if (sample.length > 0 && !sample.some((message) => ROLES.has((0, value_ts_1.get)(message, 'role'))))
        return 0;
    if (sample.some(hasBlocksOfAnotherApi))
        return 0;
    if ((0, value_ts_1.items)((0, value_ts_1.get)(body, 'tools')).some((tool) => (0, value_ts_1.get)(tool, 'input_schema') !== undefined))
        return 0;
    const model = declared ?? (0, value_ts_1.text)((0, value_ts_1.get)(body, 'model')) ?? '';
    if (OWN_MODEL.test(model))
        return 1;
    if (sample.some(hasUntyped))
        return 0.1;
    const own = sample.some((message) => OWN_ROLES.has((0, value_ts_1.get)(message, 'role'))) ||
        sample.some((message) => (0, value_ts_1.get)(message, 'tool_calls') !== undefined) ||
        (0, value_ts_1.items)((0, value_ts_1.get)(body, 'tools')).some((tool) => (0, value_ts_1.get)(tool, 'function') !== undefined) ||
        ['response_format', 'functions', 'max_completion_tokens'].some((name) => (0, value_ts_1.get)(body, name) !== undefined);
    if (own)
        return 0.8;
    return /claude-/i.test(model) ? 0.1 : 0.3;
}
function isForeign(body) {
    return (FOREIGN.some((name) => (0, value_ts_1.get)(body, name) !== undefined) ||
        (0, value_ts_1.get)(body, 'cache_control') !== undefined);
}
function isItem(item) {
    return ROLES.has((0, value_ts_1.get)(item, 'role')) || typeof (0, value_ts_1.get)(item, 'type') === 'string';
}
/** Claude's blocks: tool use inside the content, sources. */
function hasBlocksOfAnotherApi(message) {
    return (0, value_ts_1.items)((0, value_ts_1.get)(message, 'content')).some((block) => {
        const type = (0, value_ts_1.get)(block, 'type');
        return (type === 'tool_use' || type === 'tool_result' || (0, value_ts_1.dig)(block, 'source', 'type') !== undefined);
    });
}
/** Parts without a type are Bedrock's or Gemini's, or nobody's. */
function hasUntyped(message) {
    return (0, value_ts_1.items)((0, value_ts_1.get)(message, 'content')).some((part) => typeof (0, value_ts_1.get)(part, 'type') !== 'string');
}
