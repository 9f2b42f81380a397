import { canonical } from '../../json/canonical.ts';
import { type Json, get } from '../../json/value.ts';
import type { Call } from '../exchange.ts';
import { type MessageReply, type ReplyUsage, inputTokens } from '../reply.ts';

/** A finished response, with every member that the API's reference (2026-11) requires. */
export function openaiResponse(call: Call, reply: MessageReply) {
  const incomplete = reply.stop === 'length' || reply.stop === 'refusal';
  const reason =
    reply.stop === 'length' ? ('max_output_tokens' as const) : ('content_filter' as const);
  return {
    ...openaiResponseStart(call, reply),
    status: incomplete ? ('incomplete' as const) : ('completed' as const),
    completed_at: incomplete ? null : reply.created,
    incomplete_details: incomplete ? { reason } : null,
    output: responseItems(reply),
    usage: responseUsage(reply.usage),
    ...(reply.diagnostics === null ? {} : { prompt_cache_diagnostics: reply.diagnostics }),
  };
}

/** What is known of a response before its first item; what was asked for is repeated in it. */
export function openaiResponseStart({ body, model }: Call, reply: MessageReply) {
  const asked = (key: string, otherwise: Json) => get(body, key) ?? otherwise;
  return {
    id: `resp_${reply.id}`,
    object: 'response' as const,
    created_at: reply.created,
    completed_at: null,
    status: 'in_progress' as const,
    background: false,
    error: null,
    incomplete_details: null,
    instructions: asked('instructions', null),
    max_output_tokens: asked('max_output_tokens', null),
    metadata: asked('metadata', {}),
    model,
    output: [],
    parallel_tool_calls: asked('parallel_tool_calls', true),
    previous_response_id: asked('previous_response_id', null),
    prompt_cache_key: asked('prompt_cache_key', null),
    reasoning: asked('reasoning', { effort: null, summary: null }),
    service_tier: 'default' as const,
    store: asked('store', true),
    temperature: asked('temperature', 1),
    text: asked('text', { format: { type: 'text' } }),
    tool_choice: asked('tool_choice', 'auto'),
    tools: asked('tools', []),
    top_p: asked('top_p', 1),
    truncation: asked('truncation', 'disabled'),
    usage: null,
  };
}

/** The output items of a reply: the message, then the function calls. */
export function responseItems(reply: MessageReply) {
  const message = {
    id: `msg_${reply.id}`,
    type: 'message' as const,
    role: 'assistant' as const,
    status: reply.stop === 'length' ? ('incomplete' as const) : ('completed' as const),
    content: [outputText(reply.text ?? '')],
  };
  const calls = reply.toolCalls.map(({ id, name, arguments: input }) => ({
    id: `fc_${id}`,
    type: 'function_call' as const,
    status: 'completed' as const,
    call_id: `call_${id}`,
    name,
    arguments: canonical(input, 'written'),
  }));
  return [...(reply.text === null ? [] : [message]), ...calls];
}

export function outputText(text: string) {
  return { type: 'output_text' as const, text, annotations: [], logprobs: [] };
}

function responseUsage(usage: ReplyUsage) {
  const input = inputTokens(usage);
  return {
    input_tokens: input,
    input_tokens_details: {
      cached_tokens: usage.read,
      cache_write_tokens: usage.write5m + usage.write1h,
    },
    output_tokens: usage.output,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: input + usage.output,
  };
}
