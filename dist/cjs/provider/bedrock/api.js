"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.BEDROCK = void 0;
const value_ts_1 = require("../../json/value.js");
const carried_ts_1 = require("../carried.js");
const chat_ts_1 = require("../openai/chat.js");
const responses_ts_1 = require("../openai/responses.js");
const claude_ts_1 = require("./claude.js");
const recognise_ts_1 = require("./recognise.js");
const segment_ts_1 = require("./segment.js");
/** Amazon Bedrock's Converse, for any model. */
const converse = {
    provider: 'bedrock',
    api: 'converse',
    recognise: recognise_ts_1.recogniseConverse,
    segment: (body, options) => (0, segment_ts_1.segmentBody)(body, 'converse', options),
};
/** InvokeModel with Nova: checkpoints are members of the block that they end. */
const invokeNova = {
    provider: 'bedrock',
    api: 'invoke-nova',
    recognise: recognise_ts_1.recogniseNova,
    segment: (body, options) => (0, segment_ts_1.segmentBody)(body, 'invoke-nova', options),
};
/** InvokeModel with Claude, and Bedrock's own Messages endpoint: the body of Claude's Messages API. */
const invokeClaude = {
    provider: 'bedrock',
    api: 'invoke-claude',
    recognise: claude_ts_1.recogniseClaude,
    tells: claude_ts_1.tellsBedrock,
    segment: claude_ts_1.segmentClaude,
};
/** OpenAI's models by OpenAI's APIs: "the same breakpoints" (CACHING in models.ts). */
const tells = (body, declared) => (0, recognise_ts_1.vendorOf)(declared ?? (0, value_ts_1.text)((0, value_ts_1.get)(body, 'model')) ?? '') === 'openai';
/** What Bedrock is called by. */
exports.BEDROCK = [
    converse,
    invokeClaude,
    invokeNova,
    (0, carried_ts_1.carried)('bedrock', responses_ts_1.openaiResponses, { tells }),
    (0, carried_ts_1.carried)('bedrock', chat_ts_1.openaiChat, { tells }),
];
