/**
 * The name that was probably meant: the same but for case, the same file in another folder, or at most
 * a third of it (three letters in all) mistyped. Null when nothing is near.
 */
export function nearName(name: string, candidates: Iterable<string>): string | null {
  const folded = name.toLowerCase();
  const last = folded.slice(folded.lastIndexOf('/') + 1);
  const allowed = Math.min(3, Math.floor(name.length / 3));
  let best: { readonly candidate: string; readonly distance: number } | null = null;
  for (const candidate of candidates) {
    const other = candidate.toLowerCase();
    if (other === folded) return candidate;
    const moved = last !== '' && other.slice(other.lastIndexOf('/') + 1) === last;
    const distance = moved ? 1 : mistyped(folded, other, allowed);
    if (distance <= allowed && (best === null || distance < best.distance))
      best = { candidate, distance };
  }
  return best?.candidate ?? null;
}

/**
 * Insertions, deletions, replacements and swaps of neighbours between two words; Infinity as soon as
 * they are over `allowed`.
 */
function mistyped(a: string, b: string, allowed: number): number {
  if (Math.abs(a.length - b.length) > allowed) return Infinity;
  let older: readonly number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swaps = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = swaps ? (older[j - 2] ?? 0) + 1 : Infinity;
      next.push(Math.min(replaced, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...row, ...next) > allowed) return Infinity;
    older = row;
    row = next;
  }
  return row[b.length] ?? Infinity;
}
