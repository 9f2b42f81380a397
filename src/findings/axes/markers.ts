import type { Draft } from '../draft.ts';
import type { Cause } from '../finding.ts';
import type { Comparison } from '../../request/compare.ts';
import { comparedUnits, lastBreakpoint } from '../../request/layout.ts';
import type { Breakpoint } from '../../request/unit.ts';
import { WHOLE, fileOf, nameOf, unitKey, whereIn } from './place.ts';
import { type AnalysedRequest, prefixTokens, unitAt } from './request.ts';

/**
 * What happened to the markers between base and head: `breakpoint-lost` where tokens that base cached
 * stand behind head's last breakpoint, else `breakpoint-changed` where one was added, moved or got another
 * lifetime. Where implicit breakpoints stand follows from the content and is no news of its own; that there
 * are any, and how long their entries live, the request says.
 *
 * @param isPlayed whether playing both sides tells what is lost
 */
export function breakpointDrafts(
  comparison: Comparison,
  base: AnalysedRequest,
  head: AnalysedRequest,
  isPlayed: boolean,
): readonly Draft[] {
  if (base.segmented.rules.kind === 'prefix' || head.segmented.rules.kind === 'prefix') return [];
  const lost = lostBehind(comparison, base, head);
  if (!isPlayed && lost.tokens > 0) {
    const { unit, carrier, tokens } = lost;
    return [lostDraft(base, head, { cause: 'breakpoint', unit, carrier, tokens })];
  }
  return changedMarkers(comparison, base, head).map(({ unit, causes }) =>
    markerDraft(base, head, 'breakpoint-changed', causes, unit, 0),
  );
}

/** The rule in the facts of a draft where base needed no marker for what it read. */
export const UNMARKED = 'unmarked';

/** `breakpoint-lost`: base's markers, or their life, would have this content read. */
export function lostDraft(
  base: AnalysedRequest,
  head: AnalysedRequest,
  {
    cause,
    unit,
    carrier,
    tokens,
  }: {
    readonly cause: 'breakpoint' | 'ttl';
    readonly unit: number;
    readonly carrier: number;
    readonly tokens: number;
  },
): Draft {
  const draft = markerDraft(base, head, 'breakpoint-lost', [cause], unit, tokens);
  const marked = base.segmented.breakpoints.some(({ kind }) => kind !== 'implicit');
  return { ...draft, ...markerLine(head, carrier), facts: marked ? {} : { rule: UNMARKED } };
}

/**
 * Tokens of base's cached prefix whose content stands behind head's last breakpoint; where it begins; and
 * the unit that carried the marker.
 */
function lostBehind(
  comparison: Comparison,
  base: AnalysedRequest,
  head: AnalysedRequest,
): { readonly tokens: number; readonly unit: number; readonly carrier: number } {
  const lastBase = lastBreakpoint(base.segmented);
  const lastHead = lastBreakpoint(head.segmented) ?? -1;
  // Nothing below the minimum was ever cached, so nothing of it can be lost.
  const wasCached = prefixTokens(base) >= base.segmented.rules.minimum.tokens;
  if (lastBase === null || !wasCached) return { tokens: 0, unit: 0, carrier: 0 };
  const end = Math.min(
    lastBase + 1,
    Math.max(comparedUnits(base.segmented), base.segmented.newest),
  );
  let tokens = 0;
  let unit: number | null = null;
  for (let index = 0; index < end; index += 1) {
    const counterpart = comparison.counterparts.get(index);
    const own = counterpart === undefined ? 0 : (head.tokens[counterpart]?.mid ?? 0);
    if (counterpart === undefined || counterpart <= lastHead || own === 0) continue;
    tokens += own;
    unit = unit === null ? counterpart : Math.min(unit, counterpart);
  }
  const first = unit ?? 0;
  return { tokens, unit: first, carrier: comparison.counterparts.get(lastBase) ?? first };
}

function changedMarkers(
  comparison: Comparison,
  base: AnalysedRequest,
  head: AnalysedRequest,
): readonly { readonly unit: number; readonly causes: readonly Cause[] }[] {
  const set = (request: AnalysedRequest) =>
    request.segmented.breakpoints.filter(({ kind }) => kind !== 'implicit');
  // Markers that stayed where they were while the content under them changed are no news.
  if (markersOf(base) === markersOf(head)) return [];
  const earlier = new Map<number, Breakpoint>(
    set(base).map((marker) => [
      comparison.counterparts.get(marker.unit) ?? -1 - marker.unit,
      marker,
    ]),
  );
  const changed: { readonly unit: number; readonly causes: readonly Cause[] }[] = [];
  for (const marker of set(head)) {
    const before = earlier.get(marker.unit) ?? onNewestTurn(marker, base, head);
    if (before === undefined) changed.push({ unit: marker.unit, causes: ['breakpoint'] });
    else if (before.ttl !== marker.ttl) changed.push({ unit: marker.unit, causes: ['ttl'] });
  }
  const [implicitBefore, implicit] = [implicitOf(base), implicitOf(head)];
  if (implicit !== undefined && implicit.ttl !== implicitBefore?.ttl) {
    const cause = implicitBefore === undefined ? 'breakpoint' : 'ttl';
    changed.push({ unit: implicit.unit, causes: [cause] });
  }
  // A marker taken away in front of another that stayed costs nothing once, and is still a change.
  const isFewer = set(base).length > set(head).length;
  if (changed.length === 0 && (isFewer || (implicitBefore && implicit === undefined))) {
    const unit = set(head).at(-1)?.unit ?? 0;
    changed.push({ unit, causes: ['breakpoint'] });
  }
  return changed;
}

function implicitOf(request: AnalysedRequest): Breakpoint | undefined {
  return request.segmented.breakpoints.find(({ kind }) => kind === 'implicit');
}

/** The marker of base on the newest turn, whose units have no counterpart because they are not compared. */
function onNewestTurn(
  marker: Breakpoint,
  base: AnalysedRequest,
  head: AnalysedRequest,
): Breakpoint | undefined {
  const distance = head.segmented.units.length - marker.unit;
  return base.segmented.breakpoints.find(
    ({ unit, kind }) => kind === marker.kind && base.segmented.units.length - unit === distance,
  );
}

function markerDraft(
  base: AnalysedRequest,
  head: AnalysedRequest,
  code: 'breakpoint-lost' | 'breakpoint-changed',
  causes: readonly Cause[],
  unit: number,
  lostTokens: number,
): Draft {
  const where = whereIn(head, unit, WHOLE);
  return {
    code,
    severity: code === 'breakpoint-lost' ? 'error' : 'note',
    axis: 'commit',
    where,
    whereBefore: null,
    causes,
    varies: null,
    lostTokens,
    before: markersOf(base),
    after: markersOf(head),
    subject: nameOf(unitAt(head, unit)),
    facts: {},
    unitKey: unitKey(unitAt(head, unit)),
    unit,
    ...fileOf(head, where),
    preExisting: false,
  };
}

/** Where a unit's marker is written, or would be: a composed prompt has it in the config, beside its text. */
function markerLine(head: AnalysedRequest, unit: number): ReturnType<typeof fileOf> {
  const where = whereIn(head, unit, WHOLE);
  const text = fileOf(head, where);
  const marker = fileOf(head, { ...where, pointer: `${where.pointer}/cache_control` });
  return marker.file === null || marker.file === text.file ? text : marker;
}

/** The markers as text, one a line: what a diff of them shows. */
function markersOf(request: AnalysedRequest): string | null {
  const lines = request.segmented.breakpoints.map(({ pointer, ttl, kind }) => {
    const place = kind === 'implicit' ? '' : `${pointer || '/'} `;
    return `${place}${kind}${ttl === null ? '' : ` ${ttl}`}`;
  });
  return lines.length === 0 ? null : lines.join('\n');
}
