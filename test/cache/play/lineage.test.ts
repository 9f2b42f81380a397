import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '../../../src/json/value.ts';
import { cacheModelOf } from '../../../src/request/provider/cache-model.ts';
import { SegmentMemory } from '../../../src/request/provider/memory.ts';
import { segment } from '../../../src/request/provider/registry.ts';
import { Counts } from '../../../src/cache/play/counts.ts';
import { Ancestry, Lineage } from '../../../src/cache/play/lineage.ts';
import { Preparer } from '../../../src/cache/play/prepare.ts';
import type { PlayedRequest } from '../../../src/cache/play/request.ts';
import { type TracedRequest } from '../../../src/cache/play/simulation.ts';
import { StoredTrace } from '../../../src/cache/play/stored-trace.ts';
import { block, claude } from './playing.ts';

/** Messages that are the same objects whenever they are said again, as they are where lines are read. */
const MESSAGES: readonly Json[] = [
  { role: 'user', content: 'Hi.' },
  { role: 'assistant', content: [{ type: 'text', text: 'Yes?' }] },
  { role: 'user', content: [{ type: 'text', text: 'A.', cache_control: { type: 'ephemeral' } }] },
  { role: 'assistant', content: [{ type: 'tool_use', id: 't', name: 'n', input: { b: 1, a: 2 } }] },
  { role: 'user', content: [{ type: 'tool_result', tool_use_id: 't', content: 'x' }] },
  { role: 'assistant', content: [{ type: 'thinking', thinking: 'hm', signature: 's' }] },
];

const PLAIN: readonly Json[] = MESSAGES.map((_, index) => ({
  role: index % 2 === 0 ? 'user' : 'assistant',
  content: `Said ${index}. `.repeat(index * 10),
}));

const sent = fc.record({
  session: fc.constantFrom('a', 'b'),
  said: fc.array(fc.nat(MESSAGES.length - 1), { minLength: 1, maxLength: 8 }),
  model: fc.constantFrom('claude-sonnet-5', 'claude-sonnet-4-5', 'gpt-5.4', 'gpt-5.6'),
  thinking: fc.boolean(),
  system: fc.constantFrom('You help. '.repeat(20), 'You hinder.'),
  exact: fc.boolean(),
  namespace: fc.constantFrom('', 'w'),
});

/** Turns that mostly append: each says what the one before it in its session said, and its own. */
const conversations = fc.array(fc.tuple(sent, fc.boolean()), { minLength: 1, maxLength: 8 });

test('what is taken from the turn before is what would be made anew, and is given back so', async () => {
  await fc.assert(
    fc.asyncProperty(conversations, async (turns) => {
      const [ancestry, preparer] = [new Ancestry(), new Preparer()];
      const memories = { a: new SegmentMemory(), b: new SegmentMemory() };
      const counts = new Counts();
      const lineages = { a: new Lineage(ancestry), b: new Lineage(ancestry) };
      const latest = { a: [] as readonly number[], b: [] as readonly number[] };
      const trace = new StoredTrace((session) => session);
      const whole: TracedRequest[] = [];
      for (const [
        at,
        [{ session, said, model, thinking, system, exact, namespace }, grows],
      ] of turns.entries()) {
        const all = grows ? [...latest[session], ...said] : said;
        latest[session] = all;
        const isClaude = model.startsWith('claude');
        const messages = all.map((index) => (isClaude ? MESSAGES : PLAIN)[index] ?? null);
        const more = { model, ...(thinking && { thinking: { type: 'adaptive' } }) };
        const body = isClaude
          ? claude([block(system, '5m')], messages, more)
          : { model, messages: [{ role: 'system', content: system }, ...messages] };
        const provider = isClaude ? 'anthropic' : 'openai';
        const sending = { at, session, site: '', namespace };
        const naive = segment(body, { provider });
        const units = naive.units.filter(({ section }) => section !== 'params');
        const unitTokens = exact ? units.map((_, index) => index * 7) : null;
        const chain = preparer.chain(naive, namespace);
        const tokens = await counts.of(naive, chain, unitTokens);
        const { expected: usual, worst: open } = cacheModelOf(naive);
        const expected = preparer.prepare(naive, tokens, sending, { assumptions: usual });
        const worst = preparer.prepare(naive, tokens, sending, { assumptions: open });
        const found = await lineages[session].next(
          segment(body, { provider, memory: memories[session] }),
          unitTokens,
          sending,
        );
        expect({ ...found, ...plain(found) }).toEqual({
          segmented: naive,
          tokens,
          ...plain({ expected, worst }),
        });
        const traced = { expected: found.expected, worst: found.worst, recorded: null, price };
        trace.add(traced);
        whole.push({ ...traced, expected, worst });
      }
      trace.startAt(0);
      // Asked for in any order.
      for (const index of [...whole.keys(), ...whole.keys()].toReversed()) {
        const [given, made] = [trace.request(index), whole[index]];
        expect(given.price).toBe(made?.price);
        expect(plain(given)).toEqual(made && plain(made));
      }
    }),
  );
});

test('more conversations than are kept as a whole are given back all the same', async () => {
  const ancestry = new Ancestry();
  const trace = new StoredTrace((session) => session);
  const whole: TracedRequest[] = [];
  const lineages = Array.from({ length: 600 }, () => new Lineage(ancestry));
  for (const turn of [1, 2, 3])
    for (const [session, lineage] of lineages.entries()) {
      const messages = MESSAGES.slice(0, turn);
      const request = segment(claude([block(`You are ${session}.`, '5m')], messages));
      const sending = { at: turn, session: String(session), site: '' };
      const traced = { ...(await lineage.next(request, null, sending)), recorded: null, price };
      const { expected, worst } = traced;
      trace.add({ expected, worst, recorded: null, price });
      whole.push({ expected, worst, recorded: null, price });
    }
  trace.startAt(1);
  for (const [index, { expected, worst }] of whole.entries()) {
    const at = expected.at - 1;
    const found = trace.request(index);
    expect(plain(found)).toEqual(plain({ expected: { ...expected, at }, worst: { ...worst, at } }));
  }
});

const price = () => null;

/** What two functions give instead of the functions: they are never equal. */
function plain({ expected, worst }: Pick<TracedRequest, 'expected' | 'worst'>) {
  const shown = ({ textOf, ...request }: PlayedRequest) => ({
    ...request,
    texts: request.units.map((_, unit) => textOf(unit)),
  });
  return { expected: shown(expected), worst: shown(worst) };
}
