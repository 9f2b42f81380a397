import { describe, expect, test } from 'vitest';
import { Churn } from '../../../src/cache/expected/churn.ts';

const FIVE_MINUTES = { breakpoints: [], lifetime: 300 };
const AN_HOUR = { breakpoints: [{ unit: 0, ttl: '1h' }], lifetime: 300 };

/** Whether each call of a site churns; a call is its prefix and its second. */
function verdicts(
  calls: readonly (readonly [prefix: string, at: number])[],
  request: typeof FIVE_MINUTES | typeof AN_HOUR = FIVE_MINUTES,
) {
  const churn = new Churn<string>({ sites: 10, prefixes: 10 });
  return calls.map(([prefix, at]) => churn.visit('site', prefix, request, at).churning);
}

describe('a call site churns', () => {
  test('from the third new prefix in a row on', () => {
    expect(
      verdicts([
        ['a', 0],
        ['b', 1],
        ['c', 2],
        ['d', 3],
      ]),
    ).toEqual([false, false, true, true]);
  });

  test('but not where a prefix comes again', () => {
    expect(
      verdicts([
        ['a', 0],
        ['b', 1],
        ['a', 2],
        ['c', 3],
      ]),
    ).toEqual(Array(4).fill(false));
  });

  test('nor where what the call before left is gone: an hour lives longer than five minutes', () => {
    const calls = [
      ['a', 0],
      ['b', 400],
      ['c', 800],
    ] as const;
    expect(verdicts(calls)).toEqual([false, false, false]);
    expect(verdicts(calls, AN_HOUR)).toEqual([false, false, true]);
  });
});

test('each site for itself, with what its latest call left', () => {
  const churn = new Churn<string>({ sites: 10, prefixes: 10 });
  for (const at of [0, 1, 2]) {
    const { before } = churn.visit('one', `p${at}`, FIVE_MINUTES, at);
    expect(before).toBe(at === 0 ? null : `left ${at - 1}`);
    churn.leave('one', `left ${at}`);
  }
  expect(churn.visit('two', 'p', FIVE_MINUTES, 3)).toEqual({ churning: false, before: null });
});

test('what was not seen for longest is forgotten', () => {
  const churn = new Churn<string>({ sites: 1, prefixes: 2 });
  churn.visit('one', 'a', FIVE_MINUTES, 0);
  churn.visit('one', 'b', FIVE_MINUTES, 1);
  churn.visit('one', 'a', FIVE_MINUTES, 2);
  // 'b' goes, since 'a' came again.
  churn.visit('one', 'c', FIVE_MINUTES, 3);
  churn.visit('one', 'b', FIVE_MINUTES, 4);
  expect(churn.visit('one', 'd', FIVE_MINUTES, 5).churning).toBe(true);
  churn.leave('one', 'left');
  churn.visit('two', 'a', FIVE_MINUTES, 6);
  expect(churn.visit('one', 'a', FIVE_MINUTES, 7).before).toBeNull();
});
