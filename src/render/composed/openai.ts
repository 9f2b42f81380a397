import { analysisError } from '../../errors.ts';
import { type JsonObject, get, isObject, text } from '../../json/value.ts';
import { openaiChat } from './openai-chat.ts';
import { openaiResponses } from './openai-responses.ts';
import type { Bind, Parts } from './parts.ts';

/*
 * Fields that only one of the two APIs has (openai 6.49.0, ChatCompletionCreateParamsBase and
 * ResponseCreateParamsBase, read 2026-11-23).
 */
const CHAT_ONLY = new Set(
  [
    ['audio', 'frequency_penalty', 'function_call', 'functions', 'logit_bias', 'logprobs'],
    ['max_completion_tokens', 'max_tokens', 'messages', 'modalities', 'n', 'prediction'],
    ['presence_penalty', 'reasoning_effort', 'response_format', 'seed', 'stop', 'verbosity'],
    ['web_search_options'],
  ].flat(),
);
const RESPONSES_ONLY = new Set(
  [
    ['background', 'context_management', 'conversation', 'include', 'input', 'instructions'],
    ['max_output_tokens', 'previous_response_id', 'prompt', 'reasoning'],
    ['text', 'truncation'],
  ].flat(),
);

/**
 * A composed prompt as a body of OpenAI's API: the one that it is declared for, else of Responses, or of
 * Chat Completions where a field of params or the form of a tool is one that only Chat Completions has.
 * @throws GuardError (analysis) where it has signs of both.
 */
export const openai: Bind = (parts) => {
  if (parts.api !== undefined)
    return parts.api === 'chat' ? openaiChat(parts) : openaiResponses(parts);
  const chat = sign(parts, CHAT_ONLY, (tool) => isObject(get(tool, 'function')));
  const responses = sign(
    parts,
    RESPONSES_ONLY,
    (tool) => text(get(tool, 'type')) === 'function' && get(tool, 'name') !== undefined,
  );
  if (chat === undefined) return openaiResponses(parts);
  if (responses === undefined) return openaiChat(parts);
  throw analysisError(
    `${chat} belongs to Chat Completions, but ${responses} to Responses: keep to one of the two.`,
  );
};

function sign(
  { params, tools }: Parts,
  fields: ReadonlySet<string>,
  isOwnTool: (tool: JsonObject) => boolean,
): string | undefined {
  const field = [...fields].find((key) => get(params, key) !== undefined);
  if (field !== undefined) return `params.${field}`;
  return tools?.some(({ value }) => isOwnTool(value)) === true ? 'the form of a tool' : undefined;
}
