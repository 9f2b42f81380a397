// Texts beyond this are sampled: a pairing needs a rough number, not an exact one.
const SAMPLED_WORDS = 20_000;

/** The words of a text with how often each occurs: what likeness is judged by. Made once per text. */
export interface WordBag {
  readonly size: number;
  readonly counts: ReadonlyMap<string, number>;
}

/**
 * How much of two texts is the same, from 0 to 1: twice the shared words over all words (Dice, on
 * multisets). Blind to order, so a reflowed or shuffled text stays similar to itself.
 */
export function similarity(a: string, b: string): number {
  return a === b ? 1 : likeness(wordBag(a), wordBag(b));
}

/** `similarity` of two texts whose words are counted already. */
export function likeness(a: WordBag, b: WordBag): number {
  if (a.size === 0 || b.size === 0) return 0;
  const [few, many] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let common = 0;
  for (const [word, count] of few.counts) common += Math.min(count, many.counts.get(word) ?? 0);
  return (2 * common) / (a.size + b.size);
}

// Without word boundaries (CJK) single characters are compared.
const WORD =
  /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|(?:(?![\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af])[\p{L}\p{N}_])+|[^\s\p{L}\p{N}_]/gu;

export function wordBag(text: string): WordBag {
  const counts = new Map<string, number>();
  let size = 0;
  for (const [word] of text.matchAll(WORD)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    size += 1;
    if (size === SAMPLED_WORDS) break;
  }
  return { size, counts };
}
