import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Renders } from '../../support/repeated.ts';
import { findingsOfRenders } from '../../support/repeated.ts';
import { HANDBOOK, anthropicBody, systemBlock, tool } from '../../support/requests.ts';

const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
/** What programs draw anew in every render. */
const GENERATORS = [
  word,
  fc.uuid(),
  fc.integer({ min: 0, max: 99_999 }).map(String),
  fc.stringMatching(/^[A-Za-z0-9_-]{21}$/),
  fc
    .date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) })
    .map((date) => date.toISOString()),
];
const ITEMS = ['apples', 'berries', 'cherries', 'dates', 'elderberries'];
const NAMES = ['order', 'invoice', 'address'];

/** What one render draws. */
const drawOf = (first: fc.Arbitrary<string>, second: fc.Arbitrary<string>) =>
  fc.record({
    first,
    second,
    items: fc.shuffledSubarray(ITEMS, { minLength: ITEMS.length }),
    names: fc.shuffledSubarray(NAMES, { minLength: NAMES.length }),
  });
type Draw = ReturnType<typeof drawOf> extends fc.Arbitrary<infer T> ? T : never;

function body({ first, second, items, names }: Draw) {
  const text = `You help. Ticket: ${first}.\nBuy:\n${items.map((item) => `- ${item}`).join('\n')}\nThen see (${second}) for more.\n${HANDBOOK}`;
  return anthropicBody({ tools: names.map((name) => tool(name)), system: [systemBlock(text)] });
}

/** Four renders of one commit; at least one of them differs from the first in every place. */
const commitOf = (draw: fc.Arbitrary<Draw>) =>
  fc.tuple(draw, draw, draw, draw).filter(([pinned, ...others]) => {
    const differs = (part: (one: Draw) => string) =>
      others.some((other) => part(other) !== part(pinned));
    return (
      differs(({ first }) => first) &&
      differs(({ second }) => second) &&
      differs(({ items }) => items.join()) &&
      differs(({ names }) => names.join())
    );
  });

/** Two commits of one program. */
const commits = fc
  .tuple(fc.constantFrom(...GENERATORS), fc.constantFrom(...GENERATORS))
  .chain(([first, second]) => {
    const commit = commitOf(drawOf(first, second));
    return fc.tuple(commit, commit);
  });

function rendersOf([pinned, ...others]: readonly Draw[]): Renders {
  if (pinned === undefined) throw new Error('no render');
  return { pinned: body(pinned), others: others.map((other) => [['seed'], body(other)]) };
}

test('the same program at base and at head, whatever it draws: nothing is introduced or fixed', async () => {
  await fc.assert(
    fc.asyncProperty(commits, async ([base, head]) => {
      const found = await findingsOfRenders(rendersOf(base), rendersOf(head));
      expect(found.filter(({ status }) => status !== 'pre-existing')).toEqual([]);
      expect(found.length).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
});

test('swapping base and head swaps introduced and fixed', async () => {
  const quiet = (draws: readonly Draw[]): Renders => ({
    pinned: rendersOf(draws).pinned,
    others: [],
  });
  await fc.assert(
    fc.asyncProperty(commits, async ([draws]) => {
      const worse = await findingsOfRenders(quiet(draws), rendersOf(draws));
      const better = await findingsOfRenders(rendersOf(draws), quiet(draws));
      const facts = (found: typeof worse) =>
        found.map(({ code, causes, where, before, after }) => ({
          code,
          causes,
          where,
          before,
          after,
        }));
      expect(facts(worse)).toEqual(facts(better));
      expect(new Set(worse.map(({ status }) => status))).toEqual(new Set(['introduced']));
      expect(new Set(better.map(({ status }) => status))).toEqual(new Set(['fixed']));
    }),
    { numRuns: 30 },
  );
});
