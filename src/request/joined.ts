import { at } from './element.ts';

/** Indices into the two lists that belong together. */
export interface Run {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

interface Texted {
  readonly text: string;
}

/**
 * Elements that are equal to the concatenation of neighbours on the other side: one that was split, or
 * several that were joined. `gap` holds the indices to look at.
 */
export function joined(
  before: readonly Texted[],
  after: readonly Texted[],
  gap: Run,
): readonly Run[] {
  const found = firstJoin(before, after, gap);
  if (found === null) return [];
  const rest = {
    before: gap.before.filter((index) => !found.before.includes(index)),
    after: gap.after.filter((index) => !found.after.includes(index)),
  };
  return [found, ...joined(before, after, rest)];
}

function firstJoin(before: readonly Texted[], after: readonly Texted[], gap: Run): Run | null {
  for (const one of gap.before) {
    const run = runOf(at(before, one).text, gap.after, after);
    if (run !== null) return { before: [one], after: run };
  }
  for (const one of gap.after) {
    const run = runOf(at(after, one).text, gap.before, before);
    if (run !== null) return { before: run, after: [one] };
  }
  return null;
}

function runOf(
  whole: string,
  indices: readonly number[],
  list: readonly Texted[],
): readonly number[] | null {
  for (let start = 0; start < indices.length; start += 1) {
    let text = '';
    for (let end = start; end < indices.length; end += 1) {
      text += at(list, at(indices, end)).text;
      if (!whole.startsWith(text)) break;
      if (text === whole && end > start) return indices.slice(start, end + 1);
    }
  }
  return null;
}
