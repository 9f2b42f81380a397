import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Factor } from '../../../../src/render/plan.ts';
import type { Renders } from '../../../support/repeated.ts';
import { findingsOfRenders } from '../../../support/repeated.ts';
import { HANDBOOK, anthropicBody, systemBlock, tool } from '../../../support/requests.ts';

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
/** Long enough to be cached; short, because it is compared many times. */
const LESSONS = HANDBOOK.slice(0, 9_000);
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
  const text = `You help. Ticket: ${first}.\nBuy:\n${items.map((item) => `- ${item}`).join('\n')}\nThen see (${second}) for more.\n${LESSONS}`;
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

type Commit = readonly Draw[];

/** @param factors what was varied in the other renders; none where the program draws in spite of that */
function rendersOf([pinned, ...others]: Commit, factors: readonly Factor[] = ['seed']): Renders {
  if (pinned === undefined) throw new Error('no render');
  return { pinned: body(pinned), others: others.map((other) => [factors, body(other)]) };
}

describe('the same program at base and at head, whatever it draws', () => {
  const statuses = async (base: Commit, head: Commit, factors: readonly Factor[]) => {
    const found = await findingsOfRenders(rendersOf(base, factors), rendersOf(head, factors));
    return new Set(found.map(({ status }) => status));
  };

  test('introduces and fixes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        commits,
        fc.constantFrom<readonly Factor[]>([], ['seed']),
        async ([base, head], factors) => {
          expect(await statuses(base, head, factors)).toEqual(new Set(['pre-existing']));
        },
      ),
      { numRuns: 30 },
    );
  });

  const orderOf = (...items: readonly number[]) => items.map((at) => ITEMS[at] ?? '');
  // Counterexamples of long runs: renders of base and of head, of which the second differs from the first.
  const quiet: Draw = { first: 'a1', second: 'b2', items: ITEMS, names: NAMES };
  const mixed: Draw = {
    first: 'k9x',
    second: 'q7z',
    items: ['elderberries', 'cherries', 'berries', 'apples', 'dates'],
    names: ['address', 'order', 'invoice'],
  };
  test.each<readonly [string, Commit, Commit]>([
    [
      'a word that reads like a counter',
      [{ ...quiet, first: 'v' }, mixed],
      [
        { ...quiet, first: 'm3h9' },
        { ...mixed, first: 'call5' },
      ],
    ],
    [
      'an id that reads like a temporary folder',
      [
        { ...quiet, first: 'vqC-G_-GaJJq__9--_9_N' },
        { ...mixed, first: '-tMP1r_238-13-2c_-_3_' },
      ],
      [
        { ...quiet, first: '-__--0764-_pU159_-e_4' },
        { ...mixed, first: '--_4-85-74s_IvD1h__-U' },
      ],
    ],
    [
      'a list of which the middle stays where it was',
      [quiet, mixed],
      [
        { ...quiet, items: ['cherries', 'elderberries', 'apples', 'berries', 'dates'] },
        { ...mixed, items: ['elderberries', 'cherries', 'apples', 'dates', 'berries'] },
      ],
    ],
    [
      'a list of which one word begins like two of it read together',
      [
        { ...mixed, first: 'a', second: '0', items: orderOf(2, 0, 4, 3, 1) },
        { ...quiet, first: '0', second: '0', items: orderOf(0, 1, 2, 4, 3) },
        { ...quiet, first: '0', second: '1', items: orderOf(1, 4, 3, 2, 0) },
      ],
      [
        { ...mixed, first: '0', second: '13', items: orderOf(0, 4, 1, 2, 3) },
        { ...quiet, first: '0', second: '0', items: orderOf(0, 3, 1, 4, 2) },
        { ...quiet, first: '1', second: '13', items: orderOf(1, 0, 4, 2, 3) },
      ],
    ],
  ])('%s is no other one', async (_, base, head) => {
    expect(await statuses(base, head, ['seed'])).toEqual(new Set(['pre-existing']));
  });
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
    { numRuns: 20 },
  );
});
