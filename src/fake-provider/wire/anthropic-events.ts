import { canonical } from '../../json/canonical.ts';
import type { Call } from '../exchange.ts';
import type { MessageReply } from '../reply.ts';
import type { StreamEvent } from './answer.ts';
import { anthropicContent, anthropicDelta, anthropicStart } from './anthropic-message.ts';
import { pieces } from './pieces.ts';

/** The events of a streamed message, `ping` included. */
export function anthropicEvents(call: Call, reply: MessageReply): readonly StreamEvent[] {
  const blocks = anthropicContent(reply).flatMap((block, index) => [
    { type: 'content_block_start' as const, index, content_block: begun(block) },
    ...(index === 0 ? [{ type: 'ping' as const }] : []),
    ...deltas(block).map((delta) => ({ type: 'content_block_delta' as const, index, delta })),
    { type: 'content_block_stop' as const, index },
  ]);
  return [
    { type: 'message_start' as const, message: anthropicStart(call, reply) },
    ...blocks,
    { type: 'message_delta' as const, ...anthropicDelta(reply) },
    { type: 'message_stop' as const, ...metrics(call, reply) },
  ].map((data) => ({ name: data.type, data }));
}

type Block = ReturnType<typeof anthropicContent>[number];

function begun(block: Block) {
  return block.type === 'text' ? { ...block, text: '' } : { ...block, input: {} };
}

function deltas(block: Block) {
  return block.type === 'text'
    ? pieces(block.text).map((text) => ({ type: 'text_delta' as const, text }))
    : ['', ...pieces(canonical(block.input, 'written'))].map((part) => ({
        type: 'input_json_delta' as const,
        partial_json: part,
      }));
}

/** Bedrock adds its own count to the last event. */
function metrics(call: Call, { usage }: MessageReply) {
  if (call.route.framing !== 'aws-chunks') return {};
  return {
    'amazon-bedrock-invocationMetrics': {
      inputTokenCount: usage.uncached,
      outputTokenCount: usage.output,
      invocationLatency: 1,
      firstByteLatency: 1,
      cacheReadInputTokenCount: usage.read,
      cacheWriteInputTokenCount: usage.write5m + usage.write1h,
    },
  };
}
