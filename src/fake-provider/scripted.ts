import type { Json } from '../json/value.ts';
import type { Turn } from './conversations.ts';
import type { Call, DeclaredTool } from './exchange.ts';
import { type Replier, argumentsFor, defaultReply, messageReply } from './replies.ts';
import type { Reply, ToolCall } from './reply.ts';
import type { ScriptedReply } from './reply-file.ts';
import { misfit } from './synthesise.ts';

type ScriptedCall = NonNullable<ScriptedReply['toolCalls']>[number];

/** Replies from a script, and those of `otherwise` where it has none left for a conversation. */
export function scriptedReplier(
  script: readonly ScriptedReply[],
  otherwise: Replier = defaultReply,
): Replier {
  return (call, turn) => {
    const { played } = turn.conversation;
    const index = script.findIndex(
      (entry, place) =>
        isLeft(entry, played.get(place) ?? 0) && fits(entry, call, turn) && canCall(entry, turn),
    );
    const entry = script[index];
    if (entry === undefined) return otherwise(call, turn);
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

function canCall({ toolCalls = [] }: ScriptedReply, turn: Turn): boolean {
  return toolCalls.length === 0 || callsOf(toolCalls, turn).length > 0;
}

function replyOf(entry: ScriptedReply, call: Call, turn: Turn): Reply {
  if (entry.error !== undefined) {
    const { status, type = null, message = 'A scripted error.', headers = {} } = entry.error;
    return { kind: 'error', status, type, message, details: null, headers };
  }
  return messageReply(call, turn, {
    text: entry.text ?? null,
    toolCalls: callsOf(entry.toolCalls ?? [], turn),
    ...(entry.stop === undefined ? {} : { stop: entry.stop }),
    ...(entry.usage === undefined ? {} : { usage: defined(entry.usage) }),
  });
}

/** The calls of a scripted reply. A pattern goes round the tools that it fits, on from turn to turn. */
function callsOf(scripted: readonly ScriptedCall[], turn: Turn): readonly Omit<ToolCall, 'id'>[] {
  return scripted.flatMap((call, place) => {
    const tool = toolOf(call.name, turn, place);
    return tool === undefined ? [] : [{ name: tool.name, arguments: argumentsOf(call, tool) }];
  });
}

function toolOf(name: string, { tools, index }: Turn, place: number): DeclaredTool | undefined {
  if (!name.includes('*'))
    return tools.find((tool) => tool.name === name) ?? { name, schema: null, type: null };
  const parts = name.toLowerCase().split('*');
  const fitting = tools.filter((tool) => holds(tool.name.toLowerCase(), parts));
  return fitting[(index + place) % fitting.length];
}

/** Whether a name is made of these parts in their order, with anything between them. */
function holds(name: string, parts: readonly string[]): boolean {
  const [first = '', ...more] = parts;
  const last = more.pop() ?? '';
  if (!name.startsWith(first) || !name.endsWith(last)) return false;
  let at = first.length;
  for (const part of more) {
    const found = name.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at <= name.length - last.length;
}

function argumentsOf({ arguments: given, unfit }: ScriptedCall, tool: DeclaredTool): Json {
  return given ?? (unfit === true ? misfit(tool.schema ?? {}) : argumentsFor(tool));
}

function defined(usage: NonNullable<ScriptedReply['usage']>) {
  return Object.fromEntries(Object.entries(usage).filter(([, value]) => value !== undefined));
}
