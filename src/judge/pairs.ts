import type { AnalysedPrompt } from '../axes/analyse.ts';
import { canonical } from '../json/canonical.ts';
import { get, text } from '../json/value.ts';
import { comparedUnits } from '../prefix/layout.ts';
import { similarity } from '../prefix/similarity.ts';

/** One prompt as it was at base and as it is at head; null where a side has none. */
export interface PromptPair {
  readonly base: AnalysedPrompt | null;
  readonly head: AnalysedPrompt | null;
}

/** A removed and an added prompt this much alike are one renamed prompt (semantics, section 3). */
const RENAMED = 0.5;

/**
 * Pairs prompts by id; what is left over on both sides by likeness, as renamed. An id that base's config
 * does not know is such a leftover too, although head's definition could be rendered at base.
 */
export function pairPrompts(
  base: readonly AnalysedPrompt[],
  head: readonly AnalysedPrompt[],
): readonly PromptPair[] {
  const earlier = new Map(base.map((prompt) => [prompt.id, prompt]));
  const later = new Set(head.map(({ id }) => id));
  const removed = new Set(base.filter(({ id }) => !later.has(id)));
  const pairs = head.map((prompt) => {
    const own = earlier.get(prompt.id);
    const isNew = own === undefined || (own.outcome === 'analysed' && own.borrowed);
    const same = (isNew ? mostAlike(prompt, removed) : undefined) ?? own;
    if (same !== undefined) removed.delete(same);
    return { base: same ?? null, head: prompt };
  });
  return [...pairs, ...[...removed].map((prompt) => ({ base: prompt, head: null }))];
}

function mostAlike(
  prompt: AnalysedPrompt,
  candidates: ReadonlySet<AnalysedPrompt>,
): AnalysedPrompt | undefined {
  if (prompt.outcome === 'failed' || candidates.size === 0) return undefined;
  const words = prefixText(prompt);
  let [best, score]: [AnalysedPrompt | undefined, number] = [undefined, RENAMED];
  for (const candidate of candidates) {
    const likeness = words === '' ? 0 : similarity(prefixText(candidate), words);
    if (likeness >= score) [best, score] = [candidate, likeness];
  }
  return best;
}

/** The words of what is compared, of the first request. */
function prefixText(prompt: AnalysedPrompt): string {
  const first = prompt.outcome === 'failed' ? undefined : prompt.conversations[0]?.turns[0];
  if (first === undefined) return '';
  return first.segmented.units
    .slice(0, comparedUnits(first.segmented))
    .filter((unit) => unit.section !== 'params')
    .map((unit) => text(get(unit.value, 'text')) ?? canonical(unit.value, 'sorted'))
    .join('\n');
}
