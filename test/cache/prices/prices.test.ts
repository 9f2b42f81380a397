import { calcPrice, findProvider } from '@pydantic/genai-prices';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CostQuery, costOf } from '../../../src/cache/prices/cost-of.ts';
import { listed } from '../../../src/cache/prices/lookup.ts';
import { OVERLAY } from '../../../src/cache/prices/overlay/index.ts';
import type { Usage } from '../../../src/cache/usage/usage.ts';
import type { ProviderId } from '../../../src/request/provider/provider.ts';

const at = new Date('2026-11-23T12:00:00Z');
const none: Usage = { uncached: 0, read: 0, write: 0, write1h: 0, output: 0 };
const query = (model: string, more: Partial<CostQuery> = {}): CostQuery => ({
  provider: 'anthropic',
  model,
  at,
  ...more,
});

/** USD of a million tokens of each kind, alone in its request. */
function perMillion(model: string, more: Partial<CostQuery> = {}) {
  const price = (usage: Partial<Usage>) =>
    costOf({ ...none, ...usage }, query(model, more)).costUsd;
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
    ['anthropic', 'claude-sonnet-4-6', [3, 0.3, 3.75, 6, 15]],
    ['anthropic', 'claude-sonnet-4-5-20250929', [3, 0.3, 3.75, 6, 15]],
    ['anthropic', 'anthropic/claude-opus-5-5@default', [4, 0.2, 5, 8, 20]],
    ['openai', 'gpt-5.4', [2.5, 0.25, 2.5, null, 15]],
    ['openai', 'gpt-4o', [2.5, 1.25, 2.5, null, 10]],
    ['openai', 'gpt-4o-2024-05-13', [5, 5, 5, null, 15]],
    ['xai', 'grok-4', [3, 0.75, 3, null, 15]],
    ['bedrock', 'us.anthropic.claude-fable-5-1', [11, 0.275, 13.75, 22, 55]],
    ['bedrock', 'us.anthropic.claude-sonnet-4-5-20250929-v1:0', [3.3, 0.33, 4.125, 6.6, 16.5]],
    ['bedrock', 'us.openai.gpt-5.6-terra', [2.2, 0.22, 2.75, null, 13.2]],
    [
      'gemini',
      'projects/p/locations/global/publishers/google/models/gemini-2.5-pro',
      [1.25, 0.125, 1.25, null, 10],
    ],
    ['azure', 'gpt-4o', [2.5, 1.25, 2.5, null, 10]],
    ['openrouter', 'anthropic/claude-sonnet-5', [2, 0.2, 2.5, null, 10]],
    ['openrouter', 'anthropic/claude-haiku-5.5', [0.1, 0.01, 0.125, 0.2, 0.5]],
    [null, 'claude-opus-5', [5, 0.5, 6.25, 10, 25]],
    [null, 'eu.anthropic.claude-opus-5', [5.5, 0.55, 6.875, 11, 27.5]],
  ] as const)('%s %s', (provider, model, expected) => {
    expect(perMillion(model, { provider })).toEqual(expected);
  });
});

describe('the generated catalogue', () => {
  /** The names that a provider's rows list in full, with the package's own price for each. */
  function names(providerId: string): readonly string[] {
    const equals = (match: object): readonly string[] => {
      if ('or' in match) return (match.or as readonly object[]).flatMap(equals);
      return 'equals' in match ? [match.equals as string] : [];
    };
    return findProvider({ providerId })?.models.flatMap(({ match }) => equals(match)) ?? [];
  }

  it.each([
    ['openai', 'openai'],
    ['gemini', 'google'],
    ['xai', 'x-ai'],
    ['mistral', 'mistral'],
    ['openrouter', 'openrouter'],
    ['anthropic', 'anthropic'],
  ] as const)('has the prices that the package has: %s', (provider, providerId) => {
    const compared = names(providerId).flatMap((model) => {
      const theirs = calcPrice({ input_tokens: 1 }, model, { providerId, timestamp: at });
      const { input_mtok: input, output_mtok: output } = theirs?.model_price ?? {};
      if (input === undefined || output === undefined) return [];
      const ours = listed(provider, model, at);
      if (ours?.source.startsWith('@pydantic') !== true && ours !== null) return [];
      return [{ model, theirs: { input, output }, ours: ours?.rates ?? null }];
    });
    expect(compared.length).toBeGreaterThanOrEqual(8);
    for (const { theirs, ours, model } of compared)
      expect({ model, input: ours?.input, output: ours?.output }).toEqual({
        model,
        input: plain(theirs.input),
        output: plain(theirs.output),
      });
  });

  /** A tiered price without the package's class around it. */
  function plain(rate: unknown): unknown {
    return JSON.parse(JSON.stringify(rate));
  }

  it('computes what the package computes, tiers included', () => {
    const tokens = fc.nat(150_000);
    fc.assert(
      fc.property(
        fc.constantFrom('claude-sonnet-4-5', 'claude-opus-5', 'claude-haiku-4-5'),
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
          const ours = costOf({ ...usage, write }, query(model)).costUsd;
          expect(ours).toBeCloseTo(theirs?.total_price ?? -1, 9);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('rows of our own', () => {
  it('name where they were read, within the last year', () => {
    const year = 365 * 24 * 3_600_000;
    const without = OVERLAY.filter(
      ({ source, read }) =>
        !source.startsWith('https://') || !(Date.now() - Date.parse(read) < year),
    );
    expect(without.map(({ model }) => String(model))).toEqual([]);
  });

  it('are for providers that exist', () => {
    const providers = OVERLAY.flatMap((row) => row.providers);
    const known: readonly ProviderId[] = ['anthropic', 'azure', 'deepseek', 'gemini', 'openai'];
    expect(new Set(providers)).toEqual(new Set([...known, 'openrouter']));
  });
});

describe('what nobody lists', () => {
  it('has no cost: an unknown model, own hardware, a name that says nothing', () => {
    const cost = (model: string, provider: ProviderId | null) =>
      costOf(none, query(model, { provider })).costUsd;
    expect(cost('claude-sonnet-5.7', 'anthropic')).toBeNull();
    expect(cost('us.anthropic.claude-opus-5-9', 'bedrock')).toBeNull();
    expect(cost('my-model', 'generic')).toBeNull();
    expect(cost('gpt-4o', 'vllm')).toBeNull();
    expect(cost('', 'openai')).toBeNull();
    expect(cost('support-prod', null)).toBeNull();
  });

  it('has no cost either where the usage cannot be read', () => {
    expect(costOf({ tokens: 7 }, query('claude-opus-5'))).toMatchObject({
      costUsd: null,
      priceNote: 'the usage could not be read',
    });
  });
});

describe('own prices', () => {
  const pricing = { 'claude-sonnet-5': { input: 1, output: 2, read: 0.5 } };

  it('win over all others, under the exact name', () => {
    expect(perMillion('claude-sonnet-5', { pricing })).toEqual([1, 0.5, 1, null, 2]);
    expect(perMillion('claude-opus-5', { pricing })).toEqual([5, 0.5, 6.25, 10, 25]);
  });

  it('win over what the provider says that it cost', () => {
    const usage = { prompt_tokens: 1000, prompt_tokens_details: { cached_tokens: 0 }, cost: 5 };
    const own = { provider: 'openrouter', pricing: { x: { input: 1, output: 2 } } } as const;
    expect(costOf(usage, query('x', own))).toMatchObject({
      costUsd: 0.001,
      priceSource: 'pricing',
    });
  });

  it('hold for the name that was asked, else for the one that answered', () => {
    const answered = { servedModel: 'claude-sonnet-5', pricing };
    expect(perMillion('my-deployment', answered)[0]).toBe(1);
  });
});

describe('what the cache saved', () => {
  const saved = (usage: Partial<Usage>) =>
    costOf({ ...none, ...usage }, query('claude-sonnet-5')).savedUsd;

  it('is less with reads, more with a write that nobody read: it has a sign', () => {
    expect(saved({ read: 100_000 })).toBeCloseTo(0.18, 9);
    expect(saved({ write: 100_000 })).toBeCloseTo(-0.05, 9);
    expect(saved({ write: 100_000, write1h: 100_000 })).toBeCloseTo(-0.2, 9);
    expect(saved({ uncached: 100_000, output: 500 })).toBe(0);
  });

  it("stands beside the provider's own cost too", () => {
    const usage = {
      prompt_tokens: 10_000,
      prompt_tokens_details: { cached_tokens: 10_000 },
      cost: 0.5,
    };
    const cost = costOf(usage, query('openai/gpt-5', { provider: 'openrouter' }));
    expect(cost).toMatchObject({ costUsd: 0.5, priceSource: 'provider' });
    expect(cost.savedUsd).toBeCloseTo(0.01125, 9);
  });
});
