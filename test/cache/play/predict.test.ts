import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/json/value.ts';
import { segment } from '../../../src/request/provider/registry.ts';
import { predict, rewritten } from '../../../src/cache/play/predict.ts';
import type { Rotation, ScenarioTurn } from '../../../src/cache/play/scenario.ts';
import { type Traffic, slots, trafficOf } from '../../../src/cache/play/traffic.ts';
import { exactUnits } from '../../../src/request/tokens/estimate.ts';
import { assistant, block, claude, user } from './playing.ts';

function turn(
  body: Json,
  tokens: readonly number[],
  varies: readonly (readonly [number, Rotation])[] = [],
): ScenarioTurn {
  const segmented = segment(body);
  const counts = exactUnits(segmented.units, tokens);
  if (counts === null) throw new Error('token counts that do not fit the units');
  return { segmented, tokens: counts.map(({ mid }) => mid), varies: new Map(varies) };
}

const daily = (requests: number, more: Partial<Traffic> = {}): Traffic => ({
  ...trafficOf({ requests_per_day: requests }),
  ...more,
});

function ratios(turns: readonly ScenarioTurn[], traffic: Traffic = trafficOf(null)) {
  const { totals } = predict(turns, { traffic, price: () => null });
  return { token: totals.tokenHitRatio, prefix: totals.prefixHitRatio };
}

const marked = (question: string) => claude([block('rules', '5m')], [user(block(question))]);

describe('a prediction of one prompt alone', () => {
  test('one question after another: the shared prompt is read, the question is not', () => {
    const { token, prefix } = ratios([turn(marked('hi'), [4000, 1000])]);
    expect([token, prefix]).toEqual([0.8, 1]);
  });

  test("a question that stands in the cached prefix is nobody else's: no false hit", () => {
    const body = claude([block('rules')], [user(block('hi', '5m'))]);
    expect(ratios([turn(body, [4000, 1000])])).toEqual({ token: 0, prefix: null });
  });

  test('a growing conversation misses nothing', () => {
    const say = (last: number) =>
      claude(
        [block('rules', '5m')],
        Array.from({ length: last }, (_, at) => [
          user(block(`question ${at}`, at === last - 1 ? '5m' : undefined)),
          ...(at === last - 1 ? [] : [assistant(block(`answer ${at}`))]),
        ]).flat(),
      );
    const turns = [1, 2, 3, 4, 5, 6].map((last) =>
      turn(say(last), [4000, ...Array.from({ length: 2 * last - 1 }, () => 100)]),
    );
    expect(ratios(turns).prefix).toBe(1);
    // Of turn k, the handbook and all up to the question before are read.
    const all = [1, 2, 3, 4, 5, 6].map((last) => 4000 + 100 * (2 * last - 1));
    const read = [1, 2, 3, 4, 5, 6].map((last) =>
      last === 1 ? 4000 : 4000 + 100 * (2 * last - 3),
    );
    const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
    expect(ratios(turns).token).toBeCloseTo(sum(read) / sum(all), 10);
  });

  test('turns that were not rendered are made up in the same manner', () => {
    const body = claude([block('rules', '5m')], [user(block('hi', '5m'))]);
    const six = { ...trafficOf({ turns: 6 }) };
    expect(ratios([turn(body, [4000, 100])], six).prefix).toBe(1);
    expect(ratios([turn(body, [4000, 100])], six).token).toBeGreaterThan(0.9);
  });

  test('too short to be cached: nothing is read, and nothing could be', () => {
    expect(ratios([turn(marked('hi'), [500, 3000])])).toEqual({ token: 0, prefix: null });
  });

  test('traffic that outlives the lifetime: expiry counts', () => {
    expect(ratios([turn(marked('hi'), [4000, 10])], daily(200)).prefix).toBe(0);
    expect(ratios([turn(marked('hi'), [4000, 10])], daily(300)).prefix).toBe(1);
  });

  test('the first conversation warms the cache up and is not counted', () => {
    const { totals } = predict([turn(marked('hi'), [4000, 10])], {
      traffic: daily(2880),
      price: () => null,
    });
    expect(totals).toMatchObject({ requests: 2000, write: 0, read: 2000 * 4000 });
  });

  test('any-prefix caches read what stands in front of the newest message', () => {
    const body = {
      model: 'gpt-4o',
      messages: [
        { role: 'system', content: 'rules' },
        { role: 'user', content: 'hi' },
      ],
    };
    const { token, prefix } = ratios([turn(body, [4096, 904])]);
    expect(prefix).toBe(1);
    expect(token).toBeCloseTo(4096 / 5000, 10);
  });

  test('GPT-5.6 without an explicit breakpoint never hits with another question', () => {
    const body = {
      model: 'gpt-5.6',
      input: [
        { role: 'developer', content: 'rules' },
        { role: 'user', content: 'hi' },
      ],
    };
    expect(ratios([turn(body, [9000, 60])]).token).toBe(0);
  });
});

describe('what varies is played as often as it varies', () => {
  const varying = (rotation: Rotation) => [turn(marked('hi'), [4000, 1000], [[2, rotation]])];

  test.each([
    ['request', 0],
    ['minute', 0.5],
    // Workers are replaced all the time: one process for each conversation.
    ['process', 0],
    ['day', 1],
  ] as const)('by %s', (rotation, least) => {
    expect(ratios(varying(rotation)).prefix).toBeCloseTo(least, 1);
  });

  test('by conversation: the turns of one conversation still share it', () => {
    const second = claude(
      [block('rules', '5m')],
      [user(block('hi')), assistant(block('yes')), user(block('and?'))],
    );
    const two = [
      turn(marked('hi'), [4000, 10], [[2, 'conversation']]),
      turn(second, [4000, 10, 10, 10], [[2, 'conversation']]),
    ];
    expect(ratios(two).token).toBeCloseTo(0.5, 1);
  });
});

describe('what stands in front of the place that varies', () => {
  const late = (model: string) => {
    const body = {
      model,
      messages: [
        { role: 'system', content: 'rules, and the time' },
        { role: 'user', content: 'hi' },
      ],
    };
    return { ...turn(body, [10_000, 10], [[2, 'request']]), stable: new Map([[2, 0.9]]) };
  };

  test('is read where any prefix matches, in whole blocks', () => {
    const { totals } = predict([late('gpt-4o')], { traffic: trafficOf(null), price: () => null });
    expect(totals.read / totals.requests).toBe(Math.floor(9000 / 128) * 128);
    expect(totals.prefixHitRatio).toBeCloseTo(0.9, 1);
  });

  test('is written again with all of its entry', () => {
    const body = claude([block('rules, and the time', '5m')], [user(block('hi'))]);
    const entry = { ...turn(body, [10_000, 10], [[2, 'request']]), stable: new Map([[2, 0.9]]) };
    expect(ratios([entry]).prefix).toBe(0);
  });
});

describe('what base could read is expected of head', () => {
  test('markers that were all removed are a ratio of 0, not one of 1', () => {
    const bare = claude([block('rules')], [user(block('hi'))]);
    const { totals } = predict([turn(bare, [4000, 1000])], {
      traffic: trafficOf(null),
      price: () => null,
      could: [4000],
    });
    expect(totals.prefixHitRatio).toBe(0);
  });
});

describe('the one-off rewrite', () => {
  test('is what is written of head after base, and nothing where nothing changed', () => {
    const head = turn(claude([block('new rules', '5m')], [user(block('hi'))]), [4100, 10]);
    const base = turn(marked('hi'), [4000, 10]);
    expect(rewritten(base, head)).toMatchObject({ write: 4100, uncached: 0 });
    expect(rewritten(base, base)).toMatchObject({ write: 0, uncached: 0 });
  });
});

describe('the one-off rewrite where any prefix matches', () => {
  const rules = 'Answer from the handbook. '.repeat(1600).slice(0, 40_000);
  const prompt = (edit: string) => ({
    model: 'gpt-4o',
    messages: [
      { role: 'system', content: `${rules.slice(0, 32_000)}${edit}${rules.slice(32_000)}` },
      { role: 'user', content: 'hi' },
    ],
  });
  const [base, head] = ['', 'Politely. '].map((edit) => turn(prompt(edit), [10_000, 10]));

  test('is what stands behind the edit, in whole blocks, and not all of the text that holds it', () => {
    const { uncached = 0 } = base && head ? rewritten(base, head) : {};
    expect(uncached).toBeGreaterThan(1900);
    expect(uncached).toBeLessThan(2200);
  });

  test('is nothing where a clock in front of the edit has it paid for on every request', () => {
    const clocked = ['', 'Politely. '].map((edit) => ({
      ...turn(prompt(edit), [10_000, 10], [[2, 'request']]),
      stable: new Map([[2, 20_000 / (40_000 + edit.length)]]),
    }));
    const [before, after] = clocked;
    expect(before && after && rewritten(before, after)).toMatchObject({ write: 0, uncached: 0 });
  });
});

describe('the window', () => {
  test('a day or 2,000 requests, whichever ends first, and one conversation to warm up', () => {
    expect([...slots(trafficOf({ requests_per_day: 100 }), [1])]).toHaveLength(101);
    expect([...slots(trafficOf({ requests_per_day: 100_000 }), [1])]).toHaveLength(2001);
    expect([...slots(trafficOf({ requests_per_day: 2 }), [6])]).toHaveLength(12);
  });
});

test('a window whose conversations are all alike is not played to its end, to the same figures', () => {
  // A clock that never gets to its next day changes nothing, but has every request played.
  const short = turn(marked('hi'), [4000, 1000]);
  const whole = { ...short, varies: new Map([[2, 'day' as const]]) };
  const options = { traffic: trafficOf({ requests_per_day: 40_000, turns: 3 }), price: () => 0.01 };
  expect(predict([short], options)).toEqual(predict([whole], options));
});
