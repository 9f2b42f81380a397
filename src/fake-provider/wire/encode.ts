import { canonical } from '../../json/canonical.ts';
import type { Json } from '../../json/value.ts';
import type { Call } from '../exchange.ts';
import type { MessageReply, Reply } from '../reply.ts';
import { type Answer, jsonAnswer, sseText } from './answer.ts';
import { errorAnswer } from './errors.ts';
import { eventFrame } from './event-stream.ts';
import { WIRES } from './wires.ts';

/** The response to a call that asks for a reply: one JSON value or a stream, in the call's own form. */
export function encodeReply(call: Call, reply: Reply): Answer {
  if (reply.kind === 'error') return errorAnswer(call.route.family, reply);
  const answer = call.streams ? streamed(call, reply) : whole(call, reply);
  return { ...answer, headers: { ...answer.headers, ...ownHeaders(call, reply) } };
}

/** The response to a call that asks how many tokens a request has. */
export function encodeCount(call: Call, tokens: number): Answer {
  return jsonAnswer(200, countBody(call, tokens));
}

function countBody({ api, route }: Call, tokens: number): Json {
  if (route.family === 'bedrock') return { inputTokens: tokens };
  switch (api) {
    case 'anthropic-messages':
      return { input_tokens: tokens };
    case 'openai-chat':
    case 'openai-responses':
      return { object: 'response.input_tokens', input_tokens: tokens };
    case 'gemini':
      return {
        totalTokens: tokens,
        promptTokensDetails: [{ modality: 'TEXT', tokenCount: tokens }],
      };
    case 'bedrock-converse':
    case 'bedrock-nova':
      return { inputTokens: tokens };
  }
}

function whole(call: Call, reply: MessageReply): Answer {
  return jsonAnswer(200, WIRES[call.api].whole(call, reply));
}

function streamed(call: Call, reply: MessageReply): Answer {
  const wire = WIRES[call.api];
  const events = wire.events(call, reply);
  const answer = (type: string, chunks: Answer['chunks']): Answer => ({
    status: 200,
    headers: { 'content-type': type, 'cache-control': 'no-cache' },
    chunks,
    cut: false,
  });
  switch (call.route.framing) {
    case 'sse': {
      const end = wire.end === null ? [] : [wire.end];
      return answer('text/event-stream; charset=utf-8', [...events.map(sseText), ...end]);
    }
    case 'aws-events':
      return answer(
        'application/vnd.amazon.eventstream',
        events.map(({ name, data }) => eventFrame(name ?? 'event', data)),
      );
    case 'aws-chunks':
      return answer(
        'application/vnd.amazon.eventstream',
        events.map(({ data }) => eventFrame('chunk', { bytes: base64(data) })),
      );
    case 'json-array': {
      const parts = events.map(({ data }) => canonical(data, 'written'));
      return answer('application/json', [
        ...parts.map((part, index) => (index === 0 ? `[${part}` : `,\n${part}`)),
        ']',
      ]);
    }
  }
}

function base64(data: Json): string {
  return Buffer.from(canonical(data, 'written')).toString('base64');
}

/** The headers that clients read: request ids everywhere, at Bedrock the token counts too. */
function ownHeaders({ route }: Call, reply: MessageReply): Readonly<Record<string, string>> {
  switch (route.family) {
    case 'anthropic':
      return { 'request-id': `req_${reply.id}` };
    case 'openai':
      return { 'x-request-id': `req_${reply.id}` };
    case 'gemini':
      return {};
    case 'bedrock': {
      const id = { 'x-amzn-requestid': reply.id };
      if (route.framing === 'aws-events') return id;
      const { usage } = reply;
      return {
        ...id,
        'x-amzn-bedrock-input-token-count': String(usage.uncached),
        'x-amzn-bedrock-output-token-count': String(usage.output),
        'x-amzn-bedrock-cache-read-input-token-count': String(usage.read),
        'x-amzn-bedrock-cache-write-input-token-count': String(usage.write5m + usage.write1h),
        'x-amzn-bedrock-invocation-latency': '1',
      };
    }
  }
}
