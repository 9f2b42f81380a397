"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.FORMS = void 0;
const value_ts_1 = require("../../json/value.js");
const api_ts_1 = require("../anthropic/api.js");
const notes_ts_1 = require("../anthropic/notes.js");
const chat_messages_ts_1 = require("../openai/chat-messages.js");
const content_ts_1 = require("../openai/content.js");
const items_ts_1 = require("../openai/items.js");
const notes_ts_2 = require("../openai/notes.js");
const recognise_ts_1 = require("../openai/recognise.js");
const tools_ts_1 = require("../openai/tools.js");
const chat = {
    api: 'chat',
    recognise: recognise_ts_1.recogniseChat,
    pieces: (body) => [
        ...(0, tools_ts_1.toolPieces)(body, 'tools'),
        ...(0, tools_ts_1.toolPieces)(body, 'functions'),
        ...(0, chat_messages_ts_1.chatPieces)(body),
    ],
    freeForm: content_ts_1.FREE_FORM,
    continues: () => null,
};
const responses = {
    api: 'responses',
    recognise: recognise_ts_1.recogniseResponses,
    pieces: (body) => [
        ...(0, tools_ts_1.toolPieces)(body, 'tools'),
        ...(0, items_ts_1.instructionPieces)(body),
        ...(0, items_ts_1.inputPieces)(body, (0, value_ts_1.dig)(body, 'reasoning', 'context') !== 'current_turn'),
    ],
    freeForm: content_ts_1.FREE_FORM,
    continues: notes_ts_2.storedConversation,
};
const cut = (body) => api_ts_1.anthropicMessages.segment(body, { model: '' });
const messages = {
    api: 'messages',
    recognise: (body, model) => api_ts_1.anthropicMessages.recognise(body, model),
    // Claude's parameters are Claude's: how another model is shown its tools and thinking is its own affair.
    pieces: (body) => cut(body)
        .units.filter(({ section }) => section !== 'params')
        .map((unit) => ({ unit, markers: [], absent: null })),
    freeForm: cut({}).freeForm,
    continues: (body) => ((0, notes_ts_1.continuesThread)(body) ? '/thread' : null),
};
/** Chat Completions, Responses and Messages: which of them a server speaks, its requests show. */
exports.FORMS = [chat, responses, messages];
