import { expect, test } from 'vitest';
import { parseJson } from '../../../src/json/parse.ts';
import { isRequest } from '../../../src/request/provider/registry.ts';

// What a config composes of `system: FILE` alone.
test.each([
  ['anthropic', { model: 'claude-sonnet-5', system: [{ type: 'text', text: 'Be brief.' }] }],
  ['anthropic', { model: 'claude-sonnet-5', tools: [{ name: 'a', input_schema: {} }] }],
  ['gemini', { systemInstruction: { parts: [{ text: 'Be brief.' }] } }],
  ['openai', { model: 'gpt-5.6', instructions: 'Be brief.' }],
] as const)('a system prompt without messages is a request to %s', (provider, body) => {
  const model = provider === 'gemini' ? 'gemini-2.5-flash' : null;
  expect(isRequest(parseJson(JSON.stringify(body), 'a.json'), { provider, model })).toBe(true);
});

test('what only has some of the words is none', () => {
  const body = { model: 'claude-sonnet-5', system: 'linux', name: 'x' };
  expect(isRequest(parseJson(JSON.stringify(body), 'a.json'))).toBe(false);
});
