import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessFrom } from '../../../src/probe/call/access.ts';
import { countEndpoints } from '../../../src/probe/count/endpoints.ts';
import { PrefixCounter } from '../../../src/probe/count/prefix-counter.ts';
import { segment } from '../../../src/request/provider/registry.ts';
import { calibrationOf, countedUnits } from '../../../src/request/tokens/counted.ts';
import { estimateUnits } from '../../../src/request/tokens/estimate.ts';
import { parseLock, printLock } from '../../../src/request/tokens/lock.ts';
import { type PrefixCount, prefixKeys } from '../../../src/request/tokens/prefix-counts.ts';
import { sumRanges } from '../../../src/request/tokens/range.ts';
import { countProvider } from '../../support/count-endpoints.ts';
import type { Loopback } from '../../support/loopback.ts';
import { HANDBOOK, anthropicBody, systemBlock, tool } from '../../support/requests.ts';

let provider: Loopback;
beforeAll(async () => {
  provider = await countProvider(3.5);
});
afterAll(() => provider.close());

describe('what counts tell of a tokenizer', () => {
  it('narrows the estimate of texts that nobody counted', async () => {
    const counts = new Map<string, PrefixCount>();
    const env = { ANTHROPIC_API_KEY: 'sk-any', ANTHROPIC_BASE_URL: provider.url };
    const counter = new PrefixCounter(countEndpoints(accessFrom(env)), counts);
    const bodies = [0, 1, 2].map((at) =>
      anthropicBody({ system: [systemBlock(HANDBOOK.slice(at * 2000, at * 2000 + 6000))] }),
    );
    for (const body of bodies) await counter.count(body, segment(body, {}));
    const learnt = calibrationOf(parseLock(printLock(counts))?.counts ?? new Map());
    const factors = learnt.get('claude-4.7') ?? [0, 0, 0];
    expect(factors[2] - factors[0]).toBeLessThan(0.3);
    const other = segment(anthropicBody({ tools: [], system: [systemBlock(HANDBOOK)] }), {});
    const wide = sumRanges(await estimateUnits(other.units, other.tokenFamily));
    const narrow = sumRanges(await countedUnits(other, counts, learnt));
    expect(narrow.high - narrow.low).toBeLessThan((wide.high - wide.low) / 2);
    const truth = HANDBOOK.length / 3.5;
    expect(narrow.low).toBeLessThan(truth);
    expect(narrow.high).toBeGreaterThan(truth);
  });

  it('moves no estimate out of the published range, whoever wrote the lock file', () => {
    const sample = { family: 'claude-4.7', own: 99_000, o200k: 1_000 } as const;
    const lies = new Map(
      [1, 2, 3].map((at) => [String(at).padStart(32, '0'), { tokens: 99_000, sample }] as const),
    );
    expect(calibrationOf(lies).size).toBe(0);
  });
});

describe('a count that somebody wrote by hand', () => {
  it.each([0, 5_000_000])(
    'is not taken where no estimate can be so far off: %i',
    async (tokens) => {
      const body = anthropicBody({ tools: [tool('order')] });
      const segmented = segment(body, {});
      const forged = new Map(
        prefixKeys(segmented).map((key) => [key, { tokens, sample: null }] as const),
      );
      const system = segmented.units.findIndex(({ section }) => section === 'system');
      const ranges = await countedUnits(segmented, forged, new Map());
      expect(ranges[system]?.kind).toBe('estimate');
      const all = sumRanges(ranges).mid;
      const honest = sumRanges(await estimateUnits(segmented.units, segmented.tokenFamily)).mid;
      expect(Math.abs(all - honest)).toBeLessThan(1_300);
    },
  );
});
