import type { Rotation } from '../../cache/play/scenario.ts';
import type { Draft, Effect, VaryingPlace } from '../draft.ts';
import type { Cause, Severity } from '../finding.ts';
import { canonical } from '../../json/canonical.ts';
import { get, text } from '../../json/value.ts';
import { type Comparison, type Divergence, compare } from '../../request/compare.ts';
import { editsOf } from '../../request/edit.ts';
import { comparedValue } from '../../request/hash.ts';
import { hunksOf } from '../../request/hunks.ts';
import { comparedUnits } from '../../request/layout.ts';
import type { Section } from '../../request/unit.ts';
import { partsAt } from './earlier-place.ts';
import { editedDrafts } from './edited.ts';
import { nameOf, unitKey } from './place.ts';
import { formatDraft } from './sibling-format.ts';
import { type AnalysedRequest, tokensBefore, unitAt } from './request.ts';
import { causesOfEdit } from './turn-causes.ts';
import { compareWhole, placesOfDivergence } from './varying-places.ts';
import { siblingDraft } from './sibling-draft.ts';

/** How two requests that ought to share a prefix relate. */
export type Relation = 'tenant' | 'session' | 'request' | 'day';

/** What differs between two siblings, where it is known. */
export interface Difference {
  readonly relation: Relation;
  /** The variable that has another value; null where it is not known what differs. */
  readonly variable: string | null;
  /** How many values there are, where they are few; null without an end. */
  readonly among: number | null;
}

const ROTATIONS: Readonly<Record<Relation, Rotation>> = {
  request: 'request',
  session: 'conversation',
  tenant: 'conversation',
  day: 'day',
};

/** How often what differs between such siblings is another one. */
export function rotationOf(relation: Relation): Rotation {
  return ROTATIONS[relation];
}

/** What differs, as the played requests have it. */
export function varyingEffect(
  places: readonly VaryingPlace[],
  { relation, among }: Difference,
): Effect {
  return { kind: 'varies', rotation: ROTATIONS[relation], among, places };
}

const SEVERITY: Readonly<Record<Relation, Severity>> = {
  request: 'error',
  session: 'warning',
  day: 'warning',
  tenant: 'note',
};

/** A few words that are equal behind a value are not worth moving it. */
const LEAST_SHARED = 16;

/**
 * `unshared-prefix`: what differs between two siblings in front of content that both have. Its loss is the
 * content that stands behind it and is equal on both (semantics, section 4).
 */
export function unsharedDrafts(
  first: AnalysedRequest,
  second: AnalysedRequest,
  difference: Difference,
): readonly Draft[] {
  if (first.segmented.provider !== second.segmented.provider) return [];
  const isPrefix = second.segmented.rules.kind === 'prefix';
  const found = isPrefix ? compareWhole(first, second) : compare(first.segmented, second.segmented);
  const comparison = inPlace(found, first, second);
  const format = formatDraft(first, second, comparison);
  const drafts = comparison.divergences.flatMap((divergence) => {
    const lostTokens = sharedBehind(divergence, comparison, first);
    if (lostTokens < LEAST_SHARED) return [];
    return draftsOf(divergence, first, second, lostTokens).map((draft) => ({
      ...draft,
      code: 'unshared-prefix' as const,
      axis: 'sibling' as const,
      severity: SEVERITY[difference.relation],
      causes: difference.variable === null ? draft.causes : ['variable' as const],
      facts: difference.variable === null ? {} : { value: difference.variable },
      effect: varyingEffect(placesOfDivergence(divergence, second), difference),
    }));
  });
  return format === null ? drafts : [...drafts, format];
}

/**
 * Takes a unit that went and one that came in its place for one that differs: between siblings a short text
 * around a value may have nothing else in common.
 */
function inPlace(
  comparison: Comparison,
  first: AnalysedRequest,
  second: AnalysedRequest,
): Comparison {
  const counterparts = new Map(comparison.counterparts);
  const { divergences } = comparison;
  const added = divergences.filter((each) => each.kind === 'added');
  const used = new Set<Divergence>();
  const found = divergences.map((each): Divergence => {
    if (each.kind !== 'removed') return each;
    const [a, freeForm] = [unitAt(first, each.before), second.segmented.freeForm];
    const other = added.find((one) => !used.has(one) && one.after === each.after);
    const b = other === undefined ? undefined : second.segmented.units[other.after];
    const isSame = b !== undefined && b.section === a.section && a.section !== 'tools';
    if (other === undefined || !isSame) return each;
    used.add(other);
    counterparts.set(each.before, other.after);
    const edits = editsOf(comparedValue(a), comparedValue(b), freeForm);
    const { before } = each;
    return { kind: 'edited', before, after: other.after, edits, reframed: a.frame !== b.frame };
  });
  return { divergences: found.filter((each) => !used.has(each)), counterparts };
}

/** Tokens of what both siblings hold behind the boundary in front of a divergence. */
function sharedBehind(
  divergence: Divergence,
  comparison: Comparison,
  first: AnalysedRequest,
): number {
  const [place] = partsAt(divergence);
  const { rules, units, breakpoints } = first.segmented;
  const isEntry = rules.kind === 'entries';
  const boundary = breakpoints.findLast(
    ({ unit }) => unit < place && tokensBefore(first, unit + 1) >= rules.minimum.tokens,
  );
  const from = isEntry ? (boundary?.unit ?? -1) + 1 : place;
  const texts = new Map(
    comparison.divergences.flatMap((each) =>
      each.kind === 'edited' ? [[each.before, each] as const] : [],
    ),
  );
  let shared = 0;
  const end = isEntry ? comparedUnits(first.segmented) : units.length;
  for (let index = from; index < Math.min(units.length, end); index += 1) {
    const tokens = first.tokens[index]?.mid ?? 0;
    if (!comparison.counterparts.has(index)) continue;
    const edit = texts.get(index);
    shared += edit === undefined ? tokens : tokens * equalPart(edit, first, isEntry);
  }
  return Math.round(shared);
}

/** How much of an edited unit is equal: of an entry all around what differs, else what stands behind it. */
function equalPart(
  { edits, before }: Extract<Divergence, { kind: 'edited' }>,
  first: AnalysedRequest,
  isEntry: boolean,
): number {
  const whole = canonical(unitAt(first, before).value, 'written').length;
  const changed = edits.reduce((sum, edit) => {
    if (edit.kind === 'text') {
      const hunks = hunksOf(edit.before, edit.after);
      const start = hunks[0]?.start ?? 0;
      const spans = hunks.reduce((all, hunk) => all + hunk.end - hunk.start, 0);
      return sum + (isEntry ? spans : start + spans);
    }
    const value = edit.kind === 'value' ? edit.before : undefined;
    return sum + (value === undefined ? 0 : canonical(value, 'written').length);
  }, 0);
  return whole === 0 ? 0 : Math.max(0, whole - changed) / whole;
}

function draftsOf(
  divergence: Divergence,
  first: AnalysedRequest,
  second: AnalysedRequest,
  lostTokens: number,
): readonly Draft[] {
  if (divergence.kind !== 'edited') return [structural(divergence, first, second, lostTokens)];
  const { before, after, edits } = divergence;
  const causes = causesOfEdit(divergence, unitAt(first, before), unitAt(second, after));
  // Another cache key has a finding of its own.
  const key = second.segmented.cacheKey?.pointer;
  if (edits.length > 0 && edits.every(({ path }) => path === key)) return [];
  const sent = (request: AnalysedRequest): AnalysedRequest => ({
    ...request,
    sourceKind: 'command',
  });
  return editedDrafts(divergence, sent(first), sent(second), lostTokens).map((draft) => ({
    ...draft,
    causes,
  }));
}

function structural(
  divergence: Exclude<Divergence, { kind: 'edited' }>,
  first: AnalysedRequest,
  second: AnalysedRequest,
  lostTokens: number,
): Draft {
  const end = second.segmented.units.length - 1;
  const place =
    divergence.kind === 'moved'
      ? Math.min(...divergence.pairs.map(([, after]) => after))
      : divergence.kind === 'reshaped'
        ? (divergence.after[0] ?? 0)
        : divergence.after;
  const unit =
    divergence.kind === 'removed'
      ? unitAt(first, divergence.before)
      : unitAt(second, Math.min(place, end));
  const says = text(get(unit.value, 'text')) ?? canonical(unit.value, 'written');
  return {
    ...siblingDraft(second, 'unshared-prefix', 'note', Math.min(place, end), lostTokens),
    causes: [causeOf(divergence, unit.section)],
    before: divergence.kind === 'removed' ? says : null,
    after: divergence.kind === 'added' ? says : null,
    subject: nameOf(unit),
    unitKey: unitKey(unit),
  };
}

function causeOf({ kind }: Divergence, section: Section): Cause {
  if (section === 'params') return 'parameter';
  const what = section === 'tools' ? 'tool' : 'block';
  if (kind === 'added' || kind === 'removed') return `${what}-${kind}`;
  return kind === 'moved' ? `${what}-reordered` : 'shape';
}
