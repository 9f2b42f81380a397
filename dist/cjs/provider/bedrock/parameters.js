"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.messageParameters = messageParameters;
const value_ts_1 = require("../../json/value.js");
const piece_ts_1 = require("../piece.js");
/** Further fields of the model that steer sampling and are no prompt. */
const SAMPLING = ['top_k', 'topK', 'top_p', 'temperature', 'anthropic_beta', 'max_tokens'];
/**
 * Parameters that reach the messages: the choice of a tool, whether there is any image, the model's own
 * fields (thinking, effort) and the form of the output, by analogy with Claude's own API ("What invalidates the cache",
 * build-with-claude/prompt-caching, read 2026-10-08); `inferenceConfig` is no prompt.
 */
function messageParameters(body, content) {
    const choice = (0, value_ts_1.dig)(body, 'toolConfig', 'toolChoice');
    const further = (0, value_ts_1.get)(body, 'additionalModelRequestFields');
    const fields = (0, value_ts_1.isObject)(further) ? (0, value_ts_1.omit)(further, ...SAMPLING) : further;
    return (0, piece_ts_1.parameters)('messages', (0, piece_ts_1.present)([
        ['toolChoice', isUsual(choice) ? undefined : choice],
        ['images', content.some(hasImage) ? true : undefined],
        ['additionalModelRequestFields', isEmpty(fields) ? undefined : fields],
        ['outputConfig', (0, value_ts_1.get)(body, 'outputConfig')],
        ['promptVariables', (0, value_ts_1.get)(body, 'promptVariables')],
    ]));
}
/** An image of its own, or one in the result of a tool. */
function hasImage(entry) {
    if (entry.kind === 'checkpoint' || entry.absent)
        return false;
    const { kind, value } = entry.unit;
    return kind === 'image' || (0, value_ts_1.items)((0, value_ts_1.get)(value, 'content')).some((part) => (0, value_ts_1.get)(part, 'image'));
}
/** `{ auto: {} }` is what a request without a choice has. */
function isUsual(choice) {
    return (0, value_ts_1.get)(choice, 'auto') !== undefined;
}
function isEmpty(value) {
    return (0, value_ts_1.isObject)(value) && (0, value_ts_1.entries)(value).length === 0;
}
