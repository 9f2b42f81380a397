import { explainText } from '../causes/text-edit.ts';
import type { Draft } from '../draft.ts';
import { AVOIDABLE_CAUSES, type Cause } from '../finding.ts';
import { canonical } from '../../json/canonical.ts';
import { resolve, tokens } from '../../json/pointer.ts';
import type { Json } from '../../json/value.ts';
import type { Divergence } from '../../request/compare.ts';
import type { Edit } from '../../request/edit.ts';
import type { Unit } from '../../request/unit.ts';
import { type Inner, fileOf, nameOf, unitKey, whereIn } from './place.ts';
import { type AnalysedRequest, unitAt } from './request.ts';
import { type Suspect, suspectIn } from './suspect.ts';

/** A part of a unit's edit that is reported by itself or with its neighbours. */
interface Part {
  readonly path: string;
  /** The texts and the run in them that differs; null where a whole value differs. */
  readonly text: {
    readonly before: string;
    readonly after: string;
    readonly start: number;
    readonly end: number;
    readonly startAfter: number;
    readonly endAfter: number;
  } | null;
  readonly causes: readonly Cause[];
  readonly suspect: Suspect | null;
}

/**
 * The findings of one edited unit on the `commit` axis: each suspect value by itself, what lies between
 * them as one change with all its causes.
 */
export function editedDrafts(
  divergence: Extract<Divergence, { kind: 'edited' }>,
  base: AnalysedRequest,
  head: AnalysedRequest,
  lostTokens: number,
): readonly Draft[] {
  const unit = unitAt(head, divergence.after);
  const earlier = unitAt(base, divergence.before);
  const parts = divergence.edits.flatMap((edit) => partsOf(edit, unit, head));
  const frame: readonly Cause[] = divergence.reframed
    ? [speaker(unit) === speaker(earlier) ? 'shape' : 'role']
    : [];
  if (parts.length === 0) {
    const whole: Part = { path: '', text: null, causes: frame, suspect: null };
    const draft = draftOf([whole], divergence, base, head, lostTokens, frame);
    // The content is the same on both sides: what differs is who says it.
    return [
      frame[0] === 'role' ? { ...draft, before: speaker(earlier), after: speaker(unit) } : draft,
    ];
  }
  return grouped(parts).map((group) =>
    draftOf(group, divergence, base, head, lostTokens, group[0]?.suspect === null ? frame : []),
  );
}

/** Who a unit's frame says it comes from; whether it begins a message, and its form, is another matter. */
function speaker(unit: Unit): string {
  return unit.frame.replace(/, (?:continued|as a string)$/, '');
}

function partsOf(edit: Edit, unit: Unit, head: AnalysedRequest): readonly Part[] {
  if (edit.kind !== 'text') {
    const added = edit.kind === 'value' && edit.after !== undefined ? edit.after : null;
    const printed = added === null ? '' : canonical(added, 'written');
    const span = { start: 0, end: printed.length };
    const suspect = suspectIn(head.sourceKind, edit.path, { text: printed, span }, null);
    return [
      { path: edit.path, text: null, causes: [suspect?.cause ?? causeOf(edit, unit)], suspect },
    ];
  }
  const { before, after, path } = edit;
  return explainText(before, after, causeOf(edit, unit)).map((hunk) => {
    const suspect = suspectIn(
      head.sourceKind,
      path,
      { text: after, span: { start: hunk.startAfter, end: hunk.endAfter } },
      { text: before, span: hunk },
    );
    const causes = suspect === null ? hunk.causes : [suspect.cause];
    const { start, end, startAfter, endAfter } = hunk;
    return { path, text: { before, after, start, end, startAfter, endAfter }, causes, suspect };
  });
}

/** Why a place differs where its bytes say something else. */
function causeOf(edit: Edit, unit: Unit): Cause {
  if (edit.kind === 'key-order') return 'key-order';
  if (edit.kind === 'list-order') return unit.section === 'params' ? 'parameter' : 'list-reordered';
  if (edit.kind === 'number-format') return 'number-format';
  if (unit.kind === 'image') return 'image';
  if (unit.section === 'tools') return 'tool-edited';
  if (unit.section !== 'params') return 'wording';
  const field = tokens(edit.path)[0] ?? '';
  if (field === 'model') return 'model';
  if (field === 'prompt_cache_key') return 'cache-key';
  return field.includes('images') ? 'image' : 'parameter';
}

/**
 * Suspects stand alone; the parts between two of them belong together. Beside a suspect only parts of
 * one place do: the value that holds several places would hold the suspect's too.
 */
function grouped(parts: readonly Part[]): readonly (readonly Part[])[] {
  const hasSuspect = parts.some(({ suspect }) => suspect !== null);
  const groups: Part[][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    const first = last?.[0];
    const samePlace = !hasSuspect || (first?.path === part.path && part.text !== null);
    const joins =
      last !== undefined && part.suspect === null && first?.suspect === null && samePlace;
    if (joins) last.push(part);
    else groups.push([part]);
  }
  return groups;
}

function draftOf(
  group: readonly Part[],
  divergence: Extract<Divergence, { kind: 'edited' }>,
  base: AnalysedRequest,
  head: AnalysedRequest,
  lostTokens: number,
  frame: readonly Cause[],
): Draft {
  const unit = unitAt(head, divergence.after);
  const earlier = unitAt(base, divergence.before);
  const causes = [...new Set([...frame, ...group.flatMap((part) => part.causes)])];
  const suspect = group[0]?.suspect ?? null;
  const extent = extentOf(group, earlier, unit);
  const where = whereIn(head, divergence.after, extent.inner);
  const whereBefore = whereIn(base, divergence.before, extent.innerBefore);
  const samePlace = where.pointer === whereBefore.pointer && where.offset === whereBefore.offset;
  return {
    code: suspect === null ? 'prefix-changed' : 'suspect-value',
    severity: suspect?.severity ?? severityOfChange(causes),
    axis: 'commit',
    where,
    whereBefore: samePlace ? null : whereBefore,
    causes,
    varies: null,
    lostTokens,
    before: extent.before,
    after: extent.after,
    subject: nameOf(unit, extent.inner.path),
    facts: suspect === null ? {} : { value: suspect.value },
    unitKey: unitKey(unit),
    unit: divergence.after,
    ...fileOf(head, where),
    preExisting: suspect?.preExisting ?? false,
  };
}

/** A change that says the same in other bytes is worth a warning: nobody needed it. */
export function severityOfChange(causes: readonly Cause[]): 'warning' | 'note' {
  return causes.every((cause) => AVOIDABLE_CAUSES.has(cause)) ? 'warning' : 'note';
}

interface Extent {
  readonly inner: Inner;
  readonly innerBefore: Inner;
  readonly before: string | null;
  readonly after: string | null;
}

/** The smallest place that covers a group: a run of one string, or the value that holds all of it. */
function extentOf(group: readonly Part[], earlier: Unit, later: Unit): Extent {
  const path = commonPath(group.map((part) => part.path));
  const texts = group.flatMap((part) => (part.text === null ? [] : [part.text]));
  const first = texts[0];
  if (first !== undefined && texts.length === group.length && group.every((p) => p.path === path)) {
    const last = texts.at(-1) ?? first;
    return {
      inner: { path, offset: first.startAfter, text: first.after },
      innerBefore: { path, offset: first.start, text: first.before },
      before: first.before.slice(first.start, last.end),
      after: first.after.slice(first.startAfter, last.endAfter),
    };
  }
  const inner: Inner = { path, offset: null, text: null };
  return {
    inner,
    innerBefore: inner,
    before: printed(resolve(earlier.value, path)),
    after: printed(resolve(later.value, path)),
  };
}

function commonPath(paths: readonly string[]): string {
  const [first = '', ...rest] = paths;
  if (rest.every((path) => path === first)) return first;
  const parts = first.split('/');
  let shared = parts.length;
  for (const path of rest) {
    const other = path.split('/');
    while (shared > 0 && parts.slice(0, shared).join('/') !== other.slice(0, shared).join('/'))
      shared -= 1;
  }
  return parts.slice(0, shared).join('/');
}

function printed(value: Json | undefined): string | null {
  if (value === undefined) return null;
  return typeof value === 'string' ? value : canonical(value, 'written');
}
