"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.notesOn = notesOn;
exports.storedConversation = storedConversation;
const value_ts_1 = require("../../json/value.js");
/** What the provider does to a request that its body does not show. */
function notesOn(body) {
    const notes = [];
    const given = (name) => ((0, value_ts_1.get)(body, name) ?? null) !== null;
    if (storedConversation(body) !== null) {
        notes.push('The provider keeps the conversation in front of this request: only what the body holds is compared.');
    }
    if (given('prompt')) {
        notes.push('The request uses a prompt template that the provider stores: its reference is compared, not its text.');
    }
    if (given('context_management') || (0, value_ts_1.get)(body, 'truncation') === 'auto') {
        notes.push('The request lets the provider shorten its context: items are compared as they were sent, what it drops or compacts on its side is not seen.');
    }
    if ((0, value_ts_1.items)((0, value_ts_1.get)(body, 'input')).some((item) => (0, value_ts_1.get)(item, 'type') === 'item_reference')) {
        notes.push('Items are given by reference: their ids are compared, not their content.');
    }
    return notes;
}
/** JSON Pointer of what names the conversation that a request continues, or null. */
function storedConversation(body) {
    const name = ['previous_response_id', 'conversation'].find((member) => ((0, value_ts_1.get)(body, member) ?? null) !== null);
    return name === undefined ? null : `/${name}`;
}
