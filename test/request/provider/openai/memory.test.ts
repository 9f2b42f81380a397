import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../../../src/json/value.ts';
import { SegmentMemory } from '../../../../src/request/provider/memory.ts';
import { segment } from '../../../../src/request/provider/registry.ts';

const marker = { prompt_cache_breakpoint: { mode: 'explicit' } };
const called = { id: 'c', type: 'function', function: { name: 'order', arguments: '{}' } };

/** Messages that are the same objects whenever they are sent again, as they are where a trace is read. */
const CHAT: readonly Json[] = [
  { role: 'system', content: 'You help.' },
  { role: 'user', content: 'Where is it?' },
  { role: 'user', content: [{ type: 'text', text: 'Here?', ...marker }] },
  { role: 'assistant', content: null, tool_calls: [called] },
  { role: 'tool', tool_call_id: 'c', content: 'Packed.' },
  { role: 'user', content: 'And now?', ...marker },
  { role: 'assistant', content: [] },
];

const RESPONSES: readonly Json[] = [
  { role: 'developer', content: 'Be brief.' },
  { role: 'user', content: [{ type: 'input_text', text: 'Here?', ...marker }] },
  { type: 'reasoning', id: 'r', summary: [], encrypted_content: 'x' },
  { type: 'function_call', call_id: 'c', name: 'order', arguments: '{}' },
  { type: 'function_call_output', call_id: 'c', output: 'Packed.' },
  { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'Packed.' }] },
  { role: 'user', content: 'And now?' },
];

/** What Claude and OpenAI are both sent under the same name. */
const EITHER: readonly Json[] = [
  { role: 'user', content: 'Where is it?' },
  { role: 'assistant', content: [{ type: 'text', text: 'Here.' }] },
];

const FORMS = [
  { provider: 'openai', member: 'messages', list: CHAT },
  { provider: 'azure', member: 'messages', list: CHAT },
  { provider: 'openai', member: 'input', list: RESPONSES },
  { provider: 'openai', member: 'messages', list: EITHER },
  { provider: 'anthropic', member: 'messages', list: EITHER },
] as const;

const sent = fc.record({
  form: fc.constantFrom(...FORMS),
  model: fc.constantFrom('gpt-5.4', 'gpt-5.6', 'o3'),
  said: fc.array(fc.nat(6), { minLength: 1, maxLength: 6 }),
  tools: fc.nat(2),
  grows: fc.boolean(),
  context: fc.constantFrom('current_turn', 'auto'),
});

describe('a conversation with OpenAI whose messages come again', () => {
  test('is cut as each request would be by itself, whatever it was sent as before', () => {
    fc.assert(
      fc.property(fc.array(sent, { minLength: 2, maxLength: 8 }), (turns) => {
        const memory = new SegmentMemory();
        let before: readonly number[] = [];
        for (const { form, model, said, tools, grows, context } of turns) {
          before = grows ? [...before, ...said] : said;
          const messages = before.map((at) => form.list[at % form.list.length] ?? null);
          const isClaude = form.provider === 'anthropic';
          const body = {
            model: isClaude ? 'claude-sonnet-5' : model,
            tools: Array.from({ length: tools }, (_, at) =>
              isClaude
                ? { name: `t${at}`, input_schema: {} }
                : { type: 'function', name: `t${at}` },
            ),
            ...(form.member === 'input' && { instructions: 'Help.', reasoning: { context } }),
            [form.member]: messages,
          };
          const { provider } = form;
          expect(segment(body, { provider, memory })).toEqual(segment(body, { provider }));
        }
      }),
    );
  });

  test.each([
    ['Chat Completions', 'messages', CHAT],
    ['Responses', 'input', RESPONSES],
  ] as const)('costs what is new in it: %s', (_, member, list) => {
    const memory = new SegmentMemory();
    const cut = (length: number) =>
      segment({ model: 'gpt-5.4', [member]: list.slice(0, length) }, { provider: 'openai', memory })
        .units;
    const first = cut(5);
    const next = cut(6);
    expect(first.slice(-5).map((unit, at) => unit === next[first.length - 5 + at])).toEqual(
      Array.from({ length: 5 }, () => true),
    );
  });
});
