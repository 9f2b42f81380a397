import { describe, expect, test } from 'vitest';
import { assistant, bill, block, claude, played, user } from './playing.ts';

const PAGE = 'build-with-claude/prompt-caching, read 2026-10-08';

describe(`what Claude reads, writes and bills (${PAGE})`, () => {
  const one = claude([block('rules', '5m')], [user(block('hi'))]);

  test('the first request writes, the second reads, the rest is paid in full', () => {
    expect(
      bill([
        { at: 0, body: one, tokens: [2000, 10] },
        { at: 10, body: one, tokens: [2000, 10] },
      ]),
    ).toEqual([
      [0, 2000, 10],
      [2000, 0, 10],
    ]);
  });

  test('mixed lifetimes: read A, 1h write B - A, 5m write C - B', () => {
    const body = (tail: string) =>
      claude(
        [block('handbook', '1h'), block('manual', '1h')],
        [user(block(tail, '5m'), block('question'))],
      );
    const first = claude([block('handbook', '1h')], [user(block('question'))]);
    const [, second] = played([
      { at: 0, body: first, tokens: [3000, 5] },
      { at: 10, body: body('today'), tokens: [3000, 2000, 500, 7] },
    ]);
    expect(second).toMatchObject({ read: 3000, write: 2500, write1h: 2000, uncached: 7 });
  });

  test('only the difference to the longest hit is written', () => {
    const grown = claude(
      [block('rules', '5m')],
      [user(block('hi')), assistant(block('hello')), user(block('and?', '5m'))],
    );
    expect(
      bill([
        { at: 0, body: one, tokens: [2000, 10] },
        { at: 10, body: grown, tokens: [2000, 10, 20, 5] },
      ])[1],
    ).toEqual([2000, 35, 0]);
  });

  test('below the minimum nothing is cached, and nobody says so', () => {
    const short = played([
      { at: 0, body: one, tokens: [1023, 10] },
      { at: 10, body: one, tokens: [1023, 10] },
    ]);
    expect(short.map(({ read, write }) => [read, write])).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(short.map(({ missReason }) => missReason)).toEqual(['below_minimum', 'below_minimum']);
    expect(bill([{ at: 0, body: one, tokens: [1024, 10] }])).toEqual([[0, 1024, 10]]);
  });

  test('the minimum holds for the whole prefix, not for the marked block', () => {
    const body = claude([block('long')], [user(block('short', '5m'))]);
    expect(bill([{ at: 0, body, tokens: [1000, 24] }])).toEqual([[0, 1024, 0]]);
  });

  test('a life runs from the start of the request that wrote or read, and reading is free of charge', () => {
    const at = (...times: readonly number[]) =>
      played(times.map((time) => ({ at: time, body: one, tokens: [2000, 10] }))).map(
        ({ read, missReason }) => [read, missReason],
      );
    expect(at(0, 299, 598)).toEqual([
      [0, 'cold'],
      [2000, null],
      [2000, null],
    ]);
    expect(at(0, 300)).toEqual([
      [0, 'cold'],
      [0, 'expired'],
    ]);
  });

  test('an hour lasts an hour', () => {
    const body = claude([block('rules', '1h')], [user(block('hi'))]);
    const sent = [0, 3599, 7199].map((at) => ({ at, body, tokens: [2000, 10] }));
    expect(bill(sent).map(([read]) => read)).toEqual([0, 2000, 0]);
  });

  test('requests that start together do not see what the others write', () => {
    const fan = [0, 0, 0, 1].map((at) => ({ at, body: one, tokens: [2000, 10] }));
    const result = played(fan);
    expect(result.map(({ read }) => read)).toEqual([0, 0, 0, 2000]);
    expect(result.map(({ missReason }) => missReason)).toEqual([
      'cold',
      'not_yet_visible',
      'not_yet_visible',
      null,
    ]);
    expect(result.map(({ unit }) => unit)).toEqual([null, '/system/0', '/system/0', null]);
  });

  test('a delay until entries can be read is a parameter', () => {
    const assume = { visibilityDelay: 2 };
    const sent = [0, 1, 2].map((at) => ({ at, body: one, tokens: [2000, 10], assume }));
    expect(played(sent).map(({ read, missReason }) => [read, missReason])).toEqual([
      [0, 'cold'],
      [0, 'not_yet_visible'],
      [2000, null],
    ]);
  });

  test('other workspaces and other models share nothing', () => {
    const other = claude([block('rules', '5m')], [user(block('hi'))], { model: 'claude-opus-5' });
    const sent = [
      { at: 0, body: one, tokens: [2000, 10], session: 'a' },
      { at: 1, body: one, tokens: [2000, 10], namespace: 'elsewhere' },
      { at: 2, body: other, tokens: [2000, 10], session: 'a' },
    ];
    expect(played(sent).map(({ read, missReason, unit }) => [read, missReason, unit])).toEqual([
      [0, 'cold', null],
      [0, 'cold', null],
      [0, 'model_changed', '/model'],
    ]);
  });

  test('a request that the provider refuses caches nothing', () => {
    const marked = (text: string) => block(text, '5m');
    const body = claude(['a', 'b', 'c', 'd', 'e'].map(marked), [user(block('hi'))]);
    const sent = { at: 0, body, tokens: [2000, 1, 1, 1, 1, 1] };
    expect(played([sent])[0]).toMatchObject({ write: 0, read: 0, missReason: 'no_breakpoint' });
  });
});

describe(`how far Claude looks back (${PAGE})`, () => {
  const blocks = (count: number, marked: number) =>
    Array.from({ length: count }, (_, at) => block(`${at}`, at === marked ? '5m' : undefined));
  const conversation = (count: number) => ({
    body: claude([], [user(...blocks(count, count - 1))]),
    tokens: Array.from({ length: count }, () => 1000),
  });
  const readAfter15 = (count: number) =>
    bill([
      { at: 0, ...conversation(15) },
      { at: 1, ...conversation(count) },
    ])[1]?.[0];

  test('an entry at block 15 is found from block 34 and not from block 35', () => {
    expect(readAfter15(34)).toBe(15_000);
    expect(readAfter15(35)).toBe(0);
  });

  test('the reason is the look-back', () => {
    const [, second] = played([
      { at: 0, ...conversation(15), session: 'a' },
      { at: 1, ...conversation(35), session: 'a' },
    ]);
    expect(second).toMatchObject({ missReason: 'lookback', expected: 15_000 });
  });

  test('a second breakpoint takes the search up again', () => {
    const both = Array.from({ length: 35 }, (_, at) =>
      block(`${at}`, at === 34 || at === 14 ? '5m' : undefined),
    );
    const body = claude([], [user(...both)]);
    const sent = [
      { at: 0, ...conversation(15) },
      { at: 1, body, tokens: both.map(() => 1000) },
    ];
    expect(bill(sent)[1]).toEqual([15_000, 20_000, 0]);
  });

  test.each([19, 20, 21])('a run of %i tool results is one position', (run) => {
    const results = Array.from({ length: run }, (_, at) => ({
      type: 'tool_result',
      tool_use_id: `t${at}`,
      content: 'ok',
    }));
    const calls = Array.from({ length: run }, (_, at) => ({
      type: 'tool_use',
      id: `t${at}`,
      name: 'look',
      input: {},
    }));
    const first = claude([], [user(block('go', '5m'))]);
    const second = claude(
      [],
      [user(block('go')), assistant(...calls), user(...results, block('next', '5m'))],
    );
    expect(
      bill([
        { at: 0, body: first, tokens: [2000] },
        { at: 1, body: second, tokens: [2000, ...[...calls, ...results].map(() => 10), 5] },
      ])[1],
    ).toEqual([2000, 20 * run + 5, 0]);
  });
});

describe('which entries a read keeps alive', () => {
  const deep = claude([block('rules', '5m')], [user(block('hi', '5m'))]);
  const other = claude([block('rules', '5m')], [user(block('new', '5m'))]);
  const sent = (refresh: 'path' | 'matched') =>
    [
      { at: 0, body: deep },
      { at: 200, body: deep },
      { at: 400, body: other },
    ].map((each) => ({ ...each, tokens: [2000, 10], assume: { refresh } }));

  test('all on the way, as is expected', () => {
    expect(bill(sent('path')).map(([read]) => read)).toEqual([0, 2010, 2000]);
  });

  test('only the one that was read, at worst', () => {
    expect(bill(sent('matched')).map(([read]) => read)).toEqual([0, 2010, 0]);
  });
});
