import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/json/value.ts';
import { bill, played } from './playing.ts';

const GUIDE = 'developers.openai.com/api/docs/guides/prompt-caching, read 2026-10-10';

function message(role: string, text: string, marked = false): Json {
  const part = { type: 'input_text', text };
  const breakpoint = { prompt_cache_breakpoint: { mode: 'explicit' } };
  return { type: 'message', role, content: [marked ? { ...part, ...breakpoint } : part] };
}

const response = (model: string, input: readonly Json[], more = {}): Json => ({
  model,
  input,
  ...more,
});

describe(`GPT-5.6 and later: entries at breakpoints (${GUIDE})`, () => {
  const turn = (...texts: readonly string[]) =>
    response(
      'gpt-5.6',
      texts.map((text, at) => message(at === 0 ? 'developer' : 'user', text)),
    );

  test("the guide's example: 12,000 written, then 12,000 read and 3,000 written", () => {
    expect(
      bill([
        { at: 0, body: turn('rules', 'first'), tokens: [9000, 3000] },
        { at: 9, body: turn('rules', 'first', 'second'), tokens: [9000, 3000, 3000] },
      ]),
    ).toEqual([
      [0, 12_000, 0],
      [12_000, 3000, 0],
    ]);
  });

  test('an unchanged prefix in front of another message is not reused without a breakpoint', () => {
    const sent = (marked: boolean) =>
      ['one', 'two', 'three'].map((text, at) => ({
        at,
        body: response('gpt-5.6', [message('developer', 'rules', marked), message('user', text)]),
        tokens: [9000, 60],
      }));
    expect(bill(sent(false)).map(([read]) => read)).toEqual([0, 0, 0]);
    expect(bill(sent(true))).toEqual([
      [0, 9060, 0],
      [9000, 60, 0],
      [9000, 60, 0],
    ]);
  });

  test('explicit mode without a breakpoint: no caching and no write charge', () => {
    const body = response('gpt-5.6', [message('user', 'a')], {
      prompt_cache_options: { mode: 'explicit' },
    });
    expect(played([{ at: 0, body, tokens: [5000] }])[0]).toMatchObject({
      write: 0,
      uncached: 5000,
      missReason: 'no_breakpoint',
    });
  });

  test('what stands behind the last explicit breakpoint is plain input', () => {
    const body = response('gpt-5.6', [message('user', 'a', true), message('user', 'b')], {
      prompt_cache_options: { mode: 'explicit' },
    });
    expect(bill([{ at: 0, body, tokens: [5000, 70] }])).toEqual([[0, 5000, 70]]);
  });

  test('a cache key is a namespace', () => {
    const keyed = (key: string) =>
      response('gpt-5.6', [message('user', 'a')], { prompt_cache_key: key });
    const sent = ['x', 'y', 'x'].map((key, at) => ({
      at,
      body: keyed(key),
      tokens: [5000],
      session: 's',
    }));
    expect(played(sent).map(({ read, missReason, unit }) => [read, missReason, unit])).toEqual([
      [0, 'cold', null],
      [0, 'parameter_changed', '/prompt_cache_key'],
      [5000, null, null],
    ]);
  });

  test('thirty minutes, or twelve hours with the longer life', () => {
    const body = (ttl: string) =>
      response('gpt-5.6', [message('user', 'a')], { prompt_cache_options: { ttl } });
    const at = (ttl: string, time: number) =>
      played([
        { at: 0, body: body(ttl), tokens: [5000] },
        { at: time, body: body(ttl), tokens: [5000] },
      ]);
    expect(at('30m', 1799)[1]?.read).toBe(5000);
    expect(at('30m', 1800)[1]?.read).toBe(0);
    expect(at('12h', 43_199)[1]?.read).toBe(5000);
    expect(at('12h', 0)[0]).toMatchObject({ write: 5000, write1h: 5000 });
  });

  test('the latest three explicit breakpoints are written beside the implicit one', () => {
    const marked = ['a', 'b', 'c', 'd'].map((text) => message('user', text, true));
    const first = response('gpt-5.6', [...marked, message('user', 'end')]);
    const tokens = [2000, 2000, 2000, 2000, 10];
    const upTo = (count: number) =>
      response('gpt-5.6', [...marked.slice(0, count), message('user', 'other')]);
    const read = (count: number) =>
      bill([
        { at: 0, body: first, tokens },
        { at: 1, body: upTo(count), tokens: [...tokens.slice(0, count), 10] },
      ])[1]?.[0];
    expect([1, 2, 3, 4].map(read)).toEqual([0, 4000, 6000, 8000]);
  });
});

describe(`models up to GPT-5.5: any common prefix (${GUIDE})`, () => {
  const chat = (model: string, ...texts: readonly string[]): Json => ({
    model,
    messages: texts.map((content, at) => ({ role: at === 0 ? 'system' : 'user', content })),
  });

  test('the example of the guide: 1,920 of 2,006 tokens are read', () => {
    const body = chat('gpt-4o', 'rules', 'question');
    expect(
      bill([
        { at: 0, body, tokens: [1990, 16] },
        { at: 1, body, tokens: [1990, 16] },
      ]),
    ).toEqual([
      [0, 0, 2006],
      [1920, 0, 86],
    ]);
  });

  test('GPT-5.5 has a boundary every 2,048 tokens', () => {
    const sent = [0, 1].map((at) => ({ at, body: chat('gpt-5.5', 'rules'), tokens: [6100] }));
    expect(bill(sent)[1]).toEqual([4096, 0, 2004]);
  });

  test('the last token is always computed', () => {
    const sent = [0, 1].map((at) => ({ at, body: chat('gpt-4o', 'rules'), tokens: [2048] }));
    expect(bill(sent)[1]).toEqual([1920, 0, 128]);
  });

  test('below 1,024 tokens nothing is cached', () => {
    const sent = [0, 1].map((at) => ({ at, body: chat('gpt-4o', 'rules'), tokens: [1023] }));
    expect(played(sent)[1]).toMatchObject({ read: 0, missReason: 'below_minimum' });
  });

  test('five minutes idle, a day where extended retention is asked for', () => {
    const read = (time: number, more: object) =>
      bill(
        [0, time].map((at) => ({
          at,
          body: { ...Object(chat('gpt-5.1', 'r')), ...more },
          tokens: [3000],
        })),
      )[1]?.[0];
    expect(read(299, {})).toBe(2944);
    expect(read(301, {})).toBe(0);
    expect(read(86_000, { prompt_cache_retention: '24h' })).toBe(2944);
  });

  test('more than fifteen requests a minute go on to another machine, which starts cold', () => {
    const sent = Array.from({ length: 32 }, (_, at) => ({
      at,
      body: chat('gpt-4o', 'rules'),
      tokens: [3000],
    }));
    const cold = bill(sent).flatMap(([read], at) => (read === 0 ? [at] : []));
    expect(cold).toEqual([0, 15, 30]);
  });
});
