import { describe, expect, test } from 'vitest';
import { MOST_TRIALS, decide } from '../../src/probe/sequential-test.ts';

describe('the sequential test', () => {
  test('needs three hits, or seven misses, where there is nothing else', () => {
    expect([decide(2, 0), decide(3, 0)]).toEqual(['open', 'hits']);
    expect([decide(0, 6), decide(0, 7)]).toEqual(['open', 'misses']);
  });

  test('is open at the beginning, and wants more hits for every miss', () => {
    expect(decide(0, 0)).toBe('open');
    expect([decide(3, 1), decide(4, 1)]).toEqual(['open', 'hits']);
  });

  test('fails a prompt that hits in 60 % of its calls in less than 1 % of all runs', () => {
    expect(share('misses', 0.6)).toBeLessThan(0.01);
  });

  test('calls one that hits in 20 % working in less than 5 %, and one that never does in none', () => {
    expect(share('hits', 0.2)).toBeLessThan(0.05);
    expect(share('misses', 0)).toBe(1);
  });
});

/** The exact share of runs that end with a decision, where each call hits with a chance of its own. */
function share(decision: 'hits' | 'misses', chance: number, hits = 0, misses = 0): number {
  const now = decide(hits, misses);
  if (now !== 'open') return now === decision ? 1 : 0;
  if (hits + misses === MOST_TRIALS) return 0;
  return (
    chance * share(decision, chance, hits + 1, misses) +
    (1 - chance) * share(decision, chance, hits, misses + 1)
  );
}
