"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openaiResponses = void 0;
const value_ts_1 = require("../../json/value.js");
const items_ts_1 = require("./items.js");
const parameters_ts_1 = require("./parameters.js");
const recognise_ts_1 = require("./recognise.js");
const request_ts_1 = require("./request.js");
const tools_ts_1 = require("./tools.js");
/** OpenAI's Responses API. */
exports.openaiResponses = {
    provider: 'openai',
    api: 'responses',
    recognise: recognise_ts_1.recogniseResponses,
    segment: (body, options) => (0, request_ts_1.segmentRequest)(body, 'responses', options, (data) => ({
        head: [(0, parameters_ts_1.responsesParameters)(body), ...(0, tools_ts_1.toolPieces)(body, 'tools'), ...(0, items_ts_1.instructionPieces)(body)],
        messages: (0, items_ts_1.inputPieces)(body, keepsReasoning(body, data), options?.memory),
    })),
};
/** Which reasoning is shown again: `reasoning.context`, else the model's default (SDK 6.49.0, Reasoning). */
function keepsReasoning(body, data) {
    const context = (0, value_ts_1.dig)(body, 'reasoning', 'context') ?? 'auto';
    return (context === 'auto' ? data.reasoning : context) !== 'current_turn';
}
