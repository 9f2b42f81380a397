"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.notesOn = notesOn;
exports.continuesThread = continuesThread;
const value_ts_1 = require("../../json/value.js");
/** What the provider does to a request that its body does not show. */
function notesOn(body) {
    const notes = [];
    const given = (name) => ((0, value_ts_1.get)(body, name) ?? null) !== null;
    if (given('context_management') || given('compaction')) {
        notes.push('The request lets the provider edit its context: messages are compared as they were sent, what it clears or compacts on its side is not seen.');
    }
    if (continuesThread(body)) {
        notes.push('The request continues a thread that the provider keeps: only what the body holds is compared.');
    }
    const tools = (0, value_ts_1.get)(body, 'tools');
    if ((0, value_ts_1.isArray)(tools) &&
        tools.length > 0 &&
        tools.every((tool) => (0, value_ts_1.get)(tool, 'defer_loading') === true)) {
        notes.push('All tools are deferred: discovering the first one costs one full miss.');
    }
    return notes;
}
/** A thread is created by a whole request; later ones hold the new messages only (SDK 1.12.0, recorded). */
function continuesThread(body) {
    return (0, value_ts_1.dig)(body, 'thread', 'type') === 'continue';
}
