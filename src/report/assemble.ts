import type { AnalysedConversation } from '../axes/analyse.ts';
import { prefixEnd } from '../axes/request.ts';
import type { Finding, Severity } from '../findings/finding.ts';
import { conversationWireId, prefixIdOf, wireIdOf } from '../prefix/identity.ts';
import type { Section } from '../prefix/unit.ts';
import { sumRanges } from '../tokens/range.ts';
import type { PromptReport, PromptStatus, SideReport, Totals } from './report.ts';

/** What the report says of one side of a conversation; its sizes are those of the last turn. */
export function sideReport(conversation: AnalysedConversation): SideReport {
  const last = conversation.turns.at(-1);
  const first = conversation.turns[0];
  if (last === undefined || first === undefined)
    throw new RangeError('a conversation without turns');
  const end = prefixEnd(last);
  const prefix = sumRanges(last.tokens.slice(0, end));
  const total = sumRanges(last.tokens);
  return {
    prefixId: prefixIdOf(first.segmented),
    wireId: conversationWireId(conversation.turns.map((turn) => wireIdOf(turn.segmented))),
    prefixTokens: prefix.mid,
    totalTokens: total.mid,
    tokens: { kind: prefix.kind, prefixLow: prefix.low, prefixHigh: prefix.high },
    sections: SECTIONS.map((section) => ({
      section,
      tokens: sumRanges(
        last.tokens.filter((_, index) => {
          const unit = last.segmented.units[index];
          return index < end && unit?.section === section;
        }),
      ).mid,
    })).filter(({ tokens }) => tokens > 0),
    breakpoints: last.segmented.breakpoints.map(({ pointer }) => pointer),
    turns: conversation.turns.length,
  };
}

const SECTIONS: readonly Section[] = ['tools', 'system', 'messages'];

/** What became of a prefix between base and head (contract, section 5). */
export function statusOf(
  base: AnalysedConversation | null,
  head: AnalysedConversation | null,
  sides: { readonly base: SideReport | null; readonly head: SideReport | null },
): PromptStatus {
  if (head === null || sides.head === null) return 'removed';
  if (base === null || sides.base === null) return 'added';
  const same =
    sides.base.wireId === sides.head.wireId &&
    models(base) === models(head) &&
    markers(base) === markers(head);
  return same ? 'unchanged' : 'changed';
}

function models(conversation: AnalysedConversation): string {
  return conversation.turns.map(({ segmented }) => segmented.model).join('\n');
}

function markers(conversation: AnalysedConversation): string {
  return JSON.stringify(
    conversation.turns.map(({ segmented }) =>
      segmented.breakpoints.map(({ pointer, ttl, kind }) => [pointer, ttl, kind]),
    ),
  );
}

/** Counts what the report holds; findings that head no longer has are not counted. */
export function totalsOf(prompts: readonly PromptReport[], run: readonly Finding[]): Totals {
  const statuses = count(prompts.map(({ status }) => status));
  const shown = [...run, ...prompts.flatMap(({ findings }) => findings)].filter(
    ({ status }) => status !== 'fixed',
  );
  const severities = count<Severity>(shown.map(({ severity }) => severity));
  return {
    prompts: prompts.length,
    unchanged: statuses.get('unchanged') ?? 0,
    changed: statuses.get('changed') ?? 0,
    volatile: statuses.get('volatile') ?? 0,
    added: statuses.get('added') ?? 0,
    removed: statuses.get('removed') ?? 0,
    error: statuses.get('error') ?? 0,
    findings: {
      error: severities.get('error') ?? 0,
      warning: severities.get('warning') ?? 0,
      note: severities.get('note') ?? 0,
    },
  };
}

function count<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
