import { describe, expect, it } from 'vitest';
import type { Caller, Called } from '../../src/probe/call/caller.ts';
import { failureOfStatus } from '../../src/probe/call/failure.ts';
import { recorded } from '../../src/probe/call/recorded.ts';
import { probe } from '../../src/probe/probe.ts';
import { targetsOf } from '../../src/probe/targets.ts';
import { CacheTracker } from '../../src/tracker/tracker.ts';
import { line, stillClock } from '../support/probing.ts';
import { anthropicBody } from '../support/requests.ts';

const usageOf = (write: number) => ({
  input_tokens: 10,
  cache_read_input_tokens: 0,
  cache_creation_input_tokens: write,
  output_tokens: 0,
});

/** A probe of one prompt against answers whose sizes, or statuses, are given. */
async function against(answers: readonly (number | { readonly status: number })[], usd: number) {
  let sent = 0;
  const callerWith = (tracker: CacheTracker): Caller => ({
    async send(body): Promise<Called> {
      const answer = answers[sent % answers.length] ?? 0;
      sent += 1;
      if (typeof answer !== 'number')
        return { kind: 'failed', failure: failureOfStatus(answer.status, '') };
      const metrics = tracker.record({ request: body as object, usage: usageOf(answer) });
      if (metrics === null) throw new Error('not recorded');
      return { kind: 'answered', metrics, id: null };
    },
  });
  const run = await probe(targetsOf([line(anthropicBody())]), {
    callers: () => ({ kind: 'caller', address: 'a', make: async (own) => callerWith(own) }),
    limits: { usd, calls: 16, seconds: 600 },
    clock: stillClock(),
  });
  return { sent, used: run.used, measured: run.results[0]?.measurement };
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
