import type { Json } from '../../src/json/value.ts';

type Members = { readonly [key: string]: Json };

const RULES = [
  'Answer in the language of the customer.',
  'Quote the paragraph of the handbook that an answer rests on.',
  'Never promise a refund before the order was looked up.',
  'Ask one question at a time, and only what the tools cannot tell.',
  'Hand over to a person when the customer asks for one.',
];

/** A system prompt long enough to be cached by every model (about 6,000 tokens). */
export const HANDBOOK = Array.from(
  { length: 320 },
  (_, index) => `${index + 1}. ${RULES[index % RULES.length]} See section ${index * 7}.`,
).join('\n');

/** A tool in Anthropic's form. */
export function tool(name: string, more: Members = {}): Members {
  return {
    name,
    description: `Looks up the ${name} of a customer.`,
    input_schema: {
      type: 'object',
      properties: { id: { type: 'string' }, limit: { type: 'integer', minimum: 1.5 } },
      required: ['id', 'limit'],
    },
    ...more,
  };
}

/** A request to Anthropic Messages: three tools, a marked system prompt, one question. */
export function anthropicBody(more: Members = {}): Members {
  return {
    model: 'claude-sonnet-5',
    max_tokens: 1024,
    tools: [tool('order'), tool('invoice'), tool('address')],
    system: [systemBlock(HANDBOOK)],
    messages: [{ role: 'user', content: 'Where is my parcel?' }],
    ...more,
  };
}

/** A text block with a marker. */
export function systemBlock(text: string, more: Members = {}): Members {
  return { type: 'text', text, cache_control: { type: 'ephemeral' }, ...more };
}
