"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openaiChat = void 0;
const chat_messages_ts_1 = require("./chat-messages.js");
const parameters_ts_1 = require("./parameters.js");
const recognise_ts_1 = require("./recognise.js");
const request_ts_1 = require("./request.js");
const tools_ts_1 = require("./tools.js");
/** OpenAI's Chat Completions API, its legacy `functions` included. */
exports.openaiChat = {
    provider: 'openai',
    api: 'chat',
    recognise: recognise_ts_1.recogniseChat,
    segment: (body, options) => (0, request_ts_1.segmentRequest)(body, 'chat', options, () => ({
        head: [(0, parameters_ts_1.chatParameters)(body), ...(0, tools_ts_1.toolPieces)(body, 'tools'), ...(0, tools_ts_1.toolPieces)(body, 'functions')],
        messages: (0, chat_messages_ts_1.chatPieces)(body, options?.memory),
    })),
};
