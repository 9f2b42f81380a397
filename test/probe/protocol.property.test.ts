import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Budget } from '../../src/probe/budget.ts';
import { CacheTracker } from '../../src/tracker/tracker.ts';
import type { Caller, Called } from '../../src/probe/call/caller.ts';
import { brokenOff, failureOfStatus, tooLate, withoutUsage } from '../../src/probe/call/failure.ts';
import { withoutCalls } from '../../src/probe/conclude.ts';
import type { Outcome } from '../../src/probe/measurement.ts';
import { probe } from '../../src/probe/probe.ts';
import { protocol } from '../../src/probe/protocol.ts';
import type { Reply } from '../../src/probe/protocol-steps.ts';
import { targetsOf } from '../../src/probe/targets.ts';
import { line, stillClock } from '../support/probing.ts';
import { anthropicBody } from '../support/requests.ts';

const lines = [
  line(anthropicBody({ tools: [] }), { side: 'base' }),
  line(anthropicBody()),
  line(anthropicBody({ model: 'claude-opus-5' }), { prompt: 'other' }),
];
const targets = targetsOf(lines);

const tokens = fc.constantFrom(0, 1, 900, 5_000);
const answered = fc.record({
  kind: fc.constant('answered' as const),
  uncached: tokens,
  read: tokens,
  write: tokens,
  expected: tokens,
  costUsd: fc.constantFrom(0, 0.01, null),
  ttfbMs: fc.constantFrom(1, null),
  opinion: fc.constantFrom(null, { source: 'anthropic' as const, says: 'same' }),
});
const failure = fc
  .tuple(
    fc.constantFrom(301, 400, 401, 404, 413, 429, 500, 529),
    fc.constantFrom('0', '30', '900', 'x'),
  )
  .map(([status, after]) => failureOfStatus(status, '', after));
const failures = fc.oneof(failure, fc.constantFrom(brokenOff(), tooLate(), withoutUsage()));
const failed = failures.map((given): Reply => ({
  kind: 'failed',
  failure: given,
  costUsd: given.mayBeBilled ? 0.01 : 0,
}));
const stopped = fc.constant<Reply>({ kind: 'stopped', reason: 'the budget is spent' });
const replies = fc.array(
  fc.oneof({ weight: 8, arbitrary: answered }, { weight: 2, arbitrary: failed }, stopped),
  { minLength: 60, maxLength: 60 },
);

/** What each outcome says of the hits and misses behind it. */
const PROMISES: Readonly<Record<Outcome, (hits: number, misses: number) => boolean>> = {
  pass: (hits, misses) => hits >= 3 && misses === 0,
  flaky: (hits, misses) => hits > 0 && misses > 0,
  fail: (_, misses) => misses >= 7,
  'not-cached': (hits) => hits === 0,
  inconclusive: (hits, misses) => hits === 0 || misses === 0,
  skipped: () => false,
};

test('whatever a provider answers, a probe ends, and its outcome is what its calls show', () => {
  fc.assert(
    fc.property(replies, fc.constantFrom(...targets), (given, target) => {
      const steps = protocol(target, () => 1);
      let step = steps.next();
      let [sent, waited] = [0, 0];
      while (step.done !== true) {
        if (step.value.kind === 'wait') waited = Math.max(waited, step.value.seconds);
        const reply = step.value.kind === 'wait' ? { kind: 'waited' as const } : given[sent++];
        if (reply === undefined) throw new Error('it does not end');
        step = steps.next(reply);
      }
      const { outcome, trials, hits, prefixHitRatio, low, high, reason } = step.value;
      expect(PROMISES[outcome](hits, trials - hits)).toBe(true);
      expect(waited).toBeLessThanOrEqual(60);
      expect(trials).toBeLessThanOrEqual(16);
      expect(prefixHitRatio ?? 0).toBeGreaterThanOrEqual(0);
      expect(prefixHitRatio ?? 0).toBeLessThanOrEqual(1);
      expect((low ?? 0) <= (high ?? 0)).toBe(true);
      expect(reason).toMatch(/\.$/);
    }),
    { numRuns: 300 },
  );
});

test('no path takes more calls, dollars or time than the budget', async () => {
  const limits = fc.record({
    usd: fc.constantFrom(0, 0.02, 0.1, 1),
    calls: fc.integer({ min: 0, max: 20 }),
    seconds: fc.constantFrom(0, 5, 600),
  });
  // An answer costs at most what its request may: its input is what was estimated, or less.
  const called = fc.oneof(
    { weight: 6, arbitrary: fc.tuple(fc.integer({ min: 0, max: 5_000 }), fc.boolean()) },
    { weight: 2, arbitrary: failures },
  );
  await fc.assert(
    fc.asyncProperty(limits, fc.infiniteStream(called), async (given, stream) => {
      const clock = stillClock();
      let sent = 0;
      const callerWith = (tracker: CacheTracker): Caller => ({
        async send(body): Promise<Called> {
          sent += 1;
          clock.seconds += 1;
          const { value: next } = stream.next();
          if (!Array.isArray(next)) return { kind: 'failed', failure: next };
          const [cached, isRead] = next;
          const [read, write] = isRead ? [cached, 0] : [0, cached];
          const usage = {
            input_tokens: 10,
            cache_read_input_tokens: read,
            cache_creation_input_tokens: write,
            output_tokens: 0,
          };
          const metrics = tracker.record({ request: body as object, usage });
          if (metrics === null) throw new Error('not recorded');
          return { kind: 'answered', metrics, id: null };
        },
      });
      const run = await probe(targets, {
        callers: () => ({ kind: 'caller', address: 'a', make: async (own) => callerWith(own) }),
        limits: given,
        clock,
      });
      expect(sent).toBe(run.used.calls);
      expect(sent).toBeLessThanOrEqual(given.calls);
      expect(run.used.usd).toBeLessThanOrEqual(given.usd + 1e-9);
      // A call that is under way may end a second late; no other begins.
      expect(clock.seconds).toBeLessThanOrEqual(stillClock().seconds + given.seconds + 1);
      const calls = run.results.map(({ measurement }) => measurement.calls);
      expect(calls.reduce((sum, each) => sum + each, 0)).toBe(sent);
    }),
    { numRuns: 100 },
  );
});

test('a budget says what stands in the way', () => {
  const clock = stillClock();
  const budget = new Budget({ usd: 0.1, calls: 2, seconds: 10 }, () => clock.now());
  expect(budget.refusal(0.05)).toBeNull();
  expect(budget.refusal(0.2)).toContain('the next call costs up to $0.20');
  budget.sent();
  budget.paid(0.06);
  expect(budget.refusal(0.05)).toContain('$0.060 is spent');
  budget.sent();
  expect(budget.refusal(0)).toContain('all 2 calls');
  expect(withoutCalls('inconclusive', 'x').calls).toBe(0);
});
