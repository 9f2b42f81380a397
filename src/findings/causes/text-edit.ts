import { diffLines } from 'diff';
import { type Hunk, hunksOf } from '../../request/hunks.ts';
import type { Cause } from '../finding.ts';
import { normalisationsBetween } from './normalisation.ts';

/** A run of text that differs, with why. */
export interface ExplainedHunk extends Hunk {
  readonly causes: readonly Cause[];
}

/**
 * Why two texts differ, run by run. `said` is the cause of runs that say something else ('wording' in
 * a system block, 'tool-edited' in a tool). Where a normalisation makes the texts equal as a whole, that
 * is the cause of all of it.
 */
export function explainText(before: string, after: string, said: Cause): readonly ExplainedHunk[] {
  const hunks = hunksOf(before, after);
  const whole = normalisationsBetween(before, after);
  if (whole !== null) return hunks.map((hunk) => ({ ...hunk, causes: whole }));
  const moved = movedLines(before, after);
  return hunks.map((hunk) => ({ ...hunk, causes: explainHunk(hunk) }));

  function explainHunk(hunk: Hunk): readonly Cause[] {
    const removed = before.slice(hunk.start, hunk.end);
    const added = after.slice(hunk.startAfter, hunk.endAfter);
    // What is left of CRLF against LF where the line feed itself is common to both.
    if (/^\r*$/.test(removed + added)) return ['line-endings'];
    const same = normalisationsBetween(removed, added);
    if (same !== null) return same;
    const lines = [...linesOf(removed), ...linesOf(added)];
    return lines.every((line) => moved.has(line)) ? ['list-reordered'] : [said];
  }
}

/** Lines that were taken out at one place and put in at another. */
function movedLines(before: string, after: string): ReadonlySet<string> {
  const changes = diffLines(before, after, { maxEditLength: 2_000 }) ?? [];
  const removed = new Set(changes.filter((c) => c.removed).flatMap((c) => linesOf(c.value)));
  const added = changes.filter((c) => c.added).flatMap((c) => linesOf(c.value));
  return new Set(added.filter((line) => removed.has(line)));
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
