import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Caller, Called } from '../../src/probe/call/caller.ts';
import { failureOfStatus } from '../../src/probe/call/failure.ts';
import { recorded } from '../../src/probe/call/recorded.ts';
import { probe } from '../../src/probe/probe.ts';
import { targetsOf } from '../../src/probe/targets.ts';
import { CacheTracker } from '../../src/tracker/tracker.ts';
import { line, stillClock } from '../support/probing.ts';
import { anthropicBody } from '../support/requests.ts';

const usageOf = (write: number, read = 0) => ({
  input_tokens: 10,
  cache_read_input_tokens: read,
  cache_creation_input_tokens: write,
  output_tokens: 0,
});

/** Tokens that are written, tokens that are read, or a status. */
type Answer = number | { readonly read: number } | { readonly status: number };

/** A probe of one prompt against answers whose sizes, or statuses, are given. */
async function against(answers: readonly Answer[], usd: number) {
  let sent = 0;
  /** What each answer cost. */
  const spent: number[] = [];
  const callerWith = (tracker: CacheTracker): Caller => ({
    async send(body): Promise<Called> {
      const answer = answers[sent % answers.length] ?? 0;
      sent += 1;
      if (typeof answer !== 'number' && 'status' in answer)
        return { kind: 'failed', failure: failureOfStatus(answer.status, '') };
      const usage = typeof answer === 'number' ? usageOf(answer) : usageOf(0, answer.read);
      const metrics = tracker.record({ request: body as object, usage });
      if (metrics === null) throw new Error('not recorded');
      spent.push(metrics.costUsd ?? 0);
      return { kind: 'answered', metrics, id: null };
    },
  });
  const run = await probe(targetsOf([line(anthropicBody())]), {
    callers: () => ({ kind: 'caller', address: 'a', make: async (own) => callerWith(own) }),
    limits: { usd, calls: 16, seconds: 600 },
    clock: stillClock(),
  });
  return { sent, spent, used: run.used, measured: run.results[0]?.measurement };
}

describe('the budget', () => {
  it('prices the next call by the largest answer so far, however small the ones behind it', async () => {
    const same = await against([100_000], 1_000);
    const each = same.used.usd / same.sent;
    // Two calls, and a tenth of one, cost more than this.
    const budget = 2.06 * each;
    const { sent, used } = await against([100_000, 10_000, 100_000], budget);
    expect(sent).toBe(2);
    expect(used.usd).toBeLessThanOrEqual(budget);
  });

  it('is never priced by less than the estimate', async () => {
    const small = await against([20], 0.08);
    const none = await against([20], 0.01);
    expect(none.sent).toBe(0);
    expect(small.sent).toBeGreaterThan(0);
  });

  it.each([500, 502, 504, 524, 529, 408])('counts an answer of HTTP %d as paid', async (status) => {
    const { sent, used } = await against([{ status }], 1);
    expect(sent).toBe(3);
    expect(used.usd).toBeGreaterThan(0.05);
  });

  it.each([400, 401, 404, 429])(
    'counts nothing for HTTP %d, which no model has seen',
    async (status) => {
      expect((await against([{ status }], 1)).used.usd).toBe(0);
    },
  );

  it('knows no wait without an end', () => {
    for (const after of ['1e999', '1e308', '99999999'])
      expect(failureOfStatus(429, '', after).retryAfter).toBe(86_400);
  });
});

describe('a budget under answers that jump and refusals in between', () => {
  const answer = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(20, 20_000, 90_000, 100_000) },
    { weight: 4, arbitrary: fc.constantFrom(20, 6_000, 100_000).map((read) => ({ read })) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(429, 429, 500, 504, 529).map((status) => ({ status })),
    },
  );
  const answers = fc.array(answer, { minLength: 1, maxLength: 12 });
  // Around what one, two and three of the largest cost, where a gate that is a little too wide shows.
  const budgets = fc.integer({ min: 50, max: 130 }).map((percent) => percent / 100);

  it('is passed by one call at most, and only by one that answers more than all before it', async () => {
    await fc.assert(
      fc.asyncProperty(answers, budgets, async (given, usd) => {
        const { used, spent } = await against(given, usd);
        const before = spent.slice(0, -1);
        const last = spent.at(-1) ?? 0;
        const total = before.reduce((sum, each) => sum + each, 0);
        expect(total).toBeLessThanOrEqual(usd);
        const isOver = total + last > usd;
        const isLarger = last > Math.max(0, ...before) * 1.05;
        expect({ isOver, isLarger }).not.toEqual({ isOver: true, isLarger: false });
        expect(used.usd).toBeGreaterThanOrEqual((total + last) * 0.999);
      }),
      { numRuns: 150 },
    );
  });

  it('does not grow by a refusal that nobody pays for', async () => {
    const calm = await against([3_000], 0.25);
    const limited = await against([3_000, { status: 429 }], 0.25);
    expect(limited.used.usd).toBeLessThanOrEqual(0.25);
    expect(limited.spent.length).toBeLessThanOrEqual(calm.spent.length);
  });
});

describe('usage that cannot be meant', () => {
  const called = async (usage: Readonly<Record<string, unknown>>) => {
    const tracker = new CacheTracker();
    const answer = { id: 'm', type: 'message', model: 'claude-sonnet-5', content: [], usage };
    const create = tracker.wrap(async (_request: object) => await Promise.resolve(answer));
    return await recorded(tracker, AbortSignal.timeout(10_000), () => create(anthropicBody()));
  };

  it.each([
    ['without the fields of the cache', { input_tokens: 30, output_tokens: 0 }],
    ['with all in one number', { input_tokens: 6_010, output_tokens: 0 }],
    ['with a negative read', { ...usageOf(6_000), cache_read_input_tokens: -5_000 }],
    ['with a negative write', { ...usageOf(6_000), cache_creation_input_tokens: -1 }],
    ['without end', { ...usageOf(6_000), cache_read_input_tokens: Infinity }],
    ['larger than any request', usageOf(1e308)],
    ['as text', { ...usageOf(0), cache_read_input_tokens: '5000' }],
  ])('says nothing: %s', async (_, usage) => {
    const answer = await called(usage);
    expect(answer).toMatchObject({ kind: 'failed', failure: { mayBeBilled: true } });
  });

  it('is told from usage that says zero', async () => {
    expect(await called(usageOf(0))).toMatchObject({ kind: 'answered' });
  });
});
