import { canonical } from '../../json/canonical.ts';
import type { Call } from '../exchange.ts';
import { type MessageReply, type ReplyUsage, type Stop, inputTokens } from '../reply.ts';
import type { StreamEvent } from './answer.ts';
import { pieces } from './pieces.ts';

const STOPS = {
  end: 'end_turn',
  tools: 'tool_use',
  length: 'max_tokens',
  refusal: 'content_filtered',
} as const satisfies Record<Stop, string>;

/** A response of Converse. */
export function converseResponse(_call: Call, reply: MessageReply) {
  return { ...message(reply), usage: converseUsage(reply.usage), metrics: { latencyMs: 1 } };
}

/** A response of InvokeModel for Nova: as Converse, but for the names of the cache counters. */
export function novaResponse(_call: Call, reply: MessageReply) {
  return { ...message(reply), usage: novaUsage(reply.usage) };
}

/** The events of ConverseStream. */
export function converseEvents(_call: Call, reply: MessageReply): readonly StreamEvent[] {
  return events(reply, { usage: converseUsage(reply.usage), metrics: { latencyMs: 1 } });
}

/** The chunks of InvokeModelWithResponseStream for Nova: the name of the event is a member here. */
export function novaEvents(_call: Call, reply: MessageReply): readonly StreamEvent[] {
  const metadata = { usage: novaUsage(reply.usage), metrics: {}, trace: {} };
  return events(reply, metadata).map(({ name, data }) => ({
    name: null,
    data: { [name ?? 'event']: data },
  }));
}

function message(reply: MessageReply) {
  const content = [
    ...(reply.text === null ? [] : [{ text: reply.text }]),
    ...reply.toolCalls.map(({ id, name, arguments: input }) => ({
      toolUse: { toolUseId: `tooluse_${id}`, name, input },
    })),
  ];
  return {
    output: { message: { role: 'assistant' as const, content } },
    stopReason: STOPS[reply.stop],
  };
}

function events(
  reply: MessageReply,
  metadata: object & StreamEvent['data'],
): readonly StreamEvent[] {
  const said =
    reply.text === null
      ? []
      : [{ start: null, deltas: pieces(reply.text).map((text) => ({ text })) }];
  const calls = reply.toolCalls.map(({ id, name, arguments: input }) => ({
    start: { toolUse: { toolUseId: `tooluse_${id}`, name } },
    deltas: pieces(canonical(input, 'written')).map((part) => ({ toolUse: { input: part } })),
  }));
  const blocks = [...said, ...calls].flatMap(({ start, deltas }, contentBlockIndex) => [
    ...(start === null ? [] : [{ name: 'contentBlockStart', data: { start, contentBlockIndex } }]),
    ...deltas.map((delta) => ({ name: 'contentBlockDelta', data: { delta, contentBlockIndex } })),
    { name: 'contentBlockStop', data: { contentBlockIndex } },
  ]);
  return [
    { name: 'messageStart', data: { role: 'assistant' } },
    ...blocks,
    { name: 'messageStop', data: { stopReason: STOPS[reply.stop] } },
    { name: 'metadata', data: metadata },
  ];
}

function converseUsage(usage: ReplyUsage) {
  const details = [
    { ttl: '1h' as const, inputTokens: usage.write1h },
    { ttl: '5m' as const, inputTokens: usage.write5m },
  ].filter(({ inputTokens: tokens }) => tokens > 0);
  return {
    ...totals(usage),
    cacheReadInputTokens: usage.read,
    cacheWriteInputTokens: usage.write5m + usage.write1h,
    ...(details.length === 0 ? {} : { cacheDetails: details }),
  };
}

function novaUsage(usage: ReplyUsage) {
  return {
    ...totals(usage),
    cacheReadInputTokenCount: usage.read,
    cacheWriteInputTokenCount: usage.write5m + usage.write1h,
  };
}

function totals(usage: ReplyUsage) {
  return {
    inputTokens: usage.uncached,
    outputTokens: usage.output,
    totalTokens: inputTokens(usage) + usage.output,
  };
}
