import { describe, expect, test } from 'vitest';
import { costOf } from '../../../src/cache/prices/cost-of.ts';
import type { Tokens } from '../../../src/cache/play/entry-cache.ts';
import { Player } from '../../../src/cache/play/player.ts';
import { block, claude, prepared, user } from './playing.ts';

const NOW = new Date('2026-11-23T12:00:00Z');

function dollars(model: string, tokens: Partial<Tokens>, output = 0): number | null {
  const none = { uncached: 0, read: 0, write: 0, write1h: 0 };
  const usage = { ...none, ...tokens, output };
  return costOf(usage, { provider: 'anthropic', model, at: NOW }).costUsd;
}

/** What a prompt costs that is sent a number of times, each time with another question of no size. */
function series(model: string, tokens: number, times: number): number {
  const player = new Player({ expiryCounts: false });
  let sum = 0;
  for (let at = 0; at < times; at += 1) {
    const body = claude([block('rules', '5m')], [user(block(`${at}`))], { model });
    sum += dollars(model, player.play(prepared({ at, body, tokens: [tokens, 0] }))) ?? 0;
  }
  return sum;
}

describe('the arithmetic of published prices', () => {
  test('a prompt of 10,000 tokens sent a hundred times: $0.3345 instead of $3.00', () => {
    expect(series('claude-sonnet-4-5', 10_000, 100)).toBeCloseTo(0.3345, 10);
    expect(100 * (dollars('claude-sonnet-4-5', { uncached: 10_000 }) ?? 0)).toBeCloseTo(3, 10);
  });

  test('a prompt of 100,000 tokens sent ten times: $0.645', () => {
    expect(series('claude-sonnet-4-5', 100_000, 10)).toBeCloseTo(0.645, 10);
  });

  test('a write for an hour costs 1.6 times one for five minutes (can1357/oh-my-pi issue 6876)', () => {
    const tokens = 344_139;
    expect(dollars('claude-opus-5', { write: tokens })).toBeCloseTo(2.15086875, 8);
    expect(dollars('claude-opus-5', { write: tokens, write1h: tokens })).toBeCloseTo(3.44139, 8);
  });

  test('the mode switch of can1357/oh-my-pi issue 5992: the reported costs are input and output', () => {
    // $0.209 and $0.889 were reported, priced as five-minute writes; the output was not published.
    const before = dollars('claude-opus-5', { read: 113_293, write: 21_230 }) ?? 0;
    const after = dollars('claude-opus-5', { write: 136_238 }) ?? 0;
    expect(before).toBeCloseTo(0.1893, 4);
    expect(after).toBeCloseTo(0.8515, 4);
    expect([0.209 - before, 0.889 - after].every((rest) => rest > 0 && rest < 0.04)).toBe(true);
  });

  test('break-even: 0.28 reads pay for a write of five minutes, 1.11 for one of an hour', () => {
    const million = 1_000_000;
    const plain = dollars('claude-sonnet-4-5', { uncached: million }) ?? 0;
    const read = dollars('claude-sonnet-4-5', { read: million }) ?? 0;
    const write = dollars('claude-sonnet-4-5', { write: million }) ?? 0;
    const longer = dollars('claude-sonnet-4-5', { write: million, write1h: million }) ?? 0;
    expect((write - plain) / (plain - read)).toBeCloseTo(0.28, 2);
    expect((longer - plain) / (plain - read)).toBeCloseTo(1.11, 2);
  });

  test('the seven turns of vercel/eve pull 595 cost 35.9 % less than without a cache', () => {
    const reads = [0, 4179, 4401, 12_755, 16_519, 24_828, 41_421];
    const writes = [4179, 222, 8354, 3764, 8309, 16_593, 10_078];
    const tails = [3, 8149, 3547, 8144, 16_433, 9911, 23_482];
    const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
    const [read, write, uncached] = [sum(reads), sum(writes), sum(tails)];
    const cached = dollars('claude-haiku-4-5', { read, write, uncached }) ?? 0;
    const plain = dollars('claude-haiku-4-5', { uncached: read + write + uncached }) ?? 0;
    expect(1 - cached / plain).toBeCloseTo(0.359, 3);
  });
});
