import type { CacheRules } from '../provider/provider.ts';
import type { Measurement } from './measurement.ts';
import type { Answered } from './protocol-steps.ts';

/** Beyond what two requests have in common by so much, an estimate cannot explain what was read. */
const TOLERANCE = 1.25;

/**
 * What head read of what base had left. A read beyond what the two have in common was written by somebody
 * else, an earlier probe or live traffic, and says nothing about the merge.
 */
export function survivalOf(
  base: Answered,
  head: Answered,
  rules: CacheRules,
): Measurement['survival'] {
  const granularity = rules.kind === 'prefix' ? rules.granularity : 1;
  const of =
    rules.kind === 'prefix' ? base.uncached + base.read + base.write : base.read + base.write;
  const facts = { of, expected: head.expected };
  if (of === 0)
    return {
      ...facts,
      tokens: null,
      note: "base's own request was not cached: nothing could survive",
    };
  if (head.read > TOLERANCE * head.expected + granularity)
    return {
      ...facts,
      tokens: null,
      note: "head's prefix was in the cache already (live traffic, or an earlier probe): wait until it has expired",
    };
  const silent = head.read === 0 && head.expected > 0;
  return {
    ...facts,
    tokens: head.read,
    note: silent
      ? 'the two requests have a beginning in common and nothing of it was read: a single call may miss'
      : null,
  };
}
