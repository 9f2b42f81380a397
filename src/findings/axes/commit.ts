import type { Draft } from '../draft.ts';
import type { Cause } from '../finding.ts';
import { canonical } from '../../json/canonical.ts';
import { get, text } from '../../json/value.ts';
import { type Divergence, compare, laterPlace } from '../../request/compare.ts';
import type { Section, Unit } from '../../request/unit.ts';
import { earlierPlace } from './earlier-place.ts';
import { editedDrafts, severityOfChange } from './edited.ts';
import { lostOnCommit } from './loss.ts';
import { breakpointDrafts } from './markers.ts';
import { settle } from './mask-settle.ts';
import { headerDrafts } from './other-headers.ts';
import { WHOLE, fileOf, nameOf, unitKey, whereIn } from './place.ts';
import { type AnalysedRequest, prefixTokens, unitAt } from './request.ts';
import { suspectIn } from './suspect.ts';

/**
 * The `commit` axis: did this pull request change the prefix? Compares the same case and turn at base
 * and at head; what differs behind the cached prefix is no finding.
 */
export function commitDrafts(
  base: AnalysedRequest,
  head: AnalysedRequest,
  isPlayed = false,
): readonly Draft[] {
  // What either commit writes differently from render to render is never blamed on the change.
  const settled = settle(base, head);
  const older = settled.base;
  const comparison = compare(older.segmented, head.segmented);
  const drafts = comparison.divergences.flatMap((divergence) => {
    if (settled.isNoise(divergence)) return [];
    const lost = lostOnCommit(divergence, comparison, older, head);
    const found =
      divergence.kind === 'edited'
        ? editedDrafts(divergence, older, head, lost)
        : [structural(divergence, older, head, lost)];
    return found.map((draft) => settled.restored(draft));
  });
  // Another provider writes all in another form: behind that, only what the change brings in by itself is told.
  if (base.segmented.provider !== head.segmented.provider)
    return [otherProvider(base, head), ...drafts.filter((draft) => isBroughtIn(draft, base))];
  const headers = headerDrafts(base, head, {
    axis: 'commit',
    code: 'prefix-changed',
    severity: 'note',
  });
  return [...drafts, ...headers, ...breakpointDrafts(comparison, older, head, isPlayed)];
}

/** A value that looks volatile, and that base says nowhere. */
function isBroughtIn({ code, facts }: Draft, base: AnalysedRequest): boolean {
  const value = facts.value;
  if (code !== 'suspect-value' || value === undefined) return false;
  return !base.segmented.units.some((unit) => canonical(unit.value, 'written').includes(value));
}

/** A unit that was added, removed, moved, split or joined. */
function structural(
  divergence: Exclude<Divergence, { kind: 'edited' }>,
  base: AnalysedRequest,
  head: AnalysedRequest,
  lostTokens: number,
): Draft {
  const place = Math.min(laterPlace(divergence), head.segmented.units.length - 1);
  const where = whereIn(head, place, WHOLE);
  const older = olderPlace(divergence, base);
  const sides = textsOf(divergence, base, head);
  const unit = divergence.kind === 'removed' ? unitAt(base, older) : unitAt(head, place);
  const suspect =
    divergence.kind === 'added' && sides.after !== null
      ? suspectIn(
          head.sourceKind,
          '',
          { text: sides.after, span: { start: 0, end: sides.after.length } },
          null,
        )
      : null;
  const causes = suspect === null ? [causeOf(divergence, unit.section)] : [suspect.cause];
  return {
    code: suspect === null ? 'prefix-changed' : 'suspect-value',
    severity: suspect?.severity ?? severityOfChange(causes),
    axis: 'commit',
    where,
    whereBefore: divergence.kind === 'added' ? null : whereIn(base, older, WHOLE),
    causes,
    varies: null,
    lostTokens,
    ...sides,
    subject: divergence.kind === 'moved' ? nameOfSection(divergence.section) : nameOf(unit),
    facts: suspect === null ? {} : { value: suspect.value },
    unitKey: divergence.kind === 'moved' ? `${divergence.section}/*` : unitKey(unit),
    unit: place,
    ...fileOf(head, where),
    preExisting: false,
  };
}

function causeOf(divergence: Exclude<Divergence, { kind: 'edited' }>, section: Section): Cause {
  const isTool = section === 'tools';
  switch (divergence.kind) {
    case 'added':
      return section === 'params' ? 'parameter' : isTool ? 'tool-added' : 'block-added';
    case 'removed':
      return section === 'params' ? 'parameter' : isTool ? 'tool-removed' : 'block-removed';
    case 'moved':
      return isTool ? 'tool-reordered' : 'block-reordered';
    case 'reshaped':
      return 'shape';
  }
}

function olderPlace(
  divergence: Exclude<Divergence, { kind: 'edited' }>,
  base: AnalysedRequest,
): number {
  return Math.min(earlierPlace(divergence), base.segmented.units.length - 1);
}

function textsOf(
  divergence: Exclude<Divergence, { kind: 'edited' }>,
  base: AnalysedRequest,
  head: AnalysedRequest,
): { readonly before: string | null; readonly after: string | null } {
  switch (divergence.kind) {
    case 'added':
      return { before: null, after: wordsOf(unitAt(head, divergence.after)) };
    case 'removed':
      return { before: wordsOf(unitAt(base, divergence.before)), after: null };
    case 'moved':
      return {
        before: order(base, divergence.section),
        after: order(head, divergence.section),
      };
    case 'reshaped':
      return {
        before: divergence.before.map((unit) => wordsOf(unitAt(base, unit))).join('\n'),
        after: divergence.after.map((unit) => wordsOf(unitAt(head, unit))).join('\n'),
      };
  }
}

/** The units of a section by name, in their order: what a reordering is about. */
function order(request: AnalysedRequest, section: Section): string {
  return request.segmented.units
    .filter((unit) => unit.section === section && !unit.replayed)
    .map((unit) => unit.name ?? firstWords(wordsOf(unit)))
    .join('\n');
}

function firstWords(words: string): string {
  const line = words.split('\n', 1)[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

function wordsOf(unit: Unit): string {
  return text(get(unit.value, 'text')) ?? canonical(unit.value, 'written');
}

function nameOfSection(section: Section): string {
  return {
    params: 'the parameters',
    tools: 'the tools',
    system: 'the system blocks',
    messages: 'the messages',
  }[section];
}

function otherProvider(base: AnalysedRequest, head: AnalysedRequest): Draft {
  const where = whereIn(head, 0, WHOLE);
  return {
    code: 'prefix-changed',
    severity: 'note',
    axis: 'commit',
    where,
    whereBefore: null,
    causes: ['model'],
    varies: null,
    lostTokens: prefixTokens(head),
    before: `${base.segmented.provider} ${base.segmented.model}`,
    after: `${head.segmented.provider} ${head.segmented.model}`,
    subject: 'the provider',
    facts: {},
    unitKey: 'params/provider',
    unit: 0,
    ...fileOf(head, where),
    preExisting: false,
  };
}
