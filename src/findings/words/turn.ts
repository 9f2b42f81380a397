import { aboutTokens } from '../../request/tokens/words.ts';
import type { Draft } from '../draft.ts';
import type { Cause } from '../finding.ts';
import { HEADER } from '../axes/other-headers.ts';
import { fixOf, listCauses } from './causes.ts';

const AS_SENT =
  'Replay the history as it was sent and received: keep the bytes, and do not build them again.';
const KEEP_TOOLS =
  'Keep the tools of a conversation as its first request had them; load others as deferred tools, or name them in a message.';
const KEEP_SYSTEM =
  'Build the system prompt once per conversation, and tell what changes in the newest user message.';

const KEEP_MESSAGES =
  'Send earlier messages in every turn as they were sent first; what changes goes into the newest user message.';

/** What fixes a cause in the messages of a conversation, where that is something else than in front of them. */
const MESSAGE_FIXES: Readonly<Partial<Record<Cause, string>>> = {
  wording: KEEP_MESSAGES,
  'block-added': KEEP_MESSAGES,
  'block-removed': KEEP_MESSAGES,
};

/** What fixes a cause inside a conversation, where that is something else than between two commits. */
const FIXES: Readonly<Partial<Record<Cause, string>>> = {
  'tool-added': KEEP_TOOLS,
  'tool-removed': KEEP_TOOLS,
  'tool-edited': KEEP_TOOLS,
  'tool-reordered': 'Sort the tools by name before they are sent.',
  wording: KEEP_SYSTEM,
  'block-added': KEEP_SYSTEM,
  'block-removed': KEEP_SYSTEM,
  'block-reordered': 'Keep every block where it was first sent.',
  'key-order': AS_SENT,
  'number-format': AS_SENT,
  'list-reordered': AS_SENT,
  escaping: AS_SENT,
  whitespace: AS_SENT,
  'line-endings': AS_SENT,
  'unicode-form': AS_SENT,
  shape: AS_SENT,
  role: AS_SENT,
  image: 'Nothing to fix: an image that comes later costs the messages in front of it once.',
  'random-id': 'Keep the ids of calls with the history, or derive them from its content.',
  parameter: 'Keep cache-relevant parameters constant within a conversation.',
  model: 'Stay with one model within a conversation: every model has a cache of its own.',
};

/** Subjects of which there are several. */
const PLURAL = /^The (?:request parameters|model settings)$/;

/** The words of `unstable-history`. */
export function turnWords(draft: Draft): { readonly message: string; readonly fix: string } {
  const lost = draft.lostTokens <= 0 ? '' : `; ${aboutTokens(draft.lostTokens)} are written again`;
  if (draft.facts.rule === 'compaction')
    return {
      message: `The history was shortened once, by half or more (${listCauses(draft.causes)})${lost}.`,
      fix: 'Nothing to fix: one cut that drops much pays for itself; cutting on every turn would not.',
    };
  if (draft.facts.rule === HEADER)
    return {
      message: `${draft.subject.charAt(0).toUpperCase()}${draft.subject.slice(1)} is not what the turn before sent. It may change what stands in front of the messages, and then all that is cached is written again; what each of its words does is not documented.`,
      fix: 'Send the same headers in every request of a conversation.',
    };
  if (draft.facts.rule === 'dropped')
    return {
      message: `The request has no breakpoint at ${draft.subject} or behind it, where the turn before had one (${listCauses(draft.causes)}); ${aboutTokens(draft.lostTokens)} that it left are paid for in full.`,
      fix: 'Give every request of a conversation a breakpoint at the last one of the turn before, or behind it.',
    };
  const subject = draft.subject.charAt(0).toUpperCase() + draft.subject.slice(1);
  const isMessage = draft.where?.section === 'messages';
  const fixes = isMessage ? { ...FIXES, ...MESSAGE_FIXES } : FIXES;
  const first = draft.causes.find((cause) => fixes[cause] !== undefined);
  return {
    message: `${subject} ${PLURAL.test(subject) ? 'are' : 'is'} not what the turn before sent (${listCauses(draft.causes)})${lost}.`,
    fix: (first === undefined ? undefined : fixes[first]) ?? fixOf(draft.causes),
  };
}
