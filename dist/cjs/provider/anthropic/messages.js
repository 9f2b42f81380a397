"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.systemPieces = systemPieces;
exports.messagePieces = messagePieces;
exports.isTransient = isTransient;
const pointer_ts_1 = require("../../json/pointer.js");
const value_ts_1 = require("../../json/value.js");
const content_ts_1 = require("./content.js");
const parameters_ts_1 = require("./parameters.js");
/** The blocks of `system`. */
function systemPieces(body) {
    const system = (0, value_ts_1.get)(body, 'system');
    const place = {
        section: 'system',
        index: 0,
        pointer: '/system',
        role: 'system',
        frame: 'system',
        absent: null,
    };
    return (0, content_ts_1.blocks)(system, place).map((found, index) => ({
        ...found,
        unit: { ...found.unit, index: (0, value_ts_1.isArray)(system) ? index : 0 },
    }));
}
/**
 * The blocks of all messages. Consecutive messages of one role are one turn, so that a message's
 * boundary is no part of a unit: its role is (SDK 1.12.0, MessageCreateParams.messages, read 2026-11-20).
 */
function messagePieces(body, keepsThinking, memory) {
    const messages = (0, value_ts_1.get)(body, 'messages');
    if (messages !== undefined && messages !== null && !(0, value_ts_1.isArray)(messages)) {
        return [(0, content_ts_1.piece)(messages, placeOf('/messages', 0, messages, null), { kind: 'other' })];
    }
    const all = (0, value_ts_1.items)(messages);
    const cut = (message, index, cleared) => messageBlocks(message, placeOf((0, pointer_ts_1.child)('/messages', index), index, message, cleared));
    if (memory !== undefined && keepsThinking) {
        let isLasting = true;
        const pieces = memory.pieces('messages', all, (message, index) => {
            isLasting &&= !isTransient(message);
            return cut(message, index, false);
        }, ({ unit }) => (0, parameters_ts_1.tellsParameters)(unit.value));
        if (isLasting)
            return pieces;
    }
    memory?.forget();
    const lastUser = all.findLastIndex((message) => (0, value_ts_1.get)(message, 'role') === 'user');
    const lastTurn = keepsThinking ? 0 : lastQuestion(all);
    return all.flatMap((message, index) => {
        const found = cut(message, index, isTransient(message) && index < lastUser);
        return index < lastTurn ? found.map(withoutThinking) : found;
    });
}
/**
 * True for a system message that is shown for one turn only: `clear_at` "next_user_message" (SDK 1.12.0,
 * BetaSystemMessageParam, read 2026-11-20).
 */
function isTransient(message) {
    return (0, value_ts_1.get)(message, 'role') === 'system' && (0, value_ts_1.get)(message, 'clear_at') === 'next_user_message';
}
function messageBlocks(message, place) {
    const content = (0, value_ts_1.get)(message, 'content');
    if (typeof content === 'string' || (0, value_ts_1.isArray)(content)) {
        return (0, content_ts_1.blocks)(content, { ...place, pointer: (0, pointer_ts_1.child)(place.pointer, 'content') });
    }
    // A system message may hold nothing but `output_config`, which leaves the cache alone.
    const isConfiguration = place.role === 'system' && (content === undefined || content === null);
    return isConfiguration ? [] : [(0, content_ts_1.piece)(message, place, { kind: 'other' })];
}
function placeOf(pointer, index, message, cleared) {
    const role = (0, value_ts_1.text)((0, value_ts_1.get)(message, 'role')) ?? '';
    return {
        section: 'messages',
        index,
        pointer,
        role: isRole(role) ? role : null,
        frame: role,
        absent: cleared === true ? 'cleared' : null,
    };
}
function isRole(role) {
    return role === 'user' || role === 'assistant' || role === 'system';
}
/**
 * Index of the last user message that is more than tool results: models that keep the thinking of the
 * last turn only drop all of it in front of there (build-with-claude/thinking, read 2026-10-08).
 */
function lastQuestion(messages) {
    const found = messages.findLastIndex((message) => {
        if ((0, value_ts_1.get)(message, 'role') !== 'user')
            return false;
        const content = (0, value_ts_1.get)(message, 'content');
        return !(0, value_ts_1.isArray)(content) || content.some((block) => (0, value_ts_1.get)(block, 'type') !== 'tool_result');
    });
    return Math.max(0, found);
}
function withoutThinking(found) {
    return found.unit.kind === 'thinking' && found.unit.role === 'assistant'
        ? { ...found, absent: found.absent ?? 'dropped' }
        : found;
}
