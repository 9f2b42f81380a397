import type { Draft, Facts } from '../findings/draft.ts';
import type { FindingCode, Severity } from '../findings/finding.ts';
import { lastBreakpoint } from '../prefix/layout.ts';
import { sumRanges } from '../tokens/range.ts';
import { describeTokens } from '../tokens/words.ts';
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
  const { rules, breakpoints } = later.request.segmented;
  const last = lastBreakpoint(earlier.request.segmented);
  if (rules.kind === 'prefix' || rules.lookback === null || last === null) return null;
  const tokens = prefixTokens(earlier.request);
  const place = placeOf(later, earlier.chain[last] ?? '', last);
  if (tokens < rules.minimum.tokens || place === undefined) return null;
  const found = boundaries.readBy(later);
  const next = breakpoints.find(({ unit }) => unit >= place);
  if (found >= place || next === undefined) return null;
  const lost = tokens - tokensBefore(later.request, found + 1);
  return markerDraft(later.request, 'lookback-exceeded', 'warning', next.unit, lost, {});
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
  const { minimum } = later.request.segmented.rules;
  if (tokens.mid < Math.max(LEAST_STRANDED, minimum.tokens)) return null;
  const last = Math.max(...stranded.values());
  return markerDraft(later.request, 'stranded-tokens', 'note', last, 0, {
    tokens: describeTokens(tokens),
  });
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
    if (segmented.rules.kind === 'prefix') return;
    const found = boundaries.readBy(later);
    const { breakpoints, rules } = segmented;
    breakpoints.forEach(({ unit, kind, pointer }, index) => {
      const tokens = tokensBefore(earlier.request, unit + 1);
      if (kind !== 'explicit' || tokens < rules.minimum.tokens) return;
      const moves = segmented.units[unit]?.section === 'messages';
      const key = moves ? `messages ${breakpoints.length - index}` : pointer;
      const place = placeOf(later, earlier.chain[unit] ?? '', unit) ?? Infinity;
      const known = this.#markers.get(key);
      const read = (known?.read ?? false) || found >= place;
      this.#markers.set(key, { turn: known?.turn ?? earlier, unit: known?.unit ?? unit, read });
    });
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
