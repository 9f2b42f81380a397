import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '../../src/json/value.ts';
import { accessFrom } from '../../src/probe/call/access.ts';
import { countEndpoints } from '../../src/probe/count/endpoints.ts';
import { PrefixCounter } from '../../src/probe/count/prefix-counter.ts';
import { segment } from '../../src/request/provider/registry.ts';
import { countedUnits } from '../../src/request/tokens/counted.ts';
import type { PrefixCount } from '../../src/request/tokens/prefix-counts.ts';
import { sumRanges } from '../../src/request/tokens/range.ts';
import { countOf, problem } from '../support/count-endpoints.ts';

const words = fc.string({ minLength: 1, maxLength: 40 });

/** A turn: what the user says, and maybe calls with their results in front of the next one. */
const turn = fc.record({ says: words, answers: words, calls: fc.nat(2), isBlocks: fc.boolean() });
const prompt = fc.record({
  system: fc.array(words, { maxLength: 3 }),
  tools: fc.nat(3),
  forced: fc.boolean(),
  turns: fc.array(turn, { maxLength: 3 }),
  last: words,
});
type Prompt = typeof prompt extends fc.Arbitrary<infer Of> ? Of : never;

const ids = (turns: number, calls: number) =>
  Array.from({ length: calls }, (_, at) => `call_${turns}_${at}`);

function claude({ system, tools, forced, turns, last }: Prompt): Record<string, Json> {
  return {
    model: 'claude-sonnet-5',
    max_tokens: 50,
    metadata: { user_id: 'u' },
    ...(system.length > 0 && { system: system.map((text) => ({ type: 'text', text })) }),
    ...(tools > 0 && {
      tools: ids(0, tools).map((name) => ({ name, input_schema: { type: 'object' } })),
      ...(forced && { tool_choice: { type: 'tool', name: `call_0_${tools - 1}` } }),
    }),
    messages: [
      ...turns.flatMap(({ says, answers, calls, isBlocks }, at): Json[] => [
        { role: 'user', content: isBlocks ? [{ type: 'text', text: says }] : says },
        {
          role: 'assistant',
          content: [
            { type: 'text', text: answers },
            ...ids(at, calls).map((id) => ({ type: 'tool_use', id, name: 'x', input: {} })),
          ],
        },
        ...(calls === 0
          ? []
          : [
              {
                role: 'user',
                content: ids(at, calls).map((id) => ({
                  type: 'tool_result',
                  tool_use_id: id,
                  content: 'ok',
                })),
              },
              { role: 'assistant', content: answers },
            ]),
      ]),
      { role: 'user', content: last },
    ],
  };
}

function responses({ system, tools, turns, last }: Prompt): Record<string, Json> {
  return {
    model: 'gpt-5.6',
    store: false,
    instructions: system.join(' ') || 'Be brief.',
    ...(tools > 0 && {
      tools: ids(0, tools).map((name) => ({ type: 'function', name, parameters: {} })),
    }),
    input: [
      ...turns.flatMap(({ says, answers, calls }, at): Json[] => [
        { role: 'user', content: says },
        ...ids(at, calls).map((call_id) => ({
          type: 'function_call',
          call_id,
          name: 'x',
          arguments: '{}',
        })),
        ...ids(at, calls).map((call_id) => ({
          type: 'function_call_output',
          call_id,
          output: 'ok',
        })),
        { role: 'assistant', content: answers },
      ]),
      { role: 'user', content: last },
    ],
  };
}

test.each([
  ['Anthropic', claude],
  ['OpenAI', responses],
] as const)(
  'whatever the conversation, %s is asked for requests that it takes, and the counts add up to that of the whole',
  async (_, body) => {
    await fc.assert(
      fc.asyncProperty(prompt, async (given) => {
        const request = body(given);
        const refused: string[] = [];
        let whole = 0;
        const fetch = async (input: unknown, init?: RequestInit) => {
          const sent = JSON.parse(await new Response(init?.body ?? null).text());
          const why = problem({ path: new URL(String(input)).pathname, body: sent });
          if (why !== null) refused.push(why);
          whole = countOf(sent, 1);
          return new Response(JSON.stringify({ input_tokens: whole }));
        };
        const counts = new Map<string, PrefixCount>();
        const access = accessFrom({ ANTHROPIC_API_KEY: 'sk-a', OPENAI_API_KEY: 'sk-o' });
        const counter = new PrefixCounter(countEndpoints(access, fetch), counts);
        const segmented = segment(request, {});
        await counter.count(request, segmented);
        expect([refused, [...counter.complaints]]).toEqual([[], []]);
        const ranges = await countedUnits(segmented, counts, new Map());
        expect(sumRanges(ranges).mid).toBe(whole);
      }),
      { numRuns: 60 },
    );
  },
);
