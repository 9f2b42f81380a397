import type { Comparison, Divergence } from '../../request/compare.ts';
import type { Section } from '../../request/unit.ts';
import { earlierPlace } from './earlier-place.ts';
import { type AnalysedRequest, unitAt } from './request.ts';

/** One change between two turns; units that went or came together are one. */
export type Change =
  | {
      readonly kind: 'edited';
      /** Unit of the earlier request where it begins. */
      readonly place: number;
      readonly divergence: Extract<Divergence, { kind: 'edited' }>;
    }
  | {
      readonly kind: 'replaced' | 'moved' | 'reshaped';
      readonly section: Section;
      readonly place: number;
      /** Where it stands, or would stand, in the later request. */
      readonly later: number;
      readonly before: readonly number[];
      readonly after: readonly number[];
    };

/** The divergences of two turns as changes: what went and what came at one place is one of them. */
export function changesOf(
  { divergences }: Comparison,
  earlier: AnalysedRequest,
  later: AnalysedRequest,
): readonly Change[] {
  const changes: Change[] = [];
  let run: Extract<Divergence, { kind: 'added' | 'removed' }>[] = [];
  const flush = () => {
    if (run.length > 0) changes.push(replaced(run, earlier, later));
    run = [];
  };
  const ordered = divergences.toSorted(
    (a, b) => earlierPlace(a) - earlierPlace(b) || Number(isAdded(a)) - Number(isAdded(b)),
  );
  for (const divergence of ordered) {
    if (divergence.kind === 'added' || divergence.kind === 'removed') {
      const last = run.at(-1);
      if (last !== undefined && !belong(last, divergence, earlier, later)) flush();
      run.push(divergence);
      continue;
    }
    flush();
    changes.push(single(divergence));
  }
  flush();
  return changes;
}

function isAdded({ kind }: Divergence): boolean {
  return kind === 'added';
}

/** A tool has a name and is told by itself; messages and blocks that stand together are told together. */
function belong(
  last: Extract<Divergence, { kind: 'added' | 'removed' }>,
  next: Extract<Divergence, { kind: 'added' | 'removed' }>,
  earlier: AnalysedRequest,
  later: AnalysedRequest,
): boolean {
  const section = sectionOf(next, earlier, later);
  if (section === 'tools' || section !== sectionOf(last, earlier, later)) return false;
  return next.before - last.before <= 1;
}

function replaced(
  run: readonly Extract<Divergence, { kind: 'added' | 'removed' }>[],
  earlier: AnalysedRequest,
  later: AnalysedRequest,
): Change {
  const first = run[0];
  if (first === undefined) throw new RangeError('a run without divergences');
  return {
    kind: 'replaced',
    section: sectionOf(first, earlier, later),
    place: Math.min(...run.map(({ before }) => before)),
    later: Math.min(...run.map(({ after }) => after)),
    before: run.filter(({ kind }) => kind === 'removed').map(({ before }) => before),
    after: run
      .filter(({ kind }) => kind === 'added')
      .map(({ after }) => after)
      .toSorted((a, b) => a - b),
  };
}

function sectionOf(
  { kind, before, after }: Extract<Divergence, { kind: 'added' | 'removed' }>,
  earlier: AnalysedRequest,
  later: AnalysedRequest,
): Section {
  return kind === 'removed' ? unitAt(earlier, before).section : unitAt(later, after).section;
}

function single(divergence: Exclude<Divergence, { kind: 'added' | 'removed' }>): Change {
  const place = earlierPlace(divergence);
  switch (divergence.kind) {
    case 'edited':
      return { kind: 'edited', place, divergence };
    case 'moved': {
      const before = divergence.pairs.map(([index]) => index).toSorted((a, b) => a - b);
      const after = divergence.pairs.map(([, index]) => index).toSorted((a, b) => a - b);
      const { section, first } = divergence;
      const [at, later] = first;
      return { kind: 'moved', section, place: at, later, before, after };
    }
    case 'reshaped': {
      const { before, after } = divergence;
      const later = after[0] ?? 0;
      return { kind: 'reshaped', section: 'messages', place, later, before, after };
    }
  }
}

/** The changes with all those of the messages as one: they are what a cut of the history did. */
export function cutOf(changes: readonly Change[], earlier: AnalysedRequest): readonly Change[] {
  const inMessages = (change: Change) =>
    change.kind === 'edited'
      ? unitAt(earlier, change.place).section === 'messages'
      : change.section === 'messages';
  const [first, ...rest] = changes.filter(inMessages);
  if (first === undefined) return changes;
  const merged = rest.reduce(joined, sides(first));
  const cut: Change = { ...merged, kind: 'replaced', section: 'messages' };
  return [...changes.filter((change) => !inMessages(change)), cut];
}

interface Merged {
  readonly place: number;
  readonly later: number;
  readonly before: readonly number[];
  readonly after: readonly number[];
}

function joined(merged: Merged, change: Change): Merged {
  const { place, later, before, after } = sides(change);
  const ordered = (a: readonly number[], b: readonly number[]) =>
    [...new Set([...a, ...b])].toSorted((x, y) => x - y);
  return {
    place: Math.min(merged.place, place),
    later: Math.min(merged.later, later),
    before: ordered(merged.before, before),
    after: ordered(merged.after, after),
  };
}

function sides(change: Change): Merged {
  if (change.kind !== 'edited') return change;
  const { place, divergence } = change;
  const { before, after: later } = divergence;
  return { place, later, before: [before], after: [later] };
}

/** A cut that drops at least half of the tokens of the messages (semantics, section 4). */
export function isCompaction(
  earlier: AnalysedRequest,
  later: AnalysedRequest,
  { comparison }: { readonly comparison: Comparison },
): boolean {
  const changed = new Set(
    comparison.divergences.flatMap((each) => (each.kind === 'edited' ? [each.before] : [])),
  );
  let [all, kept] = [0, 0];
  for (const [index, unit] of earlier.segmented.units.entries()) {
    // Thinking that is not replayed is no cut, however much of it there was.
    if (unit.section !== 'messages' || unit.kind === 'thinking') continue;
    const tokens = earlier.tokens[index]?.mid ?? 0;
    all += tokens;
    if (comparison.counterparts.has(index) && !changed.has(index)) kept += tokens;
  }
  const now = later.segmented.units.reduce(
    (sum, { section, kind }, index) =>
      section === 'messages' && kind !== 'thinking' ? sum + (later.tokens[index]?.mid ?? 0) : sum,
    0,
  );
  return all > 0 && kept * 2 <= all && now < all;
}
