import { canonical } from '../../json/canonical.ts';
import { dig } from '../../json/value.ts';
import type { Call } from '../exchange.ts';
import { type MessageReply, type ReplyUsage, type Stop, inputTokens } from '../reply.ts';
import type { StreamEvent } from './answer.ts';
import { pieces } from './pieces.ts';

const STOPS = {
  end: 'stop',
  tools: 'tool_calls',
  length: 'length',
  refusal: 'content_filter',
} as const satisfies Record<Stop, string>;

/** A chat completion of one choice. */
export function chatCompletion(call: Call, reply: MessageReply) {
  const calls = reply.toolCalls.map(({ id, name, arguments: input }) => ({
    id: `call_${id}`,
    type: 'function' as const,
    function: { name, arguments: canonical(input, 'written') },
  }));
  const message = {
    role: 'assistant' as const,
    content: reply.text,
    refusal: null,
    annotations: [],
    ...(calls.length === 0 ? {} : { tool_calls: calls }),
  };
  return {
    ...envelope(call, reply),
    object: 'chat.completion' as const,
    choices: [{ index: 0, message, logprobs: null, finish_reason: STOPS[reply.stop] }],
    usage: chatUsage(reply.usage),
  };
}

/** The chunks of a streamed completion; the usage comes in a chunk of its own, where it is asked for. */
export function chatChunks(call: Call, reply: MessageReply) {
  const wantsUsage = dig(call.body, 'stream_options', 'include_usage') === true;
  const deltas = [
    { role: 'assistant' as const, content: reply.text === null ? null : '', refusal: null },
    ...pieces(reply.text ?? '').map((content) => ({ content })),
    ...reply.toolCalls.flatMap(toolDeltas),
  ];
  const head = { ...envelope(call, reply), object: 'chat.completion.chunk' as const };
  const chunk = { ...head, ...(wantsUsage ? { usage: null } : {}) };
  return [
    ...deltas.map((delta) => ({ ...chunk, choices: [choiceOf(delta, null)] })),
    { ...chunk, choices: [choiceOf({}, STOPS[reply.stop])] },
    ...(wantsUsage ? [{ ...head, choices: [], usage: chatUsage(reply.usage) }] : []),
  ];
}

/** The same as events; they have no names. */
export function chatEvents(call: Call, reply: MessageReply): readonly StreamEvent[] {
  return chatChunks(call, reply).map((data) => ({ name: null, data }));
}

function choiceOf<Delta>(delta: Delta, finish: (typeof STOPS)[Stop] | null) {
  return { index: 0, delta, logprobs: null, finish_reason: finish };
}

function toolDeltas(
  { id, name, arguments: input }: MessageReply['toolCalls'][number],
  index: number,
) {
  const begun = { id: `call_${id}`, type: 'function' as const, function: { name, arguments: '' } };
  const parts = pieces(canonical(input, 'written')).map((part) => ({
    function: { arguments: part },
  }));
  return [begun, ...parts].map((part) => ({ tool_calls: [{ index, ...part }] }));
}

function envelope(call: Call, reply: MessageReply) {
  return {
    id: `chatcmpl-${reply.id}`,
    created: reply.created,
    model: call.model,
    service_tier: 'default' as const,
    system_fingerprint: 'fp_fake',
  };
}

function chatUsage(usage: ReplyUsage) {
  const prompt = inputTokens(usage);
  return {
    prompt_tokens: prompt,
    completion_tokens: usage.output,
    total_tokens: prompt + usage.output,
    prompt_tokens_details: {
      cached_tokens: usage.read,
      cache_write_tokens: usage.write5m + usage.write1h,
      audio_tokens: 0,
    },
    completion_tokens_details: {
      reasoning_tokens: 0,
      audio_tokens: 0,
      accepted_prediction_tokens: 0,
      rejected_prediction_tokens: 0,
    },
  };
}
