import type { Json } from '../../json/value.ts';
import type { Call } from '../exchange.ts';
import type { MessageReply, ReplyUsage, Stop } from '../reply.ts';

const STOPS = {
  end: 'end_turn',
  tools: 'tool_use',
  length: 'max_tokens',
  refusal: 'refusal',
} as const satisfies Record<Stop, string>;

/** A message of the Messages API, with every member that the API's reference (2026-11) requires. */
export function anthropicMessage(call: Call, reply: MessageReply) {
  return {
    ...envelope(call, reply),
    content: anthropicContent(reply),
    stop_reason: STOPS[reply.stop],
    usage: anthropicUsage(reply.usage),
  };
}

/**
 * The content blocks of a reply: the text, then the tool calls. The SDK's type has `citations` in every
 * text, but on the wire it is there only where something is cited, and other clients insist on that.
 */
export function anthropicContent(reply: MessageReply) {
  const said = reply.text === null ? [] : [{ type: 'text' as const, text: reply.text }];
  const calls = reply.toolCalls.map(({ id, name, arguments: input }) => ({
    type: 'tool_use' as const,
    id: `toolu_${id}`,
    name,
    input,
    caller: { type: 'direct' as const },
  }));
  return [...said, ...calls];
}

/** What is known of a message before its first block: the message of `message_start`. */
export function anthropicStart(call: Call, reply: MessageReply) {
  return {
    ...envelope(call, reply),
    content: [],
    stop_reason: null,
    usage: { ...anthropicUsage(reply.usage), output_tokens: 1 },
  };
}

/** What is known at the end of a stream: totals only, without the split by life. */
export function anthropicDelta(reply: MessageReply) {
  return {
    delta: {
      stop_reason: STOPS[reply.stop],
      stop_sequence: null,
      stop_details: stopDetails(reply),
      container: null,
    },
    usage: {
      input_tokens: reply.usage.uncached,
      cache_read_input_tokens: reply.usage.read,
      cache_creation_input_tokens: reply.usage.write5m + reply.usage.write1h,
      output_tokens: reply.usage.output,
      output_tokens_details: null,
      server_tool_use: null,
    },
  };
}

function envelope(call: Call, reply: MessageReply) {
  return {
    id: `msg_${reply.id}`,
    type: 'message' as const,
    role: 'assistant' as const,
    model: call.model,
    container: null,
    stop_sequence: null,
    stop_details: stopDetails(reply),
    diagnostics: reply.diagnostics satisfies Json,
  };
}

function stopDetails(reply: MessageReply) {
  return reply.stop === 'refusal'
    ? { type: 'refusal' as const, category: null, explanation: null }
    : null;
}

function anthropicUsage(usage: ReplyUsage) {
  return {
    input_tokens: usage.uncached,
    cache_creation_input_tokens: usage.write5m + usage.write1h,
    cache_read_input_tokens: usage.read,
    cache_creation: {
      ephemeral_5m_input_tokens: usage.write5m,
      ephemeral_1h_input_tokens: usage.write1h,
    },
    output_tokens: usage.output,
    output_tokens_details: null,
    server_tool_use: null,
    service_tier: 'standard' as const,
    inference_geo: null,
    speed: null,
  };
}
