import type Anthropic from '@anthropic-ai/sdk';
import type { ConverseResponse, ConverseStreamOutput } from '@aws-sdk/client-bedrock-runtime';
import type { CountTokensResponse, GenerateContentResponse } from '@google/genai';
import type OpenAI from 'openai';
import { describe, expect, it } from 'vitest';
import type { Call } from '../../../src/fake-provider/exchange.ts';
import type { MessageReply } from '../../../src/fake-provider/reply.ts';
import {
  anthropicMessage,
  anthropicStart,
} from '../../../src/fake-provider/wire/anthropic-message.ts';
import { chatChunks, chatCompletion } from '../../../src/fake-provider/wire/chat-completion.ts';
import {
  converseEvents,
  converseResponse,
} from '../../../src/fake-provider/wire/converse-response.ts';
import { geminiResponse } from '../../../src/fake-provider/wire/gemini.ts';
import { openaiResponse } from '../../../src/fake-provider/wire/responses-response.ts';
import { callOf } from '../calls.ts';

const reply: MessageReply = {
  kind: 'message',
  id: 'abcn0',
  text: 'Hello.',
  toolCalls: [{ id: 'abcn0t0', name: 'search', arguments: { q: 'x' } }],
  usage: { uncached: 1, read: 2, write5m: 3, write1h: 4, output: 5 },
  stop: 'tools',
  created: 0,
  diagnostics: null,
};

/** Takes a value of the type that an SDK declares; what is missing in it does not compile. */
function accepts<Declared>(value: Declared): Declared {
  return value;
}

/**
 * The compiler proves these: an SDK itself checks nothing, and takes a reply that lacks half its members.
 */
describe('replies have every member that the types of the SDKs require', () => {
  const call: Call = callOf({ messages: [{ role: 'user', content: 'Hi?' }] });

  // On the wire a text without citations has no such member; SDKs of others reject a null.
  type WithoutCitations<M extends Anthropic.Message> = Omit<M, 'content' | 'diagnostics'> & {
    content: readonly (Omit<Anthropic.TextBlock, 'citations'> | Anthropic.ToolUseBlock)[];
  };

  it('Anthropic messages', () => {
    const whole = accepts<WithoutCitations<Anthropic.Message>>(anthropicMessage(call, reply));
    const begun = accepts<WithoutCitations<Anthropic.Message>>(anthropicStart(call, reply));
    expect(Object.keys(begun).toSorted()).toEqual(Object.keys(whole).toSorted());
  });

  it('OpenAI chat completions', () => {
    const whole = accepts<OpenAI.ChatCompletion>(chatCompletion(call, reply));
    const chunks = accepts<OpenAI.ChatCompletionChunk[]>(chatChunks(call, reply));
    expect(chunks.every(({ id }) => id === whole.id)).toBe(true);
  });

  it('OpenAI responses', () => {
    // Repeated from the request, where it may hold anything.
    type Repeated =
      | 'instructions'
      | 'max_output_tokens'
      | 'metadata'
      | 'parallel_tool_calls'
      | 'previous_response_id'
      | 'prompt_cache_key'
      | 'reasoning'
      | 'temperature'
      | 'text'
      | 'tool_choice'
      | 'tools'
      | 'top_p'
      | 'truncation';
    type Own = Omit<OpenAI.Responses.Response, Repeated | 'output_text'>;
    const whole = accepts<Own & Record<Repeated, unknown>>(openaiResponse(call, reply));
    expect(whole.output.map(({ type }) => type)).toEqual(['message', 'function_call']);
  });

  it('Gemini and Converse', () => {
    type Gemini = Pick<GenerateContentResponse, 'modelVersion' | 'responseId' | 'usageMetadata'>;
    expect(accepts<Omit<Gemini, 'usageMetadata'>>(geminiResponse(call, reply))).toBeDefined();
    expect(accepts<CountTokensResponse>({ totalTokens: 1 })).toBeDefined();
    type Converse = Omit<ConverseResponse, 'output'>;
    expect(accepts<Converse>(converseResponse(call, reply)).stopReason).toBe('tool_use');
    const names: readonly (keyof ConverseStreamOutput)[] = [
      'messageStart',
      'contentBlockStart',
      'contentBlockDelta',
      'contentBlockStop',
      'messageStop',
      'metadata',
    ];
    const events = new Set(converseEvents(call, reply).map(({ name }) => name));
    expect(events).toEqual(new Set(names));
  });

  it('pass on the diagnostics of the cache', () => {
    const diagnostics = { cache_miss_reason: { type: 'system_changed' } };
    const explained = { ...reply, diagnostics };
    expect(anthropicStart(call, explained).diagnostics).toEqual(diagnostics);
    expect(openaiResponse(call, explained)).toMatchObject({
      prompt_cache_diagnostics: diagnostics,
    });
  });
});
