import { describe, expect, test } from 'vitest';
import type { Faults } from '../../src/fake-provider/cached/faults.ts';
import { startLoopback } from '../../src/fake-provider/cached/provider.ts';
import { HANDBOOK, anthropicBody, systemBlock } from '../support/requests.ts';
import { LIMITS, line, onLoopback, probing, stillClock } from '../support/probing.ts';

const claude = line(anthropicBody());
const responses = line({ model: 'gpt-5.6', instructions: HANDBOOK, input: 'Where is my parcel?' });
const chat = (model: string) =>
  line({
    model,
    messages: [
      { role: 'system', content: HANDBOOK },
      { role: 'user', content: 'Where is my parcel?' },
    ],
  });

describe('a healthy prompt', () => {
  test.each([
    ['Anthropic Messages', claude],
    ['OpenAI Responses', responses],
    ['OpenAI Chat with entries', chat('gpt-5.6')],
    ['OpenAI Chat where any prefix matches', chat('gpt-4o')],
  ])('passes after a warm-up and three reads: %s', async (_, body) => {
    const { measured } = await onLoopback([body]);
    expect(measured).toMatchObject({
      outcome: 'pass',
      calls: 4,
      trials: 3,
      hits: 3,
      prefixHitRatio: 1,
      high: 1,
    });
    expect(measured.low).toBeCloseTo(0.44, 2);
    expect(measured.tokenHitRatio).toBeGreaterThan(0.95);
    expect(measured.costUsd).toBeGreaterThan(0);
    expect(measured.latencyMs.cold).not.toBeNull();
    expect(measured.latencyMs.warm).not.toBeNull();
  });

  test('starts cold although an earlier probe left its prefix: a nonce stands in front', async () => {
    const provider = await startLoopback();
    try {
      for (const seed of [1, 2]) {
        const { measured } = await probing([claude], provider.url, { clock: stillClock(seed) });
        expect(measured.tokens.write).toBeGreaterThan(9_000);
      }
    } finally {
      await provider.close();
    }
  });

  test('is probed once for all conversations that share its prefix', async () => {
    const { run } = await onLoopback([claude, { ...claude, conversation: '2' }]);
    expect(run.results.map(({ measurement }) => measurement.calls)).toEqual([4, 0]);
    expect(run.results[1]?.measurement.reason).toContain('Measured with support');
  });

  test.each<[string, Faults, number]>([
    ['a storm that passes', { rateLimited: 0.3 }, 5],
    ['a provider that is overloaded now and then', { overloaded: 0.2 }, 4],
    ['a stream that drops', { dropped: 0.25 }, 5],
  ])('passes through %s', async (_, faults, calls) => {
    const { measured } = await onLoopback([claude], { faults });
    expect(measured).toMatchObject({ outcome: 'pass', hits: 3, calls });
  });
});

describe('a provider that misses at times', () => {
  test('is flaky: equal bytes, mixed results', async () => {
    const { measured } = await onLoopback([claude], { faults: { silentMisses: 0.4 } });
    expect(measured).toMatchObject({ outcome: 'flaky', trials: 6, hits: 4 });
    expect(measured.reason).toContain("the provider's doing");
  });

  test('is flaky too where what was written can be read after 24 seconds only', async () => {
    const { measured } = await onLoopback([claude], { assumptions: { visibilityDelay: 24 } });
    expect(measured.outcome).toBe('flaky');
  });

  test('fails where nothing is ever read, and says that the diagnostics disagree', async () => {
    const { measured } = await onLoopback([claude], { faults: { silentMisses: 1 } });
    expect(measured).toMatchObject({ outcome: 'fail', trials: 7, hits: 0, prefixHitRatio: 0 });
    expect(measured.opinion).toMatchObject({ comparisons: 7, differing: 0, agrees: false });
  });
});

describe('a prompt that is not cached', () => {
  test.each([
    ['no marker', anthropicBody({ system: HANDBOOK }), /no marker/],
    [
      'below the minimum',
      anthropicBody({ tools: [], system: [systemBlock('Be brief.')] }),
      /has \d+ tokens, and claude-sonnet-5 caches from 1,024 on/,
    ],
    [
      'a marker that stands too early',
      anthropicBody({
        tools: [],
        system: [systemBlock('Be brief.'), { type: 'text', text: HANDBOOK }],
      }),
      /the part up to the last marker may be fewer/,
    ],
    [
      'below the minimum, where any prefix matches',
      { model: 'gpt-4o', instructions: 'Be brief.', input: 'Hi.' },
      /caches from 1,024 on/,
    ],
  ])('%s: says why after a second call agrees', async (_, body, why) => {
    const { measured } = await onLoopback([line(body)]);
    expect(measured).toMatchObject({ outcome: 'not-cached', calls: 2, prefixHitRatio: null });
    expect(measured.reason).toMatch(why);
  });

  test('a provider without a cache, where writes are not reported', async () => {
    const { measured } = await onLoopback([chat('gpt-4o')], { faults: { silentMisses: 1 } });
    expect(measured).toMatchObject({ outcome: 'not-cached', trials: 7 });
    expect(measured.reason).toContain('does not seem to support caching');
  });
});

describe('without a call', () => {
  test('a prompt whose renders differ fails, with the place', async () => {
    const at = (time: string) => line(anthropicBody({ system: [systemBlock(time + HANDBOOK)] }));
    const { measured } = await onLoopback([at('16:05:12'), at('16:05:13')]);
    expect(measured).toMatchObject({ outcome: 'fail', calls: 0, costUsd: 0 });
    expect(measured.reason).toContain('differ at /system/0');
  });

  test('renders that share nothing up to their only breakpoint fail', async () => {
    const asked = (question: string) =>
      line({
        model: 'claude-sonnet-5',
        max_tokens: 10,
        cache_control: { type: 'ephemeral' },
        system: HANDBOOK,
        messages: [{ role: 'user', content: question }],
      });
    const { measured } = await onLoopback([asked('one?'), asked('two?')]);
    expect(measured).toMatchObject({ outcome: 'fail', calls: 0 });
    expect(measured.reason).toContain('The only breakpoint stands behind /messages/0');
  });

  test('renders that differ behind the breakpoint are sent in turn, and hit', async () => {
    const asked = (content: string) =>
      line(anthropicBody({ messages: [{ role: 'user', content }] }));
    const { measured } = await onLoopback([asked('one?'), asked('two?')]);
    expect(measured.outcome).toBe('pass');
  });

  test.each([
    ['dollars', { ...LIMITS, usd: 0 }, /budget of \$0\.00/],
    ['time', { ...LIMITS, seconds: 0 }, /time of 0 seconds is up/],
  ])('a budget without %s is inconclusive', async (_, limits, why) => {
    const { measured, run } = await onLoopback([claude], {}, limits);
    expect(measured).toMatchObject({ outcome: 'inconclusive', calls: 0 });
    expect(measured.reason).toMatch(why);
    expect(run.used).toEqual({ calls: 0, usd: 0 });
  });
});

describe('a budget that ends on the way', () => {
  test('no more calls than allowed are made, retries and the calls of all prompts included', async () => {
    const other = { ...chat('gpt-5.6'), prompt: 'other' };
    const faults = { rateLimited: 0.2 };
    const { run } = await onLoopback([claude, other], { faults }, { ...LIMITS, calls: 7 });
    expect(run.used.calls).toBe(7);
    expect(run.results.map(({ measurement }) => measurement.outcome)).toEqual([
      'pass',
      'inconclusive',
    ]);
    expect(run.results[1]?.measurement.reason).toMatch(
      /^All 7 calls that max_calls allows were made/,
    );
  });

  test('no dollar more than allowed is spent', async () => {
    const usd = 0.08;
    const { run, measured } = await onLoopback(
      [claude],
      { faults: { silentMisses: 1 } },
      { ...LIMITS, usd },
    );
    expect(measured.outcome).toBe('inconclusive');
    expect(measured.calls).toBeGreaterThan(1);
    expect(run.used.usd).toBeLessThanOrEqual(usd);
    expect(measured.costUsd).toBeCloseTo(run.used.usd, 6);
  });

  test('hits and misses by then are flaky, not inconclusive', async () => {
    const faults = { silentMisses: 0.5 };
    const { measured } = await onLoopback([claude], { faults }, { ...LIMITS, calls: 4 });
    expect(measured).toMatchObject({ outcome: 'flaky', calls: 4 });
    expect(measured.reason).toContain('ended early');
  });
});

describe('a storm that does not pass', () => {
  test.each<[string, Faults, RegExp]>([
    ['429', { rateLimited: 1 }, /limits the rate \(HTTP 429\); 3 calls in a row failed/],
    ['529', { overloaded: 1 }, /in trouble \(HTTP 529\); 3 calls in a row failed/],
    [
      'dropped streams',
      { dropped: 1 },
      /broke off before the answer was complete; 3 calls in a row failed/,
    ],
  ])('%s: inconclusive after three failures', async (_, faults, why) => {
    const { measured } = await onLoopback([claude], { faults });
    expect(measured).toMatchObject({ outcome: 'inconclusive', calls: 3, trials: 0 });
    expect(measured.reason).toMatch(why);
  });
});
