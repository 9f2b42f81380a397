"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.chatPieces = chatPieces;
const pointer_ts_1 = require("../../json/pointer.js");
const value_ts_1 = require("../../json/value.js");
const content_ts_1 = require("./content.js");
/** The pieces of `messages`; leading system and developer messages are the section `system`. */
function chatPieces(body, memory) {
    const messages = (0, value_ts_1.get)(body, 'messages');
    if (messages === undefined || messages === null)
        return [];
    if (!(0, value_ts_1.isArray)(messages)) {
        const whole = { section: 'messages', index: 0, pointer: '/messages', role: null };
        return [(0, content_ts_1.piece)(messages, { ...whole, frame: '' }, 'other')];
    }
    const leading = (0, content_ts_1.leadingCount)(messages);
    const cut = (message, index) => messagePieces(message, index, index < leading);
    return memory === undefined
        ? messages.flatMap(cut)
        : memory.pieces('chat', messages, cut, () => false);
}
function messagePieces(message, index, isLeading) {
    const written = (0, value_ts_1.text)((0, value_ts_1.get)(message, 'role')) ?? '';
    const name = (0, value_ts_1.text)((0, value_ts_1.get)(message, 'name'));
    const place = {
        section: isLeading ? 'system' : 'messages',
        index,
        pointer: (0, pointer_ts_1.child)('/messages', index),
        role: (0, content_ts_1.roleOf)(written),
        frame: name === undefined ? written : `${written} (${name})`,
    };
    if (written === 'tool' || written === 'function')
        return [result(message, place)];
    const found = [
        ...(0, content_ts_1.parts)((0, value_ts_1.get)(message, 'content'), { ...place, pointer: (0, pointer_ts_1.child)(place.pointer, 'content') }, 'text'),
        ...calls(message, place),
        ...others(message, place),
    ];
    return found.length > 0 ? found : [(0, content_ts_1.piece)(message, place, 'other')];
}
/** A tool's answer is one unit, with the id of the call that it answers. */
function result(message, place) {
    const value = (0, value_ts_1.isObject)(message) ? (0, value_ts_1.omit)(message, 'role', content_ts_1.MARKER) : message;
    return (0, content_ts_1.piece)(value, place, 'tool-result', { replayedMembers: ['tool_call_id'] });
}
function calls(message, place) {
    const pointer = (0, pointer_ts_1.child)(place.pointer, 'tool_calls');
    const called = (0, value_ts_1.items)((0, value_ts_1.get)(message, 'tool_calls')).map((call, at) => (0, content_ts_1.piece)(call, { ...place, pointer: (0, pointer_ts_1.child)(pointer, at) }, 'tool-call'));
    const legacy = (0, value_ts_1.get)(message, 'function_call');
    if (legacy === undefined || legacy === null)
        return called;
    const at = { ...place, pointer: (0, pointer_ts_1.child)(place.pointer, 'function_call') };
    return [...called, (0, content_ts_1.piece)(legacy, at, 'tool-call')];
}
/** Members treated above, and those that a client library adds to what it got (annotations, parsed). */
const TREATED = new Set([
    'role',
    'name',
    'content',
    'tool_calls',
    'function_call',
    'annotations',
    'parsed',
    // A marker on the message itself is reported, and is no prompt; nor is one of Claude's, for a gateway.
    content_ts_1.MARKER,
    'cache_control',
]);
/** Mistral's client writes it into each message of the assistant. */
function isUnset(key, value) {
    return key === 'prefix' && value === false;
}
/** Whatever else a message holds (a refusal, audio, another vendor's reasoning) is part of the prompt. */
function others(message, place) {
    if (!(0, value_ts_1.isObject)(message))
        return [];
    return (0, value_ts_1.entries)(message).flatMap(([key, value]) => {
        if (TREATED.has(key) || value === null || isUnset(key, value))
            return [];
        const at = { ...place, pointer: (0, pointer_ts_1.child)(place.pointer, key), frame: `${place.frame}: ${key}` };
        return [(0, content_ts_1.piece)(value, at, key.startsWith('reasoning') ? 'thinking' : 'other')];
    });
}
