import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/json/value.ts';
import { type Sent, assistant, claude, played, prepared } from './playing.ts';

const RUNS = { numRuns: 150 };

/** A message block of a few shapes, by number, so that random lists share beginnings. */
function piece(kind: number, marked: boolean): Json {
  const marker = marked ? { cache_control: { type: 'ephemeral' } } : {};
  if (kind % 4 === 3)
    return { type: 'tool_use', id: `t${kind}`, name: 'look', input: {}, ...marker };
  return { type: 'text', text: `block ${kind}`, ...marker };
}

const kinds = fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 30 });
const marks = fc.array(fc.nat({ max: 29 }), { minLength: 0, maxLength: 4 });
const gap = fc.constantFrom(0, 1, 120, 299, 300, 301, 700);

interface Plan {
  readonly kinds: readonly number[];
  readonly marks: readonly number[];
  readonly gap: number;
}
const plan: fc.Arbitrary<Plan> = fc.record({ kinds, marks, gap });

/** Plans of which many begin alike: a common stem, cut somewhere and continued. */
const plans = fc
  .tuple(kinds, fc.array(fc.tuple(fc.nat({ max: 30 }), plan), { minLength: 2, maxLength: 8 }))
  .map(([stem, list]) =>
    list.map(([keep, each]) => ({
      ...each,
      kinds: [...stem.slice(0, keep), ...each.kinds].slice(0, 30),
    })),
  );

const TOKENS = 400;

function sentOf(list: readonly Plan[], lifetime = '5m', shift = 0): readonly Sent[] {
  let at = shift;
  return list.map(({ kinds: pieces, marks: marked, gap: pause }) => {
    at += pause;
    const blocks = pieces.map((kind, index) => piece(kind, marked.includes(index)));
    const body = claude([], [assistant(...blocks)]);
    const text = JSON.stringify(body).replaceAll(
      '"type":"ephemeral"',
      lifetime === '1h' ? '"type":"ephemeral","ttl":"1h"' : '"type":"ephemeral"',
    );
    return { at, body: JSON.parse(text) as Json, tokens: pieces.map(() => TOKENS) };
  });
}

/** Look-back positions as the page describes them: a run of tool calls is one. */
function positions(list: readonly number[]): readonly number[] {
  let position = 0;
  return list.map((kind, at) => {
    const inRun = kind % 4 === 3 && at > 0 && (list[at - 1] ?? 0) % 4 === 3;
    if (!inRun) position += 1;
    return position;
  });
}

/** A naive oracle: whole prefixes as texts, each with its times, searched one by one. */
function naiveReads(list: readonly Plan[]): readonly number[] {
  const stored: { text: string; from: number; until: number }[] = [];
  let at = 0;
  return list.map(({ kinds: pieces, marks: marked, gap: pause }) => {
    at += pause;
    const place = positions(pieces);
    const ends = pieces.flatMap((_, index) => (marked.includes(index) ? [index] : []));
    let read = -1;
    for (const end of ends)
      for (let unit = end; unit >= 0; unit -= 1) {
        if ((place[end] ?? 0) - (place[unit] ?? 0) >= 20) break;
        const text = pieces.slice(0, unit + 1).join();
        if (stored.some((entry) => entry.text === text && entry.from < at && at < entry.until))
          read = Math.max(read, unit);
      }
    const now = at;
    for (let unit = 0; unit <= read; unit += 1)
      for (const entry of stored)
        if (
          entry.text === pieces.slice(0, unit + 1).join() &&
          entry.from < now &&
          now < entry.until
        )
          entry.until = now + 300;
    for (const end of ends) {
      const text = pieces.slice(0, end + 1).join();
      const isThere = stored.some((entry) => entry.text === text && now < entry.until);
      if (!isThere && (end + 1) * TOKENS >= 1024)
        stored.push({ text, from: now, until: now + 300 });
    }
    return (read + 1) * TOKENS;
  });
}

describe('property 8: naive oracles', () => {
  test('entries against an oracle that stores whole prefixes', () => {
    fc.assert(
      fc.property(plans, (list) => {
        expect(played(sentOf(list)).map(({ read }) => read)).toEqual(naiveReads(list));
      }),
      { numRuns: 150 },
    );
  });

  test('the same oracle around the look-back, with tool runs of random length', () => {
    const text = fc.constantFrom([0], [1], [2]);
    const run = fc.nat({ max: 8 }).map((more) => Array.from({ length: more + 1 }, () => 3));
    const growth = fc
      .array(fc.oneof({ weight: 3, arbitrary: text }, run), { minLength: 15, maxLength: 24 })
      .map((parts) => parts.flat());
    fc.assert(
      fc.property(fc.array(text, { minLength: 3, maxLength: 6 }), growth, (stem, added) => {
        const first = { kinds: stem.flat(), marks: [stem.length - 1], gap: 0 };
        const all = [...stem.flat(), ...added];
        const list = [first, { kinds: all, marks: [all.length - 1], gap: 5 }];
        expect(played(sentOf(list)).map(({ read }) => read)).toEqual(naiveReads(list));
      }),
      { numRuns: 100 },
    );
  });

  test('any prefix against the longest common prefix of strings', () => {
    const texts = fc.array(fc.stringMatching(/^[ab]{1,24}$/), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(texts, (list) => {
        const sent = list.map((text, at) => ({
          at,
          // Every letter is a message of 100 tokens.
          body: {
            model: 'gpt-4o',
            messages: Array.from(text, (content) => ({ role: 'user', content })),
          },
          tokens: Array.from(text, () => 100),
        }));
        const naive = list.map((text, index) => {
          const common = list.slice(0, index).map((earlier) => {
            if (earlier.length * 100 < 1024) return 0;
            let same = 0;
            while (same < text.length && text[same] === earlier[same]) same += 1;
            return same * 100;
          });
          const matched = Math.min(Math.max(0, ...common), text.length * 100 - 1);
          const blocks = Math.floor(matched / 128) * 128;
          return blocks < 1024 ? 0 : blocks;
        });
        expect(played(sent).map(({ read }) => read)).toEqual(naive);
      }),
      { numRuns: 100 },
    );
  });
});

describe('property 7: sums, bounds and monotony', () => {
  test('read, written and uncached tokens are all tokens; none is negative', () => {
    fc.assert(
      fc.property(plans, (list) => {
        for (const [index, each] of played(sentOf(list)).entries()) {
          const { read, write, write1h, uncached } = each;
          expect(read + write + uncached).toBe((list[index]?.kinds.length ?? 0) * TOKENS);
          expect(Math.min(read, write - write1h, write1h, uncached)).toBeGreaterThanOrEqual(0);
        }
      }),
      RUNS,
    );
  });

  test('a request reads at most what it has in common with earlier ones', () => {
    fc.assert(
      fc.property(plans, (list) => {
        const requests = sentOf(list).map(prepared);
        for (const [index, { read }] of played(sentOf(list)).entries()) {
          const chain = requests[index]?.chain ?? [];
          const common = requests
            .slice(0, index)
            .map((earlier) => chain.findLastIndex((link, at) => link === earlier.chain[at]) + 1);
          const tokens = requests[index]?.lengths[Math.max(0, ...common) - 1] ?? 0;
          expect(read).toBeLessThanOrEqual(tokens);
        }
      }),
      RUNS,
    );
  });

  test('shifting the time changes nothing', () => {
    fc.assert(
      fc.property(plans, fc.nat({ max: 1_000_000 }), (list, shift) => {
        expect(played(sentOf(list, '5m', shift))).toEqual(played(sentOf(list)));
      }),
      RUNS,
    );
  });

  test('a longer life never reads less', () => {
    fc.assert(
      fc.property(plans, (list) => {
        const [short, long] = [played(sentOf(list)), played(sentOf(list, '1h'))];
        long.forEach(({ read }, index) => {
          expect(read).toBeGreaterThanOrEqual(short[index]?.read ?? 0);
        });
      }),
      RUNS,
    );
  });

  test('another breakpoint never reads less', () => {
    fc.assert(
      fc.property(plans, fc.nat({ max: 7 }), fc.nat({ max: 29 }), (list, which, mark) => {
        const index = which % list.length;
        const more = list.map((each, at) => {
          const isFull = new Set(each.marks).size > 3;
          return at === index && !isFull ? { ...each, marks: [...each.marks, mark] } : each;
        });
        const before = played(sentOf(list));
        played(sentOf(more)).forEach(({ read }, at) => {
          expect(read).toBeGreaterThanOrEqual(before[at]?.read ?? 0);
        });
      }),
      { numRuns: 100 },
    );
  });
});
