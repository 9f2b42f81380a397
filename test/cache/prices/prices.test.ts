import { calcPrice } from '@pydantic/genai-prices';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { billingFactor, costOf } from '../../../src/cache/prices/cost.ts';
import { type PriceQuery, ratesFor } from '../../../src/cache/prices/lookup.ts';
import type { Usage } from '../../../src/cache/usage/usage.ts';

const at = new Date('2026-11-23T12:00:00Z');
const rates = (model: string, more: Partial<PriceQuery> = {}) =>
  ratesFor({ provider: 'anthropic', model, at, ...more });
const none: Usage = { uncached: 0, read: 0, write: 0, write1h: 0, output: 0 };

/** USD of a million tokens of each kind, alone in its request. */
function perMillion(model: string, more: Partial<PriceQuery> = {}) {
  const found = rates(model, more);
  if (found === null) return null;
  const price = (usage: Partial<Usage>) => costOf({ ...none, ...usage }, found)?.costUsd ?? null;
  return [
    price({ uncached: 50_000 }),
    price({ read: 50_000 }),
    price({ write: 50_000 }),
    price({ write: 50_000, write1h: 50_000 }),
    price({ output: 50_000 }),
  ].map((usd) => (usd === null ? null : Math.round(usd * 20 * 1e6) / 1e6));
}

describe('prices per million tokens: input, read, write, write of the longer life, output', () => {
  it.each([
    ['anthropic', 'claude-fable-5-1', [10, 0.25, 12.5, 20, 50]],
    ['anthropic', 'claude-opus-5-5', [4, 0.2, 5, 8, 20]],
    ['anthropic', 'claude-opus-5', [5, 0.5, 6.25, 10, 25]],
    ['anthropic', 'claude-sonnet-5', [2, 0.2, 2.5, 4, 10]],
    ['anthropic', 'claude-sonnet-4-6', [3, 0.3, 3.75, 6, 15]],
    ['anthropic', 'claude-sonnet-4-5-20250929', [3, 0.3, 3.75, 6, 15]],
    ['anthropic', 'claude-haiku-4-5', [1, 0.1, 1.25, 2, 5]],
    ['openai', 'gpt-5.6', [4, 0.4, 5, null, 20]],
    ['openai', 'gpt-5.4', [2.5, 0.25, 2.5, null, 15]],
    ['openai', 'gpt-4o', [2.5, 1.25, 2.5, null, 10]],
    ['gemini', 'gemini-2.5-pro', [1.25, 0.125, 1.25, null, 10]],
    ['xai', 'grok-4', [3, 0.75, 3, null, 15]],
    ['bedrock', 'us.anthropic.claude-sonnet-5-v1:0', [2.2, 0.22, 2.75, 4.4, 11]],
    ['bedrock', 'amazon.nova-pro-v1:0', [0.8, 0.2, 0.8, null, 3.2]],
    ['azure', 'gpt-4o', [2.5, 1.25, 2.5, null, 10]],
    ['openrouter', 'anthropic/claude-sonnet-5', [2, 0.2, 2.5, null, 10]],
    ['deepseek', 'deepseek-chat', [0.27, 0.07, 0.27, null, 1.1]],
    ['mistral', 'mistral-large-latest', [2, 0.2, 2, null, 6]],
  ] as const)('%s %s', (provider, model, expected) => {
    expect(perMillion(model, { provider })).toEqual(expected);
  });
});

describe('where the catalogue is wrong or has a gap', () => {
  it('does not take claude-sonnet-5-5 for claude-sonnet-5', () => {
    expect(perMillion('claude-sonnet-5-5')).toEqual([2, 0.1, 2.5, 4, 10]);
    expect(perMillion('claude-sonnet-5-5-20261001')?.[1]).toBe(0.1);
    const before = new Date('2026-10-06T23:59:00Z');
    expect(perMillion('claude-sonnet-5-5', { at: before })?.[1]).toBe(0.2);
  });

  it('takes no version for the one before it', () => {
    expect(rates('claude-sonnet-5-7')).toBeNull();
    expect(rates('claude-sonnet-5.7')).toBeNull();
  });

  it('knows claude-haiku-5-5, whose prices are five times as high above 100,000 tokens', () => {
    expect(perMillion('claude-haiku-5-5')).toEqual([0.1, 0.01, 0.125, 0.2, 0.5]);
    const found = rates('claude-haiku-5-5');
    const usd = (uncached: number) => found && costOf({ ...none, uncached }, found)?.costUsd;
    expect(usd(100_000)).toBeCloseTo(0.01, 9);
    expect(usd(100_001)).toBeCloseTo(0.0500005, 9);
  });

  it('prices writes for an hour on Bedrock at twice the input', () => {
    const model = 'us.anthropic.claude-sonnet-4-5-20250929-v1:0';
    expect(perMillion(model, { provider: 'bedrock' })).toEqual([3.3, 0.33, 4.125, 6.6, 16.5]);
    const hour = perMillion('anthropic.claude-opus-4-1-20250805-v1:0', { provider: 'bedrock' });
    expect(hour?.[3]).toBe((hour?.[0] ?? 0) * 2);
  });

  it('asks for the hour: DeepSeek doubles from 01 to 04 UTC', () => {
    const at4 = new Date('2026-11-23T02:00:00Z');
    const provider = 'deepseek';
    expect(perMillion('deepseek-v4-flash', { provider })?.[0]).toBe(0.22);
    expect(perMillion('deepseek-v4-flash', { provider, at: at4 })?.[0]).toBe(0.44);
  });

  it('charges writes like input where they have no price', () => {
    expect(perMillion('gpt-5.5', { provider: 'openai' })?.[2]).toBe(5);
  });

  it('knows no cost for an unknown model, for own hardware and for an unknown lifetime', () => {
    expect(rates('claude-fable-5-2')).toBeNull();
    expect(rates('my-model', { provider: 'generic' })).toBeNull();
    expect(rates('gpt-4o', { provider: 'vllm' })).toBeNull();
    expect(rates('')).toBeNull();
  });
});

describe('own prices', () => {
  const pricing = { 'claude-sonnet-5': { input: 1, output: 2, read: 0.5 } };

  it('win over all others, under the exact name', () => {
    expect(perMillion('claude-sonnet-5', { pricing })).toEqual([1, 0.5, 1, null, 2]);
    expect(perMillion('claude-opus-5', { pricing })).toEqual([5, 0.5, 6.25, 10, 25]);
  });
});

describe('the cost of a request', () => {
  it('is that of the catalogue itself, tiers included', () => {
    const tokens = fc.nat(150_000);
    const models = ['claude-sonnet-4-5', 'claude-opus-5', 'claude-haiku-4-5'];
    fc.assert(
      fc.property(
        fc.constantFrom(...models),
        fc.record({
          uncached: tokens,
          read: tokens,
          short: tokens,
          write1h: tokens,
          output: tokens,
        }),
        (model, { short, ...usage }) => {
          const write = short + usage.write1h;
          const theirs = calcPrice(
            {
              input_tokens: usage.uncached + usage.read + write,
              cache_read_tokens: usage.read,
              cache_write_tokens: write,
              cache_write_1h_tokens: usage.write1h,
              output_tokens: usage.output,
            },
            model,
            { providerId: 'anthropic', timestamp: at },
          );
          const found = rates(model);
          const ours = found && costOf({ ...usage, write }, found);
          expect(ours?.costUsd).toBeCloseTo(theirs?.total_price ?? -1, 9);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is less with reads, more with a write that nobody read: the saving has a sign', () => {
    const found = rates('claude-sonnet-5');
    const saved = (usage: Partial<Usage>) =>
      found && costOf({ ...none, ...usage }, found)?.savedUsd;
    expect(saved({ read: 100_000 })).toBeCloseTo(0.18, 9);
    expect(saved({ write: 100_000 })).toBeCloseTo(-0.05, 9);
    expect(saved({ write: 100_000, write1h: 100_000 })).toBeCloseTo(-0.2, 9);
    expect(saved({ uncached: 100_000, output: 500 })).toBe(0);
  });

  it('is half in a batch, a tenth more in the US, and unknown where the tier has its own prices', () => {
    const factor = (tier: string | null, geo: string | null = null, speed: string | null = null) =>
      billingFactor({ tier, geo, speed });
    expect([factor(null), factor('standard'), factor('default'), factor('batch')]).toEqual([
      1, 1, 1, 0.5,
    ]);
    expect([factor(null, 'us'), factor('batch', 'us')]).toEqual([1.1, 0.55]);
    expect([factor('priority'), factor(null, null, 'fast')]).toEqual([null, null]);
  });
});
