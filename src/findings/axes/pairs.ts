import { get, text } from '../../json/value.ts';
import type { AnalysedConversation } from './analyse.ts';

/** A conversation as it was at base and as it is at head; null where a side has none. */
export interface ConversationPair {
  readonly base: AnalysedConversation | null;
  readonly head: AnalysedConversation | null;
}

/** Pairs conversations across commits: by case, then by the first user text, then by order. */
export function pairConversations(
  base: readonly AnalysedConversation[],
  head: readonly AnalysedConversation[],
): readonly ConversationPair[] {
  const cases = new Set([...head, ...base].map((conversation) => conversation.case));
  return [...cases].flatMap((name) =>
    pairWithinCase(
      base.filter((conversation) => conversation.case === name),
      head.filter((conversation) => conversation.case === name),
    ),
  );
}

function pairWithinCase(
  base: readonly AnalysedConversation[],
  head: readonly AnalysedConversation[],
): readonly ConversationPair[] {
  const waiting = new Set(base);
  const matched = new Map<AnalysedConversation, AnalysedConversation>();
  const byText = grouped(base);
  for (const conversation of head) {
    const match = byText.get(firstUserText(conversation))?.shift();
    if (match === undefined) continue;
    waiting.delete(match);
    matched.set(conversation, match);
  }
  for (const conversation of head) {
    if (matched.has(conversation)) continue;
    const next = waiting.values().next();
    if (next.done === true) break;
    waiting.delete(next.value);
    matched.set(conversation, next.value);
  }
  return [
    ...head.map((conversation) => ({
      base: matched.get(conversation) ?? null,
      head: conversation,
    })),
    ...[...waiting].map((conversation) => ({ base: conversation, head: null })),
  ];
}

function grouped(list: readonly AnalysedConversation[]): Map<string, AnalysedConversation[]> {
  const groups = new Map<string, AnalysedConversation[]>();
  for (const conversation of list) {
    const key = firstUserText(conversation);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [conversation]);
    else group.push(conversation);
  }
  return groups;
}

function firstUserText(conversation: AnalysedConversation): string {
  const units = conversation.turns[0]?.segmented.units ?? [];
  const first = units.find((unit) => unit.section === 'messages' && unit.role === 'user');
  return text(get(first?.value, 'text')) ?? '';
}
