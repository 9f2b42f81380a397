"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.usesBreakpoints = usesBreakpoints;
exports.onMessages = onMessages;
const pointer_ts_1 = require("../../json/pointer.js");
const value_ts_1 = require("../../json/value.js");
const content_ts_1 = require("./content.js");
/** Whether a request uses what only GPT-5.6 and later have. */
function usesBreakpoints(body, member) {
    if (((0, value_ts_1.get)(body, 'prompt_cache_options') ?? null) !== null)
        return true;
    return (0, value_ts_1.items)((0, value_ts_1.get)(body, member)).some((message) => (0, value_ts_1.items)((0, value_ts_1.get)(message, 'content')).some((part) => (0, value_ts_1.get)(part, content_ts_1.MARKER) !== undefined));
}
/** Markers on a message itself: only its parts take them. */
function onMessages(body, member) {
    return (0, value_ts_1.items)((0, value_ts_1.get)(body, member)).flatMap((message, index) => {
        const isMessage = ['message', undefined].includes((0, value_ts_1.text)((0, value_ts_1.get)(message, 'type')));
        if (!isMessage || ((0, value_ts_1.get)(message, content_ts_1.MARKER) ?? null) === null)
            return [];
        const pointer = (0, pointer_ts_1.child)((0, pointer_ts_1.child)(`/${member}`, index), content_ts_1.MARKER);
        const detail = `${content_ts_1.MARKER} belongs on a part of the message, not on the message`;
        return [{ rule: 'on-message', pointer, unit: null, detail }];
    });
}
