import type { AnalysedPrompt } from '../../findings/axes/analyse.ts';
import { canonical } from '../../json/canonical.ts';
import { get, text } from '../../json/value.ts';
import { LIMITS } from '../../limits.ts';
import { comparedUnits } from '../../request/layout.ts';
import { type WordBag, likeness, wordBag } from '../../request/similarity.ts';

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
  const gone = base.filter(({ id }) => !later.has(id));
  const added = head.filter(({ id }) => !earlier.has(id)).length;
  const removed = new Leftovers(gone, gone.length * added <= LIMITS.renamePairs);
  const pairs = head.map((prompt) => {
    const own = earlier.get(prompt.id);
    const isNew = own === undefined || (own.outcome === 'analysed' && own.borrowed);
    return { base: (isNew ? removed.take(prompt) : null) ?? own ?? null, head: prompt };
  });
  return [...pairs, ...removed.rest().map((prompt) => ({ base: prompt, head: null }))];
}

/** Prompts that only base has, until a new one at head turns out to be one of them. */
class Leftovers {
  readonly #bags = new Map<AnalysedPrompt, WordBag>();
  readonly #byText = new Map<string, AnalysedPrompt[]>();
  readonly #byLikeness: boolean;

  /** @param byLikeness false where there are so many that only equal ones are searched for */
  constructor(prompts: readonly AnalysedPrompt[], byLikeness: boolean) {
    this.#byLikeness = byLikeness;
    for (const prompt of prompts) {
      const words = prefixText(prompt);
      this.#bags.set(prompt, wordBag(byLikeness ? words : ''));
      const equal = this.#byText.get(words);
      if (equal === undefined) this.#byText.set(words, [prompt]);
      else equal.push(prompt);
    }
  }

  /** The leftover that a prompt was before its renaming: an equal one, else the one most alike. */
  take(prompt: AnalysedPrompt): AnalysedPrompt | null {
    if (prompt.outcome === 'failed' || this.#bags.size === 0) return null;
    const words = prefixText(prompt);
    if (words === '') return null;
    const equal = this.#byText.get(words)?.find((candidate) => this.#bags.has(candidate));
    const found = equal ?? (this.#byLikeness ? this.#mostAlike(wordBag(words)) : null);
    if (found !== null) this.#bags.delete(found);
    return found;
  }

  rest(): readonly AnalysedPrompt[] {
    return [...this.#bags.keys()];
  }

  #mostAlike(bag: WordBag): AnalysedPrompt | null {
    let [best, score]: [AnalysedPrompt | null, number] = [null, RENAMED];
    for (const [candidate, other] of this.#bags) {
      const alike = likeness(other, bag);
      if (alike >= score) [best, score] = [candidate, alike];
    }
    return best;
  }
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
