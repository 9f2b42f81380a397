import type { Draft, Facts } from '../draft.ts';
import type { FindingCode, Severity } from '../finding.ts';
import { lastBreakpoint } from '../../request/layout.ts';
import { sumRanges } from '../../request/tokens/range.ts';
import { describeTokens } from '../../request/tokens/words.ts';
import { WHOLE, whereIn } from './place.ts';
import { type AnalysedRequest, prefixTokens, tokensBefore } from './request.ts';
import type { Boundaries } from './turn-boundaries.ts';
import { type Turn, placeOf, turnHash } from './turn-request.ts';
import { wholeUnitDraft } from './whole-unit.ts';

/** Fewer stable tokens than this behind the last breakpoint are not worth a word (semantics, section 4). */
const LEAST_STRANDED = 1_024;

/**
 * `lookback-exceeded`: this turn begins with all that the turn before left, and its next breakpoint is
 * too far behind to find it. Null where it is found, or where no breakpoint stands behind it at all.
 */
export function lookbackDraft(earlier: Turn, later: Turn, boundaries: Boundaries): Draft | null {
  const missed = missedBy(earlier, later, boundaries);
  const { rules } = later.request.segmented;
  if (missed?.next === undefined || rules.kind === 'prefix' || rules.lookback === null) return null;
  const { next, lost, place } = missed;
  return {
    ...markerDraft(later.request, 'lookback-exceeded', 'warning', next, lost, {}),
    effect: { kind: 'lacks-marker', unit: place },
  };
}

/**
 * `unstable-history`: this turn begins with all that the turn before left, and has no breakpoint there or
 * behind it, so that nobody looks it up. Null where it has one, or where little is lost.
 */
export function droppedDraft(earlier: Turn, later: Turn, boundaries: Boundaries): Draft | null {
  const missed = missedBy(earlier, later, boundaries);
  if (missed === null || missed.next !== undefined) return null;
  const { place, lost } = missed;
  if (lost < leastStranded(later)) return null;
  const facts = { rule: 'dropped' };
  const draft = markerDraft(later.request, 'unstable-history', 'error', place, lost, facts);
  const before = lastBreakpoint(earlier.request.segmented) ?? 0;
  return {
    ...draft,
    causes: ['breakpoint'],
    whereBefore: whereIn(earlier.request, before, WHOLE),
    effect: { kind: 'lacks-marker', unit: place },
  };
}

/** What the turn before left and this one begins with and does not read. */
interface Missed {
  /** Where it ends in this turn. */
  readonly place: number;
  /** The unit of the first breakpoint there or behind it, if there is one. */
  readonly next: number | undefined;
  readonly lost: number;
}

function missedBy(earlier: Turn, later: Turn, boundaries: Boundaries): Missed | null {
  const { rules, breakpoints } = later.request.segmented;
  const last = lastBreakpoint(earlier.request.segmented);
  if (rules.kind === 'prefix' || last === null) return null;
  const tokens = prefixTokens(earlier.request);
  const place = placeOf(later, earlier.chain[last] ?? '', last);
  if (tokens < rules.minimum.tokens || place === undefined) return null;
  const found = boundaries.readBy(later);
  if (found >= place) return null;
  const next = breakpoints.find(({ unit }) => unit >= place)?.unit;
  return { place, next, lost: tokens - tokensBefore(later.request, found + 1) };
}

/** `stranded-tokens`: what both turns hold in equal bytes behind their last breakpoints, if it is much. */
export function strandedDraft(earlier: Turn, later: Turn): Draft | null {
  const [before, after] = [behindLast(earlier), behindLast(later)];
  if (before === null || after === null) return null;
  const stranded = new Map<number, number>();
  const same = [...standing(earlier, later), ...movingTail(earlier, later)];
  for (const [index, place] of same) {
    const isContent = earlier.request.segmented.units[index]?.section !== 'params';
    if (isContent && index >= before && place >= after) stranded.set(index, place);
  }
  const tokens = sumRanges([...stranded.keys()].flatMap((at) => earlier.request.tokens[at] ?? []));
  if (tokens.mid < leastStranded(later)) return null;
  const last = Math.max(...stranded.values());
  return markerDraft(later.request, 'stranded-tokens', 'note', last, 0, {
    tokens: describeTokens(tokens),
  });
}

function leastStranded({ request }: Turn): number {
  return Math.max(LEAST_STRANDED, request.segmented.rules.minimum.tokens);
}

/** The unit behind the last breakpoint; 0 where any prefix matches, null where nothing is cached at all. */
function behindLast({ request }: Turn): number | null {
  if (request.segmented.rules.kind === 'prefix') return 0;
  const last = lastBreakpoint(request.segmented);
  return last === null ? null : last + 1;
}

/** Units at the same place behind all that the earlier request left; any prefix would have read them. */
function standing(earlier: Turn, later: Turn): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  if (earlier.request.segmented.rules.kind === 'prefix') return found;
  for (let index = earlier.left; index < earlier.chain.length; index += 1) {
    const place = placeOf(later, earlier.chain[index] ?? '', index);
    if (place === undefined) break;
    found.push([index, place]);
  }
  return found;
}

/** Equal units at the very end of both requests, behind the question: they move along with every turn. */
function movingTail(earlier: Turn, later: Turn): readonly (readonly [number, number])[] {
  const [before, after] = [earlier.request.segmented, later.request.segmented];
  const tail: (readonly [number, number])[] = [];
  let [i, j] = [before.units.length - 1, after.units.length - 1];
  for (; i > before.newest && j > after.newest; i -= 1, j -= 1) {
    const [a, b] = [before.units[i], after.units[j]];
    if (a === undefined || b === undefined) break;
    if (turnHash(a, before.freeForm) !== turnHash(b, after.freeForm)) break;
    // What stands where it stood is no tail.
    if (earlier.chain[i] !== later.chain[j]) tail.push([i, j]);
  }
  return tail;
}

/** Which markers wrote something while turns were played, and whether a later turn read it. */
export class WrittenMarkers {
  readonly #markers = new Map<string, { turn: Turn; unit: number; read: boolean }>();

  /** Takes note of a pair of turns that share all that the earlier one left. */
  note(earlier: Turn, later: Turn, boundaries: Boundaries): void {
    const { segmented } = earlier.request;
    // A request without a breakpoint looks up nothing, and tells nothing of what was written.
    if (segmented.rules.kind === 'prefix' || lastBreakpoint(later.request.segmented) === null)
      return;
    const found = boundaries.readBy(later);
    // A turn in between may have had no breakpoint, and so looked up nothing.
    for (const marker of this.#markers.values()) {
      const { turn, unit } = marker;
      const place = placeOf(later, turn.chain[unit] ?? '', unit) ?? Infinity;
      marker.read ||= found >= place;
    }
    const { breakpoints, rules } = segmented;
    breakpoints.forEach(({ unit, kind }, index) => {
      const tokens = tokensBefore(earlier.request, unit + 1);
      if (kind !== 'explicit' || tokens < rules.minimum.tokens) return;
      const key = keyOf(earlier, index);
      const place = placeOf(later, earlier.chain[unit] ?? '', unit) ?? Infinity;
      const known = this.#markers.get(key);
      const read = (known?.read ?? false) || found >= place;
      this.#markers.set(key, { turn: known?.turn ?? earlier, unit: known?.unit ?? unit, read });
    });
  }

  /** Whether nothing that the last marker of a turn wrote was ever read. */
  isWriteOnly(turn: Turn): boolean {
    const key = keyOf(turn, turn.request.segmented.breakpoints.length - 1);
    return this.#markers.get(key)?.read === false;
  }

  /** `write-only-breakpoint`: the markers that were written and never read. */
  drafts(): readonly Draft[] {
    return [...this.#markers.values()]
      .filter(({ read }) => !read)
      .map(({ turn, unit }) => {
        const lost = tokensBefore(turn.request, unit + 1);
        return markerDraft(turn.request, 'write-only-breakpoint', 'error', unit, lost, {});
      });
  }
}

/** What tells a marker apart from turn to turn: its place, or how far it stands from the last one. */
function keyOf({ request }: Turn, index: number): string {
  const { units, breakpoints } = request.segmented;
  const { unit = -1, pointer = '' } = breakpoints[index] ?? {};
  const moves = units[unit]?.section === 'messages';
  return moves ? `messages ${breakpoints.length - index}` : pointer;
}

function markerDraft(
  request: AnalysedRequest,
  code: FindingCode,
  severity: Severity,
  unit: number,
  lostTokens: number,
  facts: Facts,
): Draft {
  return wholeUnitDraft(request, { axis: 'turn', code, severity, unit, lostTokens, facts });
}
