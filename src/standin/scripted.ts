import type { Turn } from './conversations.ts';
import type { Call } from './exchange.ts';
import { type Replier, argumentsFor, defaultReply, messageReply } from './replies.ts';
import type { Reply } from './reply.ts';
import type { ScriptedReply } from './reply-file.ts';

/** Replies from a script, and the default ones where it has none left for a conversation. */
export function scriptedReplier(script: readonly ScriptedReply[]): Replier {
  return (call, turn) => {
    const { played } = turn.conversation;
    const index = script.findIndex(
      (entry, place) => isLeft(entry, played.get(place) ?? 0) && fits(entry, call, turn),
    );
    const entry = script[index];
    if (entry === undefined) return defaultReply(call, turn);
    played.set(index, (played.get(index) ?? 0) + 1);
    return replyOf(entry, call, turn);
  };
}

function isLeft({ times = 1 }: ScriptedReply, played: number): boolean {
  return times === 'always' || played < times;
}

function fits({ when }: ScriptedReply, call: Call, turn: Turn): boolean {
  return (
    call.model.includes(when?.model ?? '') &&
    call.reading.lastUserText.includes(when?.lastUserText ?? '') &&
    (when?.call === undefined || when.call === turn.index)
  );
}

function replyOf(entry: ScriptedReply, call: Call, turn: Turn): Reply {
  if (entry.error !== undefined) {
    const { status, type = null, message = 'A scripted error.', headers = {} } = entry.error;
    return { kind: 'error', status, type, message, details: null, headers };
  }
  const declared = new Map(turn.tools.map((tool) => [tool.name, tool]));
  const toolCalls = (entry.toolCalls ?? []).map(({ name, arguments: given }) => {
    const tool = declared.get(name) ?? { name, schema: null, type: null };
    return { name, arguments: given ?? argumentsFor(tool) };
  });
  return messageReply(call, turn, {
    text: entry.text ?? null,
    toolCalls,
    ...(entry.stop === undefined ? {} : { stop: entry.stop }),
    ...(entry.usage === undefined ? {} : { usage: defined(entry.usage) }),
  });
}

function defined(usage: NonNullable<ScriptedReply['usage']>) {
  return Object.fromEntries(Object.entries(usage).filter(([, value]) => value !== undefined));
}
