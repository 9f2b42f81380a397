"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.toolEntries = toolEntries;
exports.systemEntries = systemEntries;
exports.messageEntries = messageEntries;
const pointer_ts_1 = require("../../json/pointer.js");
const value_ts_1 = require("../../json/value.js");
const content_ts_1 = require("./content.js");
/** The entries of `toolConfig.tools`. */
function toolEntries(body) {
    return (0, content_ts_1.blockEntries)((0, value_ts_1.dig)(body, 'toolConfig', 'tools'), {
        section: 'tools',
        index: null,
        pointer: '/toolConfig/tools',
        role: null,
        frame: '',
    });
}
/** The entries of `system`. */
function systemEntries(body) {
    return (0, content_ts_1.blockEntries)((0, value_ts_1.get)(body, 'system'), {
        section: 'system',
        index: null,
        pointer: '/system',
        role: 'system',
        frame: 'system',
    });
}
/** The entries of all messages; `keepsThinking` is false where earlier turns lose their thinking. */
function messageEntries(body, keepsThinking) {
    const messages = (0, value_ts_1.get)(body, 'messages');
    if (messages === undefined || messages === null)
        return [];
    const list = (0, value_ts_1.isArray)(messages) ? messages : [messages];
    const lastTurn = keepsThinking ? 0 : lastQuestion(list);
    return list.flatMap((message, index) => {
        const pointer = (0, value_ts_1.isArray)(messages) ? (0, pointer_ts_1.child)('/messages', index) : '/messages';
        const found = ofMessage(message, index, pointer);
        return index < lastTurn ? found.map(withoutThinking) : found;
    });
}
function ofMessage(message, index, pointer) {
    const role = (0, value_ts_1.text)((0, value_ts_1.get)(message, 'role')) ?? '';
    const place = { section: 'messages', index, role: roleOf(role), frame: role };
    const content = (0, value_ts_1.get)(message, 'content');
    if ((0, value_ts_1.isArray)(content)) {
        return (0, content_ts_1.blockEntries)(content, { ...place, pointer: (0, pointer_ts_1.child)(pointer, 'content') });
    }
    // The API takes lists only; a program's own request may hold the text as it is.
    const isText = typeof content === 'string';
    const unit = {
        ...place,
        kind: isText ? 'text' : 'other',
        pointer: isText ? (0, pointer_ts_1.child)(pointer, 'content') : pointer,
        shorthand: isText ? '/text' : null,
        name: null,
        value: isText ? { text: content } : message,
        replayed: role === 'assistant',
    };
    return [{ kind: 'unit', unit, absent: false }];
}
function roleOf(role) {
    return role === 'user' || role === 'assistant' || role === 'system' ? role : null;
}
/** Index of the last user message that is more than tool results. */
function lastQuestion(messages) {
    const found = messages.findLastIndex((message) => {
        if ((0, value_ts_1.get)(message, 'role') !== 'user')
            return false;
        const content = (0, value_ts_1.get)(message, 'content');
        return !(0, value_ts_1.isArray)(content) || content.some((block) => (0, value_ts_1.get)(block, 'toolResult') === undefined);
    });
    return Math.max(0, found);
}
function withoutThinking(entry) {
    const isThinking = entry.kind === 'unit' && entry.unit.kind === 'thinking';
    return isThinking ? { ...entry, absent: true } : entry;
}
