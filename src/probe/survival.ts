import type { Survival } from './measurement.ts';
import type { Answered } from './protocol-steps.ts';
import type { ProbeTarget } from './target.ts';

/** Beyond what two requests have in common by so much, scaling by length cannot explain what was read. */
const TOLERANCE = 1.5;

/**
 * What head read of what base had left. A read beyond what the two have in common was written by somebody
 * else, an earlier probe or live traffic, and says nothing about the merge.
 */
export function survivalOf(base: Answered, head: Answered, target: ProbeTarget): Survival {
  const { rules } = target.renders[0].segmented;
  const left = base.read + base.write;
  const of = rules.kind === 'prefix' ? left + base.uncached : left;
  const facts = { of, expected: head.expected };
  if (of === 0)
    return {
      ...facts,
      tokens: null,
      note: "base's own request was not cached: nothing could survive",
    };
  if (!target.isContained && isForeign(head, rules))
    return {
      ...facts,
      tokens: null,
      note: "head's prefix was in the cache already (live traffic, or an earlier probe): wait until it has expired",
    };
  const isSilent = head.read === 0 && head.expected > 0;
  return {
    ...facts,
    tokens: head.read,
    note: isSilent
      ? 'the two requests have a beginning in common and nothing of it was read: a single call may miss'
      : null,
  };
}

/** Head has a part of its own: where entries are written it has to write it, if nobody did before. */
function isForeign(
  { read, write, expected }: Answered,
  rules: ProbeTarget['renders'][0]['segmented']['rules'],
): boolean {
  if (rules.kind === 'entries') return read > 0 && write === 0;
  return read > TOLERANCE * expected + rules.granularity;
}
