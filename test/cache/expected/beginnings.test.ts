import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Beginnings, type Standing } from '../../../src/cache/expected/beginnings.ts';
import type { TextSteps } from '../../../src/request/text-steps.ts';

interface Life {
  readonly from: number;
  readonly until: number;
}

const text = (...steps: readonly number[]): TextSteps => ({
  hashes: Uint32Array.from(steps),
  ends: Uint32Array.from(steps, (_, at) => at * 64),
});

const at =
  (now: number) =>
  ({ from, until }: Life): Standing =>
    until <= now ? 'gone' : from >= now ? 'waiting' : 'live';

const steps = fc.array(fc.constantFrom(1, 2), { minLength: 2, maxLength: 7 });
const plan = fc.array(
  fc.record({
    steps,
    place: fc.constantFrom('a', 'b'),
    delay: fc.constantFrom(0, 2),
    life: fc.constantFrom(3, 10, 100),
    pause: fc.constantFrom(0, 1, 5),
  }),
  { maxLength: 25 },
);

const common = (a: readonly number[], b: readonly number[]) => {
  let equal = 0;
  while (equal < a.length && equal < b.length && a[equal] === b[equal]) equal += 1;
  return equal;
};

describe('how far a text begins like an earlier one', () => {
  it('is what a search through all that is live says', () => {
    fc.assert(
      fc.property(plan, (texts) => {
        const tree = new Beginnings<Life>();
        const all = new Map<string, { place: string; steps: readonly number[]; life: Life }>();
        let now = 0;
        for (const { steps: own, place, delay, life, pause } of texts) {
          now += pause;
          const live = [...all.values()].filter(
            (each) => each.place === place && at(now)(each.life) === 'live',
          );
          const longest = Math.max(0, ...live.map((each) => common(each.steps, own)));
          const whole = live.filter((each) => common(each.steps, own) === each.steps.length);
          const ending = Math.max(0, ...whole.map((each) => each.steps.length));
          expect(tree.longest(place, text(...own), at(now))?.steps ?? 0).toBe(
            longest < 2 ? 0 : longest,
          );
          expect(tree.ending(place, text(...own), at(now))?.steps ?? 0).toBe(ending);
          const written = { from: now + delay, until: now + delay + life };
          tree.add(place, text(...own), written);
          all.set(`${place} ${own.join(' ')}`, { place, steps: own, life: written });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('counts a text that lives on under another one that died', () => {
    const tree = new Beginnings<Life>();
    tree.add('', text(1, 2, 3, 4), { from: 0, until: 100 });
    tree.add('', text(1, 2, 3, 5), { from: 1, until: 10 });
    expect(tree.longest('', text(1, 2, 3, 6), at(50))?.steps).toBe(3);
    expect(tree.longest('', text(1, 2, 3, 6), at(100))).toBeNull();
  });

  it('is that of a part, where only a part was remembered', () => {
    const tree = new Beginnings<Life>();
    tree.add('', text(1, 2, 3, 4), { from: 0, until: 100 }, 3);
    expect(tree.longest('', text(1, 2, 3, 4), at(50))?.steps).toBe(3);
    expect(tree.ending('', text(1, 2, 3, 4), at(50))?.steps).toBe(3);
    expect(tree.ending('', text(1, 2), at(50))).toBeNull();
  });

  it('is forgotten for the texts that came longest ago, so that memory has a bound', () => {
    const tree = new Beginnings<Life>(1_000);
    const life = { from: 0, until: 1e9 };
    for (let index = 1; index < 500; index += 1) tree.add('', text(index, index, index), life);
    expect(tree.longest('', text(499, 499), at(1))?.steps).toBe(2);
    expect(tree.longest('', text(1, 1), at(1))).toBeNull();
  });

  it('finds what lives beside a long row of what is gone', () => {
    const tree = new Beginnings<Life>();
    const gone = { from: 0, until: 10 };
    const row = Array.from({ length: 1_000 }, (_, step) => step);
    for (let end = 2; end < row.length; end += 1) tree.add('', text(...row.slice(0, end)), gone);
    tree.add('', text(0, 1, 2_000), { from: 10, until: 100 });
    const seen = Array.from({ length: 20 }, (_, more) =>
      tree.longest('', text(0, 1, 3_000 + more), at(50)),
    );
    expect(seen.at(-1)?.steps).toBe(2);
  });

  it('does not search long among many that are all on their way', () => {
    const tree = new Beginnings<Life>();
    for (let index = 0; index < 5_000; index += 1)
      tree.add('', text(1, 2, index), { from: 9, until: 20 });
    let looks = 0;
    const counted = (life: Life) => {
      looks += 1;
      return at(5)(life);
    };
    expect(tree.longest('', text(1, 2, 9_999), counted)).toBeNull();
    expect(looks).toBeLessThan(500);
  });
});
