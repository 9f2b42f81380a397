import { expect, it } from 'vitest';
import type { Json } from '../../../src/json/value.ts';
import { segment } from '../../../src/request/provider/registry.ts';

const hi = { role: 'user', content: 'hi' } as const;
const claude = (tool: Json): Json => ({
  model: 'claude-opus-5',
  max_tokens: 10,
  tools: [tool],
  messages: [hi],
});
const gemini = (tool: Json): Json => ({
  model: 'gemini-3.8-flash',
  tools: [tool],
  contents: [{ role: 'user', parts: [{ text: 'hi' }] }],
});

it.each<[string, Json, boolean]>([
  ['a search of Claude', claude({ type: 'web_search_20250305', name: 'web_search' }), true],
  ['an advisor', claude({ type: 'advisor_20260301', name: 'advisor' }), true],
  [
    'a tool of ones own by that name',
    claude({ name: 'web_search', input_schema: { type: 'object', properties: {} } }),
    false,
  ],
  [
    'a search of OpenAI',
    { model: 'gpt-6-sol', tools: [{ type: 'web_search' }], input: [hi] },
    true,
  ],
  ['a search of Gemini', gemini({ googleSearch: {} }), true],
  ['a function of Gemini', gemini({ functionDeclarations: [{ name: 'googleSearch' }] }), false],
])('%s: whether a fee for each use is left out of what is predicted', (_, body, pays) => {
  const { notes } = segment(body);
  expect(notes.some((note) => note.includes('costs a fee for each use'))).toBe(pays);
});
