import type { AnalysedConversation } from '../../findings/axes/analyse.ts';
import { prefixEnd } from '../../findings/axes/request.ts';
import { conversationWireId, prefixIdOf, wireIdOf } from '../../request/identity.ts';
import type { Section } from '../../request/unit.ts';
import { sumRanges } from '../../request/tokens/range.ts';
import type { PromptStatus, SideReport } from '../report.ts';
import { unitTokens } from './units.ts';

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
    minimumTokens: last.segmented.rules.minimum.tokens,
    // Of both numbers: a prefix of nothing is always exact.
    tokens: { kind: total.kind, prefixLow: prefix.low, prefixHigh: prefix.high },
    sections: SECTIONS.map((section) => ({
      section,
      tokens: sumRanges(
        last.tokens.filter((_, index) => last.segmented.units[index]?.section === section),
      ).mid,
    })).filter(({ tokens }) => tokens > 0),
    units: unitTokens(last),
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
  if (head.repeats?.some(({ draft }) => draft.code === 'volatile-prefix') === true)
    return 'volatile';
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
