import { wholeBlocks } from '../../request/blocks.ts';
import { compare } from '../../request/compare.ts';
import { unitHash } from '../../request/hash.ts';
import type { Segmented } from '../../request/provider/provider.ts';
import type { ScenarioTurn } from '../../cache/play/scenario.ts';

/**
 * For each turn the tokens that head still has of what base could read: what a request could have read is
 * never less, or a prompt whose markers were all removed would miss nothing (semantics, section 7).
 */
export function alignedTokens(
  base: readonly ScenarioTurn[],
  head: readonly ScenarioTurn[],
  readable: readonly { readonly units: number }[],
): readonly number[] {
  return head.map((after, turn) => {
    const before = base[turn];
    const units = readable[turn]?.units ?? 0;
    if (before === undefined || units === 0) return 0;
    const aligned = counterparts(before.segmented, after.segmented);
    let tokens = 0;
    for (let unit = 0; unit < units; unit += 1) {
      const at = aligned.get(unit);
      if (at !== undefined) tokens += after.tokens[at] ?? 0;
    }
    const { rules } = after.segmented;
    // What is beyond whole blocks nobody could have read.
    return rules.kind === 'prefix' ? wholeBlocks(rules, tokens) : tokens;
  });
}

/** Which unit of head each of base's became; what the provider wrote belongs together in its order. */
function counterparts(base: Segmented, head: Segmented): ReadonlyMap<number, number> {
  const aligned = new Map(compare(base, head).counterparts);
  const replies = head.units.flatMap(({ replayed }, at) => (replayed ? [at] : []));
  for (const [at, unit] of base.units.entries()) {
    if (!unit.replayed) continue;
    const next = replies.shift();
    const later = next === undefined ? undefined : head.units[next];
    if (next === undefined || later === undefined) break;
    if (unitHash(unit, base.freeForm) === unitHash(later, head.freeForm)) aligned.set(at, next);
  }
  return aligned;
}
