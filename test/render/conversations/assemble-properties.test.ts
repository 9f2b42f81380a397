import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Json, get, items } from '../../../src/json/value.ts';
import { assemble } from '../../../src/render/conversations/assemble.ts';

/** A conversation's requests: turn by turn the history grows; replies carry what makes them its own. */
function requests(name: string, turns: number, opening: string): readonly Json[] {
  const messages: Json[] = [{ role: 'user', content: opening }];
  return Array.from({ length: turns }, (_, turn) => {
    if (turn > 0)
      messages.push(
        { role: 'assistant', content: `Reply ${turn} to ${name}.` },
        { role: 'user', content: turn % 2 === 0 ? 'yes' : `And ${turn}?` },
      );
    return { model: 'm', messages: [...messages] };
  });
}

/** A run of one scenario: the same words each time, calls with ids of the run's own, maybe a clock in the system prompt. */
function scenario(turns: number, ids: string, clock: number | null): readonly Json[] {
  const messages: Json[] = [{ role: 'user', content: 'How much is it?' }];
  return Array.from({ length: turns }, (_, turn) => {
    if (turn % 2 === 1)
      messages.push(
        {
          role: 'assistant',
          content: null,
          tool_calls: [{ id: `${ids}${turn}`, type: 'function', function: { name: 'add' } }],
        },
        { role: 'tool', tool_call_id: `${ids}${turn}`, content: '12' },
      );
    else if (turn > 0)
      messages.push({ role: 'assistant', content: '12' }, { role: 'user', content: 'And more?' });
    const system = clock === null ? 'You add.' : `You add. It is ${clock}:${turn}.`;
    return { model: 'm', messages: [{ role: 'system', content: system }, ...messages] };
  });
}

/** What is said in a request, without its system prompt. */
function spoken(body: Json): string {
  return JSON.stringify(items(get(body, 'messages')).slice(1));
}

/** The requests of several conversations in one order that keeps each one's own. */
function interleave(
  lengths: readonly number[],
  picks: readonly number[],
): readonly [number, number][] {
  const next = lengths.map(() => 0);
  const order: [number, number][] = [];
  for (let step = 0; order.length < lengths.reduce((a, b) => a + b, 0); step++) {
    const open = lengths.flatMap((length, index) => ((next[index] ?? 0) < length ? [index] : []));
    const pick = open[(picks[step % picks.length] ?? 0) % open.length] ?? 0;
    order.push([pick, next[pick] ?? 0]);
    next[pick] = (next[pick] ?? 0) + 1;
  }
  return order;
}

describe('assembly of conversations, in general', () => {
  it('any interleaving of sessions gives the same conversations', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            turns: fc.integer({ min: 1, max: 6 }),
            opening: fc.constantFrom('hi', 'pay?', 'help'),
          }),
          {
            minLength: 1,
            maxLength: 6,
          },
        ),
        fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 40 }),
        (sessions, picks) => {
          const all = sessions.map(({ turns, opening }, index) =>
            requests(String(index), turns, opening),
          );
          const order = interleave(
            sessions.map(({ turns }) => turns),
            picks,
          );
          const bodies = order.map(([session, turn]) => all[session]?.[turn] ?? null);
          const found = assemble(bodies).map((indices) => indices.map((index) => bodies[index]));
          // Requests are told apart by what they say: a first turn alone may be any of its equals.
          const expected = all.map((list) => list.map((body) => JSON.stringify(body)).join('\n'));
          expect(
            found.map((list) => list.map((body) => JSON.stringify(body)).join('\n')).toSorted(),
          ).toEqual(expected.toSorted());
        },
      ),
      { numRuns: 200 },
    );
  });

  it('two runs of one scenario are two conversations, whatever they have in common', () => {
    fc.assert(
      fc.property(
        // A run: how far it gets, and the ids that the provider gave; runs may be equal in all of it.
        fc.array(
          fc.record({
            turns: fc.integer({ min: 1, max: 5 }),
            ids: fc.constantFrom('a', 'b', 'c'),
            clock: fc.boolean(),
          }),
          { minLength: 1, maxLength: 5 },
        ),
        fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 40 }),
        (runs, picks) => {
          const all = runs.map(({ turns, ids, clock }, run) =>
            scenario(turns, ids, clock ? run : null),
          );
          const order = interleave(
            runs.map(({ turns }) => turns),
            picks,
          );
          const bodies = order.map(([run, turn]) => all[run]?.[turn] ?? null);
          const found = assemble(bodies).map((indices) => indices.map((index) => bodies[index]));
          const said = (lists: readonly (readonly (Json | undefined)[])[]) =>
            lists.map((list) => list.map((body) => spoken(body ?? null)).join('\n')).toSorted();
          expect(said(found)).toEqual(said(all));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('ten thousand conversations that begin with the same words', () => {
    const all = Array.from({ length: 5_000 }, (_, index) => requests(String(index), 2, 'hi'));
    const bodies = [
      ...all.map(([first = null]) => first),
      ...all.map(([, second = null]) => second),
    ];
    const found = assemble(bodies);
    expect(found).toHaveLength(5_000);
    // What extends several goes behind the newest of them.
    expect(found.every(([first, second]) => second === 9_999 - (first ?? 0))).toBe(true);
  });

  it('ten thousand turns of a sliding window', () => {
    const said = Array.from({ length: 20_002 }, (_, index) => ({
      role: index % 2 === 0 ? 'user' : 'assistant',
      content: index % 7 === 0 ? 'yes' : `message ${index}`,
    }));
    const bodies = Array.from({ length: 10_000 }, (_, turn) => ({
      messages: said.slice(Math.max(0, 2 * turn - 20), 2 * turn + 1),
    }));
    expect(assemble(bodies)).toHaveLength(1);
  });
});
