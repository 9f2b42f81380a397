import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diff } from '../../src/check/diff.ts';
import { readProbeLines } from '../../src/check/probe-lines.ts';
import { simulateTrace } from '../../src/check/simulate.ts';
import { followTrace } from '../../src/check/trace.ts';
import { LIMITS } from '../../src/limits.ts';
import { targetsOf } from '../../src/probe/targets.ts';
import { conversation, underHandbook } from '../incidents/conversation.ts';

const input = (lines: readonly unknown[]) => ({
  name: 'trace.jsonl',
  lines: lines.map((line) => JSON.stringify(line)),
  now: new Date(0),
});
const follow = (lines: readonly unknown[]) => followTrace(input(lines));

const file = (name: string, lines: readonly unknown[]) => ({
  name,
  bytes: new TextEncoder().encode(lines.map((line) => JSON.stringify(line)).join('\n')),
});

const healthy = conversation(4);
const clock = conversation(4, (turn) => underHandbook(`It is 10:15:0${turn}.`));
const sent = (session: string, bodies: readonly unknown[]) =>
  bodies.map((request, turn) => ({ session, turn, request }));

describe('lines of a session out of the order of their turns', () => {
  test('are no rewritten history, in whatever order they come', async () => {
    const all = [...sent('a', healthy), ...sent('b', healthy)];
    const indices = fc.shuffledSubarray([...all.keys()], { minLength: all.length });
    await fc.assert(
      fc.asyncProperty(indices, async (order) => {
        const { findings, requests } = await follow(order.map((index) => all[index]));
        expect(findings).toEqual([]);
        const first = requests.filter(({ missReason }) => missReason !== null);
        expect(new Set(first.map(({ session }) => session)).size).toBe(first.length);
      }),
      { numRuns: 5 },
    );
  });

  test('show what is rewritten at the turn that rewrites it, on its own line', async () => {
    const [first, second, ...rest] = sent('a', clock);
    const { findings, order } = await follow([second, ...rest, first]);
    expect(order).toEqual([3, 0, 1, 2]);
    expect(findings).toMatchObject([
      { request: 0, where: { turn: 1 }, before: '10:15:00', after: '10:15:01', fileLine: 1 },
    ]);
  });

  test('are told by their lines, and played by their turns', async () => {
    const [a, b, c, d] = sent('a', healthy);
    const { requests } = await simulateTrace(input([d, c, b, a]));
    expect(requests.map(({ index, at }) => [index, at])).toEqual([
      [0, 90],
      [1, 60],
      [2, 30],
      [3, 0],
    ]);
    expect(requests[3]?.missReason).toBe('cold');
    expect(requests.slice(0, 3).every(({ missReason }) => missReason === null)).toBe(true);
  });

  test('are ordered by their times where turns are not given, and else left as they stand', async () => {
    const timed = healthy.map((request, turn) => ({ session: 'a', at: turn * 10, request }));
    expect((await follow(timed.toReversed())).findings).toEqual([]);
    const bare = healthy.map((request) => ({ session: 'a', request }));
    expect((await follow(bare.toReversed())).findings).not.toEqual([]);
  });

  test('are the same to diff, which compares whole files', async () => {
    const lines = healthy.map((request, turn) => ({ session: 'a', at: turn * 10, request }));
    const { prompts } = await diff(file('a.jsonl', lines), file('b.jsonl', lines.toReversed()));
    expect(prompts).toMatchObject([{ status: 'unchanged', findings: [] }]);
  });

  test('are followed where they stand, and this is said, where they come too late', async () => {
    const [a, b, c] = sent('a', healthy);
    const big = { session: 'b', request: { ...Object(healthy[0]), metadata: 'x'.repeat(1 << 20) } };
    const many = Array.from({ length: LIMITS.fileBytes / (1 << 20) }, () => big);
    const { notes, order } = await follow([a, c, ...many, b]);
    expect(order.at(-1)).toBe(many.length + 2);
    expect(notes.join('\n')).toContain(
      `trace.jsonl:${many.length + 3}: turn 1 of the session 'a' stands more than 16 MB behind a later one`,
    );
    expect((await follow([a, c, big, b])).notes.join('\n')).not.toContain('16 MB');
  });
});

describe('base and head of a trace of both sides', () => {
  const side = (name: string, bodies: readonly unknown[]) =>
    sent('1', bodies).map((line) => ({ prompt: 'support', case: 'eu', side: name, ...line }));

  test('are conversations of their own: head rewrites nothing of what base sent', async () => {
    const other = conversation(4, () => underHandbook('New rules.'));
    const { findings, owners, requests } = await follow([
      ...side('base', healthy),
      ...side('head', other),
    ]);
    expect(findings).toEqual([]);
    expect([...owners.values()]).toEqual(['support, eu, base', 'support, eu, head']);
    expect(new Set(requests.map(({ session }) => session))).toEqual(new Set(['1']));
  });
});

describe('the same turn on two lines, none of which says that it is another render', () => {
  const [first, second, third] = sent('a', healthy);
  const changed = { ...second, request: Object(clock[1]) };

  test('was sent twice: both are played', async () => {
    const { requests, findings } = await follow([first, second, second, third]);
    expect(requests).toHaveLength(4);
    expect(requests[2]).toMatchObject({ missReason: null, write: 0 });
    expect(findings).toEqual([]);
  });

  test('with other bytes rewrote what was sent', async () => {
    const { findings } = await follow([first, second, changed, third]);
    expect(findings).toMatchObject([{ code: 'unstable-history', request: 2, fileLine: 3 }]);
  });

  test('as it was is one turn where commits are compared', async () => {
    const base = file('a.jsonl', [first, second, third]);
    const { prompts } = await diff(base, file('b.jsonl', [first, second, second, third]));
    expect(prompts).toMatchObject([{ status: 'unchanged', findings: [], head: { turns: 3 } }]);
  });

  test('is a further render to the probe, which calls nobody for bytes that vary', async () => {
    const turns = (...bodies: readonly unknown[]) =>
      bodies.map((request) => JSON.stringify({ session: 'a', turn: 0, request }));
    const [same] = targetsOf(await readProbeLines('t.jsonl', turns(healthy[0], healthy[0])));
    expect(same?.renders).toHaveLength(2);
    expect(same?.broken).toBeNull();
    const [other] = targetsOf(await readProbeLines('t.jsonl', turns(clock[0], clock[1])));
    expect(other?.broken).toContain('Two renders of the same commit differ');
  });
});
