import type { Span } from '../causes/recogniser.ts';
import type { Draft } from '../draft.ts';
import { resolve } from '../../json/pointer.ts';
import { text } from '../../json/value.ts';
import type { Divergence } from '../../request/compare.ts';
import { type Unit, bodyPointer } from '../../request/unit.ts';
import { byPath, maskedCounterparts, runsOf, spotsOf } from './mask.ts';
import { listOf, wholeLines } from './mask-order.ts';
import { type Piece, type Varying, maskText, settledText } from './mask-text.ts';
import { inOrderOf, replacedAt } from './mask-value.ts';
import type { Spot } from './repeat-spot.ts';
import type { AnalysedRequest } from './request.ts';

/** A settled text: which part of the real one each part of it stands for. */
interface SettledText {
  readonly pointer: string;
  readonly real: string;
  readonly pieces: readonly Piece[];
}

/** Base as it would be had its noise come out as head's: what still differs, the pull request changed. */
export interface Settled {
  readonly base: AnalysedRequest;
  /** Says whether a divergence is noise of one of the sides. */
  isNoise(divergence: Divergence): boolean;
  /** A finding about the settled base, with the places and bytes of the real one. */
  restored(draft: Draft): Draft;
}

/** Takes out of base what varies between the renders of either commit, for a comparison with head. */
export function settle(base: AnalysedRequest, head: AnalysedRequest): Settled {
  if (spotsOf(base).length + spotsOf(head).length === 0) {
    return { base, isNoise: () => false, restored: (draft) => draft };
  }
  const counterparts = maskedCounterparts(base, head);
  const texts: SettledText[] = [];
  const units = base.segmented.units.map((unit, index) => {
    const partner = counterparts.get(index);
    const other = partner === undefined ? undefined : head.segmented.units[partner];
    if (partner === undefined || other === undefined) return unit;
    return settledUnit(unit, other, byPath(base, index), byPath(head, partner), texts);
  });
  return {
    base: { ...base, segmented: { ...base.segmented, units } },
    isNoise: (divergence) => isNoise(divergence, spotsOf(base), spotsOf(head)),
    restored: (draft) => restored(draft, texts),
  };
}

function isNoise(divergence: Divergence, base: readonly Spot[], head: readonly Spot[]): boolean {
  const has = (spots: readonly Spot[], kind: Spot['kind'], unit: number) =>
    spots.some((spot) => spot.kind === kind && spot.unit === unit);
  switch (divergence.kind) {
    case 'moved':
      return [...base, ...head].some(
        ({ kind, section }) => kind === 'moved' && section === divergence.section,
      );
    case 'added':
      return has(head, 'missing', divergence.after) || has(base, 'extra', divergence.before);
    case 'removed':
      return has(base, 'missing', divergence.before) || has(head, 'extra', divergence.after);
    case 'edited':
    case 'reshaped':
      return false;
  }
}

function settledUnit(
  unit: Unit,
  other: Unit,
  own: ReadonlyMap<string, readonly Spot[]>,
  theirs: ReadonlyMap<string, readonly Spot[]>,
  texts: SettledText[],
): Unit {
  let { value } = unit;
  const paths = [...new Set([...own.keys(), ...theirs.keys()])];
  for (const path of paths.toSorted((a, b) => b.length - a.length)) {
    const [before, after] = [resolve(value, path), resolve(other.value, path)];
    if (before === undefined || after === undefined) continue;
    const [earlier, later] = [own.get(path) ?? [], theirs.get(path) ?? []];
    const [real, newer] = [text(before), text(after)];
    if ([...earlier, ...later].some(({ kind }) => kind === 'value')) {
      value = replacedAt(value, path, after);
    } else if (real === undefined || newer === undefined) {
      value = replacedAt(value, path, inOrderOf(before, after));
    } else {
      const [ownRuns, newerRuns] = wholeLists(real, runsOf(earlier), newer, runsOf(later));
      const pieces = settledText(maskText(real, ownRuns), maskText(newer, newerRuns));
      texts.push({ pointer: bodyPointer(unit, path), real, pieces });
      value = replacedAt(value, path, pieces.map((piece) => piece.text).join(''));
    }
  }
  const isOther = own.get('')?.some(({ kind }) => kind === 'value') ?? false;
  return { ...unit, value, frame: isOther ? other.frame : unit.frame };
}

/** Both sides' runs, each list that changes places grown to all its elements that the other side names. */
function wholeLists(
  before: string,
  own: readonly Varying[],
  after: string,
  theirs: readonly Varying[],
): readonly [readonly Varying[], readonly Varying[]] {
  const lines = (whole: string, runs: readonly Varying[]) =>
    runs.map((run) => (run.isOrder ? { ...run, ...wholeLines(whole, run) } : run));
  const [left, right] = [lines(before, own), lines(after, theirs)];
  const grownRight = [...right, ...lists(after, right, before, left)];
  return [[...left, ...lists(before, left, after, grownRight)], grownRight];
}

/** The runs of a text that hold the elements of the other text's lists. */
function lists(
  whole: string,
  own: readonly Varying[],
  other: string,
  theirs: readonly Varying[],
): readonly Varying[] {
  return theirs.flatMap((run) => {
    if (!run.isOrder) return [];
    const elements = other.slice(run.start, run.end);
    const mine: readonly (Span | null)[] = own.filter(({ isOrder }) => isOrder);
    return (mine.length === 0 ? [null] : mine).flatMap((span) => {
      const list = listOf(whole, span, elements);
      return list === null ? [] : [{ ...list, isOrder: true }];
    });
  });
}

function restored(draft: Draft, texts: readonly SettledText[]): Draft {
  const { where, whereBefore } = draft;
  const place = whereBefore ?? where;
  const settled = texts.find(({ pointer }) => pointer === place?.pointer);
  if (place === null || place.offset === null || settled === undefined) return draft;
  const start = realOffset(settled.pieces, place.offset);
  const end = realOffset(settled.pieces, place.offset + (draft.before?.length ?? 0), 'end');
  const line = settled.real.slice(0, start).split('\n').length;
  const isSame = where?.pointer === place.pointer && where.offset === start;
  return {
    ...draft,
    whereBefore: isSame ? null : { ...place, offset: start, line },
    before: draft.before === null ? null : settled.real.slice(start, Math.max(start, end)),
  };
}

/** Where an offset in the settled text stands in the real one; inside noise, at its edge. */
function realOffset(
  pieces: readonly Piece[],
  offset: number,
  edge: 'start' | 'end' = 'start',
): number {
  let from = 0;
  for (const { text, start, end } of pieces) {
    const inside = edge === 'start' ? offset < from + text.length : offset <= from + text.length;
    if (inside && offset >= from) {
      if (text.length === end - start) return start + offset - from;
      return edge === 'start' ? start : end;
    }
    from += text.length;
  }
  return pieces.at(-1)?.end ?? 0;
}
