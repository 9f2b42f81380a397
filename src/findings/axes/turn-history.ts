import type { Draft, Effect } from '../draft.ts';
import type { Cause, Severity, Where } from '../finding.ts';
import { canonical } from '../../json/canonical.ts';
import { get, text } from '../../json/value.ts';
import type { Comparison, Divergence } from '../../request/compare.ts';
import type { Section, Unit } from '../../request/unit.ts';
import { editedDrafts } from './edited.ts';
import { WHOLE, fileOf, nameOf, unitKey, whereIn } from './place.ts';
import { type AnalysedRequest, prefixTokens, unitAt } from './request.ts';
import type { Boundaries } from './turn-boundaries.ts';
import { causesOfEdit } from './turn-causes.ts';
import { type Turn, turnHash } from './turn-request.ts';
import { type Change, changesOf, cutOf, isCompaction } from './turn-runs.ts';

/** What the findings of one pair of turns are made from. */
export interface TurnPair {
  readonly earlier: Turn;
  readonly later: Turn;
  readonly comparison: Comparison;
  readonly boundaries: Boundaries;
  /** False where the conversation was shortened before: once is a compaction, twice is a habit. */
  readonly mayCompact: boolean;
}

/** `unstable-history`: each unit and parameter that the turn before left and this one changes. */
export function historyDrafts(pair: TurnPair): readonly Draft[] {
  const { earlier, later, comparison } = pair;
  const [before, after] = [earlier.request, later.request];
  if (before.segmented.provider !== after.segmented.provider) return [otherProvider(pair)];
  const isCut = isCompaction(before, after, pair);
  const changes = changesOf(comparison, before, after);
  return (isCut ? cutOf(changes, before) : changes).flatMap((change) => {
    const lostTokens = lossOf(pair, change);
    if (change.kind !== 'edited') return [structural(pair, change, lostTokens, isCut)];
    return edited(pair, change.divergence, lostTokens);
  });
}

/** lost(d) of the `turn` axis, on the earlier request (semantics, section 4). */
function lossOf({ earlier, later, comparison, boundaries }: TurnPair, change: Change): number {
  const laterPlace = change.kind === 'edited' ? change.divergence.after : change.later;
  const { counterparts } = comparison;
  const reusable = boundaries.reusable(earlier, later, change.place, laterPlace, counterparts);
  return Math.max(0, prefixTokens(earlier.request) - reusable);
}

function edited(
  { earlier, later }: TurnPair,
  divergence: Extract<Divergence, { kind: 'edited' }>,
  lostTokens: number,
): readonly Draft[] {
  // A sent request is looked at as it is: what a value looks like names the cause and is no suspicion.
  const sent = (turn: Turn): AnalysedRequest => ({ ...turn.request, sourceKind: 'command' });
  const units = [
    unitAt(earlier.request, divergence.before),
    unitAt(later.request, divergence.after),
  ] as const;
  const edits = divergence.edits.filter(
    ({ path }) => units[1].kind !== 'namespace' || path !== '/prompt_cache_key',
  );
  // Another cache key has a finding of its own.
  if (edits.length === 0 && divergence.edits.length > 0) return [];
  const causes = causesOfEdit({ ...divergence, edits }, ...units);
  return editedDrafts({ ...divergence, edits }, sent(earlier), sent(later), lostTokens).map(
    (draft) => ({
      ...draft,
      ...asHistory(causes, isFirstImage(divergence)),
      effect: rewrites(earlier, [divergence.before], [divergence.after]),
    }),
  );
}

function rewrites(
  { request }: Turn,
  before: readonly number[],
  after: readonly number[],
  isOrder = false,
): Effect {
  return { kind: 'rewrites', earlier: request.turn, before, after, isOrder };
}

function asHistory(
  causes: readonly Cause[],
  isNote: boolean,
): Pick<Draft, 'code' | 'axis' | 'severity' | 'causes' | 'facts'> {
  const severity: Severity = isNote ? 'note' : 'error';
  return { code: 'unstable-history', axis: 'turn', severity, causes, facts: {} };
}

/** The first image of a conversation costs its messages once; nobody can attach it otherwise. */
function isFirstImage({ edits }: Extract<Divergence, { kind: 'edited' }>): boolean {
  return edits.every(
    (edit) => edit.path === '/images' && edit.kind === 'value' && edit.before === undefined,
  );
}

function structural(
  pair: TurnPair,
  change: Exclude<Change, { kind: 'edited' }>,
  lostTokens: number,
  isCut: boolean,
): Draft {
  const [before, after] = [pair.earlier.request, pair.later.request];
  const place = clamp(change.after[0] ?? nearest(change, after), after);
  const older = clamp(change.before[0] ?? change.place, before);
  const where = placeOf(change, after, place, unitAt(before, older).pointer);
  const isGone = change.after.length === 0;
  const unit = isGone ? unitAt(before, older) : unitAt(after, place);
  const compacted = change.section === 'messages' && pair.mayCompact && isCut;
  const isReorder = change.kind === 'moved';
  return {
    ...asHistory(
      [isCut && change.section === 'messages' ? 'history-truncated' : causeOf(change, pair)],
      compacted,
    ),
    facts: compacted ? { rule: 'compaction' } : {},
    where,
    whereBefore: change.before.length === 0 ? null : whereIn(before, older, WHOLE),
    varies: null,
    lostTokens,
    before: textOf(before, change.before, isReorder),
    after: textOf(after, change.after, isReorder),
    subject: isReorder ? nameOfSection(change.section) : nameOf(unit),
    unitKey: isReorder ? `${change.section}/*` : unitKey(unit),
    unit: place,
    ...fileOf(after, where),
    preExisting: false,
    effect: rewrites(pair.earlier, change.before, change.after, isReorder),
  };
}

/** The unit of the section in front of which something went; the last one where it stood at the end. */
function nearest({ section, later }: Exclude<Change, { kind: 'edited' }>, after: AnalysedRequest) {
  const { units } = after.segmented;
  return units[later]?.section !== section && units[later - 1]?.section === section
    ? later - 1
    : later;
}

/** Where nothing is left of a section, its array is the place. */
function placeOf(
  { section }: Exclude<Change, { kind: 'edited' }>,
  after: AnalysedRequest,
  place: number,
  gone: string,
): Where {
  const where = whereIn(after, place, WHOLE);
  if (where.section === section) return where;
  return { ...where, section, index: 0, pointer: gone.split('/', 2).join('/') };
}

function clamp(unit: number, { segmented }: AnalysedRequest): number {
  return Math.max(0, Math.min(unit, segmented.units.length - 1));
}

function causeOf(change: Exclude<Change, { kind: 'edited' }>, pair: TurnPair): Cause {
  const { section, kind, before, after } = change;
  if (section === 'params') return 'parameter';
  if (kind === 'reshaped') return 'shape';
  if (kind === 'moved') return section === 'tools' ? 'tool-reordered' : 'block-reordered';
  if (section === 'messages') {
    if (after.length === 0 && before.every((unit) => isElsewhere(pair, unit)))
      return 'block-reordered';
    const { units } = pair.earlier.request.segmented;
    if (before.length > 0 && before.every((unit) => units[unit]?.kind === 'thinking'))
      return 'history-edited';
    if (after.length === 0 && before.every((unit) => isPart(pair, unit))) return 'block-removed';
    const gone = tokensOf(pair.earlier.request, before);
    const come = tokensOf(pair.later.request, after);
    return before.length > 0 && come * 2 <= gone ? 'history-truncated' : 'history-edited';
  }
  const what = section === 'tools' ? 'tool' : 'block';
  if (before.length > 0 && after.length > 0) return what === 'tool' ? 'tool-edited' : 'wording';
  return before.length > 0 ? `${what}-removed` : `${what}-added`;
}

/** Whether a unit that went is one block of a message that is still there. */
function isPart({ earlier, comparison }: TurnPair, unit: number): boolean {
  const { units } = earlier.request.segmented;
  return units.some(
    ({ section, index }, at) =>
      section === 'messages' && index === units[unit]?.index && comparison.counterparts.has(at),
  );
}

/** Whether a unit that left its place is said again, behind all that was there. */
function isElsewhere({ earlier, later, comparison }: TurnPair, unit: number): boolean {
  const { segmented } = later.request;
  const hash = turnHash(unitAt(earlier.request, unit), earlier.request.segmented.freeForm);
  const kept = new Set(comparison.counterparts.values());
  // A block of white space is said anew each time.
  const said = text(get(unitAt(earlier.request, unit).value, 'text'));
  if (said?.trim() === '') return false;
  return segmented.units.some(
    (each, at) => !kept.has(at) && turnHash(each, segmented.freeForm) === hash,
  );
}

function tokensOf(request: AnalysedRequest, units: readonly number[]): number {
  return units.reduce((sum, unit) => sum + (request.tokens[unit]?.mid ?? 0), 0);
}

function textOf(
  request: AnalysedRequest,
  units: readonly number[],
  isReorder: boolean,
): string | null {
  if (units.length === 0) return null;
  const words = units.map((index) => {
    const unit = unitAt(request, index);
    return isReorder && unit.name !== null ? unit.name : wordsOf(unit);
  });
  return words.join('\n');
}

function wordsOf(unit: Unit): string {
  return text(get(unit.value, 'text')) ?? canonical(unit.value, 'written');
}

function nameOfSection(section: Section): string {
  const names = { params: 'settings', tools: 'tools', system: 'system blocks' } as const;
  return section === 'messages'
    ? 'the order of the messages'
    : `the order of the ${names[section]}`;
}

function otherProvider({ earlier, later }: TurnPair): Draft {
  const where = whereIn(later.request, 0, WHOLE);
  const name = ({ request }: Turn) => `${request.segmented.provider} ${request.segmented.model}`;
  return {
    ...asHistory(['model'], false),
    where,
    whereBefore: null,
    varies: null,
    lostTokens: prefixTokens(earlier.request),
    before: name(earlier),
    after: name(later),
    subject: 'the provider',
    unitKey: 'params/provider',
    unit: 0,
    ...fileOf(later.request, where),
    preExisting: false,
    effect: rewrites(earlier, [0], [0]),
  };
}
