import type { Finding } from '../../src/findings/finding.ts';

/** The texts of base's system blocks, changed as findings say: what head has if places are exact. */
export function applyFindings(
  texts: readonly string[],
  findings: readonly Finding[],
): readonly string[] {
  const blocks: (string | null)[] = [...texts];
  // From the back, so that earlier offsets keep their meaning.
  for (const { where, whereBefore, before, after } of findings.toReversed()) {
    const place = whereBefore ?? where;
    if (place === null || place.offset === null) continue;
    const text = blocks[place.index] ?? '';
    if (before === null || !text.startsWith(before, place.offset)) {
      throw new Error(`base does not have ${JSON.stringify(before)} at ${place.offset}`);
    }
    blocks[place.index] =
      text.slice(0, place.offset) + after + text.slice(place.offset + before.length);
  }
  for (const { causes, whereBefore } of findings) {
    if (causes[0] === 'block-removed' && whereBefore !== null) blocks[whereBefore.index] = null;
  }
  const kept = blocks.filter((text) => text !== null);
  for (const { causes, where, after } of findings) {
    if (causes[0] === 'block-added' && where !== null) kept.splice(where.index, 0, after ?? '');
  }
  return kept;
}
