import type { ReadCause, ReadValue } from '../../render/rendering.ts';
import type { Draft } from '../draft.ts';
import type { Judged } from '../finalise.ts';
import type { Severity, Varies } from '../finding.ts';
import type { AnalysedConversation } from './analyse.ts';
import { fileOf, nameOf, unitKey, whereIn } from './place.ts';
import { type AnalysedRequest, tokensBefore, unitAt } from './request.ts';

/** How often the value of an expression is another one. */
export const VARIES: Readonly<Record<ReadCause, Varies | null>> = {
  timestamp: 'call',
  date: 'day',
  uuid: 'call',
  'random-id': 'call',
  random: 'call',
  environment: 'machine',
  path: 'machine',
  host: 'machine',
  user: 'machine',
  process: 'process',
  unordered: 'process',
  variable: null,
};

/**
 * The values that source code puts into a prompt (contract, section 3, "Prompts in code"): each cause once,
 * at its first place. Introduced where base has no such value in this prompt. What of the edits on the
 * `commit` axis is nothing but such a value goes into its finding.
 */
export function judgeRead(
  base: AnalysedConversation | null,
  head: AnalysedConversation,
  edits: readonly Judged[],
): readonly Judged[] {
  const later = head.turns[0];
  if (later?.read === undefined) return edits;
  const earlier = base?.turns[0] ?? null;
  const now = suspectsOf(later, earlier);
  const before = earlier === null ? [] : suspectsOf(earlier, null);
  const known = (one: Suspect, others: readonly Suspect[]) =>
    others.some((other) => isSame(other, one));
  const found = now.map((one): Judged => {
    const status = known(one, before) ? ('pre-existing' as const) : ('introduced' as const);
    return { draft: draftOf(one, later, earlier), status, related: [] };
  });
  const gone =
    earlier === null
      ? []
      : before
          .filter((one) => !now.some((other) => other.cause === one.cause))
          .map((one): Judged => ({
            draft: draftOf(one, earlier, null),
            status: 'fixed',
            related: [],
          }));
  const explained = new Set(
    edits.filter(({ draft }) =>
      found.some((one) => one.status === 'introduced' && isPartOf(draft, one.draft)),
    ),
  );
  const others = edits.filter((edit) => !explained.has(edit));
  const leading = found.map((one) => ({
    ...one,
    related: [...explained].filter(({ draft }) => isPartOf(draft, one.draft)),
  }));
  return [...leading, ...others.map((edit) => withVariable(edit, later, earlier)), ...gone];
}

interface Suspect {
  readonly cause: ReadCause;
  readonly value: ReadValue;
  readonly judgement: NonNullable<ReadValue['judgement']>;
  readonly severity: Severity;
}

function suspectsOf(request: AnalysedRequest, earlier: AnalysedRequest | null): readonly Suspect[] {
  const found = new Map<string, Suspect>();
  for (const value of request.read?.values ?? []) {
    const { judgement } = value;
    if (judgement === null) continue;
    const { cause } = judgement;
    const severity = severityOf(judgement, earlier);
    const known = found.get(cause);
    if (known === undefined || (known.severity === 'warning' && severity === 'error'))
      found.set(cause, { cause, value, judgement, severity });
  }
  return [...found.values()];
}

/** Of a date the prefix is written again once a day; what may be in order is no error. */
function severityOf(
  { cause, certain, serialised }: NonNullable<ReadValue['judgement']>,
  earlier: AnalysedRequest | null,
): Severity {
  // Base wrote the same with its keys in order: this change took the order away.
  if (serialised !== null && earlier?.read?.ordered.includes(serialised) === true) return 'error';
  return cause === 'date' || !certain ? 'warning' : 'error';
}

function isSame(earlier: Suspect, later: Suspect): boolean {
  if (earlier.cause !== later.cause) return false;
  if (earlier.severity === 'warning' && later.severity === 'error') return false;
  return later.cause !== 'variable' || earlier.value.expression === later.value.expression;
}

function draftOf(
  { cause, value, judgement, severity }: Suspect,
  request: AnalysedRequest,
  earlier: AnalysedRequest | null,
): Draft {
  const unit = Math.min(1, request.segmented.units.length - 1);
  const text = textIn(request, unit);
  const where = whereIn(request, unit, {
    path: text === null ? '' : '/text',
    offset: text === null ? null : value.start,
    text,
  });
  const place = fileOf(request, where);
  // On a line that base has as well nothing was put in: what changed is the expression behind it.
  const isOld = hasLine(earlier?.read?.source, lineOf(request.read?.source ?? '', value.line));
  return {
    code: 'suspect-value',
    severity,
    axis: 'commit',
    where,
    whereBefore: null,
    causes: [cause],
    varies: VARIES[cause],
    lostTokens: tokensBehind(request, text === null ? 0 : value.start / Math.max(1, text.length)),
    before: null,
    after: text === null ? value.expression : text.slice(value.start, value.end),
    subject: text === null ? 'the tools' : nameOf(unitAt(request, unit)),
    facts: {
      value: value.expression,
      certain: judgement.certain || severity === 'error',
      read: {
        expression: value.expression,
        line: judgement.line,
        language: request.read?.language ?? 'python',
        isJson: judgement.serialised !== null,
      },
    },
    unitKey: unitKey(unitAt(request, unit)),
    unit,
    file: place.file,
    fileLine: isOld ? judgement.line : value.line,
    preExisting: false,
  };
}

export function textIn(request: AnalysedRequest, unit: number): string | null {
  const { value, kind } = unitAt(request, unit);
  if (kind !== 'text' || typeof value !== 'object' || value === null || !('text' in value))
    return null;
  return typeof value.text === 'string' ? value.text : null;
}

/** Estimated tokens of the prompt behind a share, from 0 to 1, of it. */
function tokensBehind(request: AnalysedRequest, share: number): number {
  const all = tokensBefore(request, request.segmented.units.length);
  return Math.max(0, Math.round(all * (1 - share)));
}

/** An edit that puts the value in: the same bytes. */
export function isPartOf(edit: Draft, finding: Draft): boolean {
  if (edit.code !== 'prefix-changed' || edit.where?.pointer !== finding.where?.pointer)
    return false;
  const [start, at] = [edit.where?.offset, finding.where?.offset];
  if (typeof start !== 'number' || typeof at !== 'number') return false;
  return start < at + (finding.after?.length ?? 0) && at < start + (edit.after?.length ?? 0);
}

/** An edit that puts in, or exchanges, a value of which nothing is known says so. */
function withVariable(
  edit: Judged,
  later: AnalysedRequest,
  earlier: AnalysedRequest | null,
): Judged {
  const { draft } = edit;
  const start = draft.where?.offset;
  if (draft.code !== 'prefix-changed' || typeof start !== 'number' || draft.after === null)
    return edit;
  const end = start + draft.after.length;
  const old = new Set(earlier?.read?.values.map(({ expression }) => expression) ?? []);
  const put = (later.read?.values ?? []).filter(
    (value) => value.start < end && start < value.end && !old.has(value.expression),
  );
  if (put.length === 0) return edit;
  const isAll = put.some((value) => value.start <= start && end <= value.end);
  return {
    ...edit,
    draft: { ...draft, causes: isAll ? ['variable'] : [...draft.causes, 'variable'] },
  };
}

function lineOf(source: string, line: number): string {
  return source.split('\n', line).at(-1)?.trim() ?? '';
}

function hasLine(source: string | undefined, line: string): boolean {
  return source?.split('\n').some((one) => one.trim() === line) ?? false;
}
