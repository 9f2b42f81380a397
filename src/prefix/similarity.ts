// Texts beyond this are sampled: a pairing needs a rough number, not an exact one.
const SAMPLED_WORDS = 20_000;

/**
 * How much of two texts is the same, from 0 to 1: twice the shared words over all words (Dice, on
 * multisets). Blind to order, so a reflowed or shuffled text stays similar to itself.
 */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const left = words(a);
  const right = words(b);
  if (left.length === 0 || right.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count > 0) {
      common += 1;
      counts.set(word, count - 1);
    }
  }
  return (2 * common) / (left.length + right.length);
}

// Without word boundaries (CJK) single characters are compared.
function words(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu) ?? [])
    .slice(0, SAMPLED_WORDS)
    .flatMap((word) =>
      /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u.test(word) ? Array.from(word) : [word],
    );
}
