import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commitDrafts } from '../../../src/findings/axes/commit.ts';
import { type AnalysedRequest, prefixTokens } from '../../../src/findings/axes/request.ts';
import { type Played, Player } from '../../../src/cache/play/player.ts';
import { Preparer } from '../../../src/cache/play/prepare.ts';
import { analysed } from '../../support/analysed.ts';
import { PROVIDERS } from './provider-bodies.ts';

const preparer = new Preparer();

function playedOf(requests: readonly AnalysedRequest[]): readonly Played[] {
  const player = new Player({ expiryCounts: false });
  return requests.map(({ segmented, tokens }, at) => {
    const counts = tokens.map(({ mid }) => mid);
    return player.play(preparer.prepare(segmented, counts, { at, session: 's', site: '' }));
  });
}

const paragraph = (seed: number) => `Rule ${seed}: answer from the handbook only. `.repeat(60);
interface Shape {
  readonly blocks: number;
  readonly marks: readonly number[];
  readonly at: number;
  readonly kind: 'word' | 'inside' | 'insert' | 'remove';
  /** Where in the text the edit is, in thousandths. */
  readonly offset: number;
}

const shape: fc.Arbitrary<Shape> = fc.record({
  blocks: fc.integer({ min: 1, max: 6 }),
  marks: fc.array(fc.nat({ max: 5 }), { maxLength: 2 }),
  at: fc.nat({ max: 5 }),
  kind: fc.constantFrom('word', 'inside', 'insert', 'remove'),
  offset: fc.nat({ max: 1000 }),
});

/** A prompt and what one edit makes of it; the markers stay on the blocks that they are on, and the last at the end. */
function pair({ blocks, marks, at: place, kind, offset }: Shape) {
  const at = place % blocks;
  const before = Array.from({ length: blocks }, (_, index) => ({
    text: paragraph(index),
    marked: index === blocks - 1 || marks.includes(index),
  }));
  const words = paragraph(at);
  const cut = Math.floor((words.length * offset) / 1000);
  const edited = {
    word: `${words}One more.`,
    inside: `${words.slice(0, cut)}One more.${words.slice(cut)}`,
    insert: words,
    remove: null,
  }[kind];
  const after = before.flatMap((block, index) => {
    if (index !== at) return [block];
    const inserted = kind === 'insert' ? [{ text: paragraph(99), marked: false }] : [];
    if (edited === null && blocks > 1) return [];
    return [...inserted, { ...block, text: edited ?? block.text }];
  });
  // A marker that stands at the end stands there still, whatever block is the last one.
  const last = after.length - 1;
  return {
    before,
    after: after.map((block, index) => (index === last ? { ...block, marked: true } : block)),
  };
}

describe.each(PROVIDERS)('%s', (_, body) => {
  test('property 1: what one edit costs is what playing both requests shows', async () => {
    await fc.assert(
      fc.asyncProperty(shape, async (random) => {
        const { before, after } = pair(random);
        const said = ['Where is my parcel?'];
        const base = await analysed(body({ blocks: before, said }));
        const head = await analysed(body({ blocks: after, said }));
        const lost = commitDrafts(base, head).map(({ lostTokens }) => lostTokens);
        const read = playedOf([base, head])[1]?.read ?? 0;
        const cached = prefixTokens(head);
        const isLong = cached >= head.segmented.rules.minimum.tokens;
        const isEqual = JSON.stringify(before) === JSON.stringify(after);
        expect(Math.max(0, ...lost)).toBe(isLong && !isEqual ? cached - read : 0);
      }),
      { numRuns: 30 },
    );
  });

  test('property 3: a conversation that grows misses nothing and reads what it could', async () => {
    const lengths = fc.array(fc.nat({ max: 3 }), { minLength: 2, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(lengths, async (sizes) => {
        const said = sizes.flatMap((size, turn) => [
          `Question ${turn}. ${'Why? '.repeat(size * 40)}`,
          `Answer ${turn}.`,
        ]);
        const blocks = Array.from({ length: 5 }, (__, index) => ({
          text: paragraph(index),
          marked: index === 4,
        }));
        const turns = await Promise.all(
          sizes.map((__, turn) => analysed(body({ blocks, said: said.slice(0, 2 * turn + 1) }))),
        );
        const [, ...later] = playedOf(turns);
        expect(later.map(({ missReason }) => missReason)).toEqual(later.map(() => null));
        for (const { read, expected } of later) expect(read).toBeGreaterThanOrEqual(expected);
        expect(Math.min(...later.map(({ read }) => read))).toBeGreaterThan(0);
      }),
      { numRuns: 15 },
    );
  });
});
