import type { Draft, Facts } from '../draft.ts';
import type { FindingCode, Severity, Where } from '../finding.ts';
import { tokens } from '../../json/pointer.ts';
import { lastBreakpoint } from '../../request/layout.ts';
import type { Section } from '../../request/unit.ts';
import { describeTokens } from '../../request/tokens/words.ts';
import { belowMinimum, sumRanges } from '../../request/tokens/range.ts';
import { WHOLE, fileOf, whereIn } from './place.ts';
import { type AnalysedRequest, tokensBefore, unitAt } from './request.ts';
import { wholeUnitDraft } from './whole-unit.ts';

/** What the other requests of the prompt tell about a layout. */
export interface LintContext {
  /** Requests in the conversation. */
  readonly turns: number;
}

/**
 * The `lint` axis: what one rendering shows by itself. Markers that the provider rejects, a prefix too
 * short to be cached or long enough but without a marker, implicit breakpoints that can never hit.
 */
export function lintDrafts(request: AnalysedRequest, context: LintContext): readonly Draft[] {
  return [
    ...illegalMarkers(request),
    ...belowMinimumDrafts(request),
    ...withoutBreakpoint(request),
    ...implicitOnly(request, context),
  ];
}

function illegalMarkers(request: AnalysedRequest): readonly Draft[] {
  return request.segmented.illegal.map((layout) => {
    const facts = { problem: layout.detail, rule: layout.rule };
    const draft = lintDraft(request, 'illegal-breakpoint', 'error', layout.unit ?? 0, facts);
    const where =
      layout.unit === null
        ? outside(layout.pointer, request.turn)
        : { ...whereIn(request, layout.unit, WHOLE), pointer: layout.pointer };
    return {
      ...draft,
      ...fileOf(request, where),
      where,
      ...(layout.unit === null && { subject: subjectOf(where) }),
      causes: [causeOf(layout.rule)],
      unitKey: `${draft.unitKey}/${layout.rule}`,
    };
  });
}

const SECTIONS: Readonly<Record<string, Section>> = {
  tools: 'tools',
  system: 'system',
  messages: 'messages',
  input: 'messages',
  systemInstruction: 'system',
  system_instruction: 'system',
  contents: 'messages',
};

/** Members that hold a list beside settings. */
const LISTS: Readonly<Record<string, Section>> = { toolConfig: 'tools' };

/** The place of a marker that stands on nothing that is cached: on a deferred tool, a whole message. */
function outside(pointer: string, turn: number): Where {
  const [member = '', ...inside] = tokens(pointer);
  const index = inside.find((token) => /^\d+$/.test(token));
  const section = SECTIONS[member] ?? (index === undefined ? 'params' : LISTS[member]) ?? 'params';
  const place = section === 'params' ? 0 : Number(index ?? 0);
  return { section, index: place, pointer, offset: null, line: null, turn };
}

function subjectOf({ section, index }: Where): string {
  switch (section) {
    case 'tools':
      return `tool ${index + 1}`;
    case 'system':
      return `system block ${index + 1}`;
    case 'messages':
      return `message ${index + 1}`;
    case 'params':
      return 'the request parameters';
  }
}

function causeOf(rule: string): 'ttl' | 'breakpoint' {
  return rule === 'ttl-order' || rule === 'unsupported-ttl' ? 'ttl' : 'breakpoint';
}

function belowMinimumDrafts(request: AnalysedRequest): readonly Draft[] {
  const { rules } = request.segmented;
  const last = lastBreakpoint(request.segmented);
  const end = rules.kind === 'prefix' ? request.segmented.newest : last === null ? 0 : last + 1;
  // Without a marker nothing is meant to be cached, and an implicit one follows the whole prompt.
  const marked = request.segmented.breakpoints.some(({ kind }) => kind !== 'implicit');
  if (end === 0 || !marked) return [];
  const prefix = sumRanges(request.tokens.slice(0, end));
  const verdict = belowMinimum(prefix, rules.minimum.tokens);
  if (verdict !== 'certain' && verdict !== 'likely') return [];
  const certain = verdict === 'certain' && rules.minimum.certain;
  return [
    lintDraft(request, 'below-minimum', certain ? 'error' : 'warning', end - 1, {
      tokens: describeTokens(prefix),
      minimum: rules.minimum.tokens,
      certain,
    }),
  ];
}

/**
 * A prefix long enough to cache that nothing is written of: no marker where the provider needs one, or where
 * the request asks for explicit ones only.
 */
function withoutBreakpoint(request: AnalysedRequest): readonly Draft[] {
  const { rules, breakpoints, newest, units, marker } = request.segmented;
  if (rules.kind === 'prefix' || breakpoints.length > 0) return [];
  const stable = sumRanges(request.tokens.slice(0, newest));
  // Only where even the low end of the estimate could be cached: a guess is no reason to nag.
  if (stable.low < rules.minimum.tokens) return [];
  const unit = lastContent(request, newest, units.length);
  const facts = {
    tokens: describeTokens(stable),
    ...(!rules.needsMarker && { rule: 'mode' }),
    ...(marker && { marker: `${marker.json} ${marker.place === 'on' ? 'to' : 'behind'}` }),
  };
  return [lintDraft(request, 'no-breakpoint', 'warning', unit, facts)];
}

/**
 * OpenAI GPT-5.6 and later: the implicit breakpoint stands behind the newest message, so a stable prefix
 * in front of a message that changes is written every time and never read. A conversation that grows
 * reads what its previous turn wrote and is left alone.
 */
function implicitOnly(request: AnalysedRequest, context: LintContext): readonly Draft[] {
  const { rules, breakpoints, newest } = request.segmented;
  if (rules.kind === 'prefix' || rules.needsMarker || context.turns > 1) return [];
  if (breakpoints.length === 0 || breakpoints.some(({ kind }) => kind !== 'implicit')) return [];
  const behind = breakpoints.every(({ unit }) => unit >= newest);
  const stable = sumRanges(request.tokens.slice(0, newest));
  if (!behind || stable.low < rules.minimum.tokens) return [];
  const unit = lastContent(request, newest, newest);
  const facts = {
    tokens: describeTokens(stable),
    ...(!takesMarker(request, unit) && { rule: 'no-place' }),
  };
  return [lintDraft(request, 'implicit-only', 'warning', unit, facts)];
}

/** Whether a breakpoint has a place there: only parts of `input` and `messages` take one. */
function takesMarker(request: AnalysedRequest, unit: number): boolean {
  return /^\/(?:input|messages)\//.test(unitAt(request, unit).pointer);
}

function lastContent(request: AnalysedRequest, end: number, otherwise: number): number {
  for (let index = end - 1; index >= 0; index -= 1) {
    if (unitAt(request, index).section !== 'params') return index;
  }
  return Math.max(0, Math.min(otherwise, request.segmented.units.length) - 1);
}

function lintDraft(
  request: AnalysedRequest,
  code: FindingCode,
  severity: Severity,
  unit: number,
  facts: Facts,
): Draft {
  const lostTokens = code === 'below-minimum' ? tokensBefore(request, unit + 1) : 0;
  return wholeUnitDraft(request, { axis: 'lint', code, severity, unit, lostTokens, facts });
}
