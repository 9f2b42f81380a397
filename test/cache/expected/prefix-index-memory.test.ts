import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CacheUsage } from '../../../src/cache/expected/left-by.ts';
import { PrefixIndex } from '../../../src/cache/expected/prefix-index.ts';
import { type RequestChain, requestChain } from '../../../src/cache/expected/request.ts';
import { segment } from '../../../src/request/provider/registry.ts';
import { anthropicBody, systemBlock } from '../../support/requests.ts';

function chain(body: object, namespace = '', provider: string | null = null): RequestChain {
  return requestChain(segment(body as never, { provider }), { namespace });
}

const wrote: CacheUsage = { uncached: 40, read: 0, write: 6000 };
describe('an index of prefixes', () => {
  it('remembers those that were used last, and forgets those that were used longest ago', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { maxLength: 80 }), (systems) => {
        const index = new PrefixIndex(8);
        const request = (id: number) =>
          chain({ ...anthropicBody(), tools: [], system: [systemBlock(`${id}`)] });
        systems.forEach((id, at) => index.leave(request(id), wrote, at));
        const latest = [...new Set(systems.toReversed())].slice(0, 8);
        const knows = (id: number) => index.expected(request(id), systems.length).tokens === 6000;
        expect(latest.every(knows)).toBe(true);
        expect(Array.from({ length: 31 }, (_, id) => id).filter(knows).length).toBeLessThan(17);
      }),
      { numRuns: 30 },
    );
  });
});
