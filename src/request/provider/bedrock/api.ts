import { type Json, get, text } from '../../../json/value.ts';
import { carried } from '../carried.ts';
import { claudeInChat } from '../claude-chat/api.ts';
import { openaiChat } from '../openai/chat.ts';
import { openaiResponses } from '../openai/responses.ts';
import type { ProviderApi } from '../provider.ts';
import { recogniseClaude, segmentClaude, tellsBedrock } from './claude.ts';
import { bedrockModel } from './model.ts';
import { isOnBedrock, recogniseConverse, recogniseNova, vendorOf } from './recognise.ts';
import { segmentBody } from './segment.ts';

/** Amazon Bedrock's Converse, for any model. */
const converse: ProviderApi = {
  provider: 'bedrock',
  api: 'converse',
  recognise: recogniseConverse,
  segment: (body, options) => segmentBody(body, 'converse', options),
};

/** InvokeModel with Nova: checkpoints are members of the block that they end. */
const invokeNova: ProviderApi = {
  provider: 'bedrock',
  api: 'invoke-nova',
  recognise: recogniseNova,
  segment: (body, options) => segmentBody(body, 'invoke-nova', options),
};

/** InvokeModel with Claude, and Bedrock's own Messages endpoint: the body of Claude's Messages API. */
const invokeClaude: ProviderApi = {
  provider: 'bedrock',
  api: 'invoke-claude',
  recognise: recogniseClaude,
  tells: tellsBedrock,
  segment: segmentClaude,
};

/** Claude in the form of Chat Completions, as LiteLLM sends it to Bedrock: the minimums are Bedrock's. */
const claudeChat = claudeInChat('bedrock', isOnBedrock, (found, options) => {
  const { rules, note } = bedrockModel(found.model, options);
  return { rules, notes: [...new Set([...(note === null ? [] : [note]), ...found.notes])] };
});

/** OpenAI's models by OpenAI's APIs: "the same breakpoints" (CACHING in models.ts). */
const tells = (body: Json, declared?: string): boolean =>
  vendorOf(declared ?? text(get(body, 'model')) ?? '') === 'openai';

/** What Bedrock is called by. */
export const BEDROCK: readonly ProviderApi[] = [
  converse,
  invokeClaude,
  invokeNova,
  claudeChat,
  carried('bedrock', openaiResponses, { tells }),
  carried('bedrock', openaiChat, { tells }),
];
