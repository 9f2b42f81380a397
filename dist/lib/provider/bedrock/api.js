import { get, text } from '../../json/value.js';
import { carried } from '../carried.js';
import { openaiChat } from '../openai/chat.js';
import { openaiResponses } from '../openai/responses.js';
import { recogniseClaude, segmentClaude, tellsBedrock } from './claude.js';
import { recogniseConverse, recogniseNova, vendorOf } from './recognise.js';
import { segmentBody } from './segment.js';
/** Amazon Bedrock's Converse, for any model. */
const converse = {
    provider: 'bedrock',
    api: 'converse',
    recognise: recogniseConverse,
    segment: (body, options) => segmentBody(body, 'converse', options),
};
/** InvokeModel with Nova: checkpoints are members of the block that they end. */
const invokeNova = {
    provider: 'bedrock',
    api: 'invoke-nova',
    recognise: recogniseNova,
    segment: (body, options) => segmentBody(body, 'invoke-nova', options),
};
/** InvokeModel with Claude, and Bedrock's own Messages endpoint: the body of Claude's Messages API. */
const invokeClaude = {
    provider: 'bedrock',
    api: 'invoke-claude',
    recognise: recogniseClaude,
    tells: tellsBedrock,
    segment: segmentClaude,
};
/** OpenAI's models by OpenAI's APIs: "the same breakpoints" (CACHING in models.ts). */
const tells = (body, declared) => vendorOf(declared ?? text(get(body, 'model')) ?? '') === 'openai';
/** What Bedrock is called by. */
export const BEDROCK = [
    converse,
    invokeClaude,
    invokeNova,
    carried('bedrock', openaiResponses, { tells }),
    carried('bedrock', openaiChat, { tells }),
];
