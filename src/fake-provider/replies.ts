import { canonical } from '../json/canonical.ts';
import type { Json } from '../json/value.ts';
import type { Turn } from './conversations.ts';
import type { Call, DeclaredTool } from './exchange.ts';
import type { MessageReply, Reply, ReplyUsage, ToolCall } from './reply.ts';
import { synthesise } from './synthesise.ts';

/** Chooses the reply to a call. The same calls of a conversation get the same replies in every run. */
export type Replier = (call: Call, turn: Turn) => Reply | Promise<Reply>;

/**
 * The script that needs no file: every declared tool is called once, one per reply, with arguments made
 * from its schema; then the turn ends with a short text (fitting JSON where a format is asked for).
 * A tool that the request forces is called each time.
 */
export function defaultReply(call: Call, turn: Turn): MessageReply {
  const tool = nextTool(call, turn);
  if (tool === undefined)
    return textReply(call, turn, call.reading.warmsOnly ? null : textFor(call, turn));
  return messageReply(call, turn, {
    text: null,
    toolCalls: [{ name: tool.name, arguments: argumentsFor(tool) }],
  });
}

/** What a reply says; the rest is worked out from the call. */
export interface Said {
  readonly text: string | null;
  readonly toolCalls: readonly Omit<ToolCall, 'id'>[];
  readonly stop?: MessageReply['stop'];
  readonly usage?: Partial<ReplyUsage>;
}

/** A reply with ids of its turn; usage that is not given is a rough count of four bytes a token. */
export function messageReply(call: Call, turn: Turn, said: Said): MessageReply {
  const toolCalls = said.toolCalls.map((one, index) => ({ ...one, id: `${turn.id}t${index}` }));
  const written = toolCalls.map((one) => canonical(one.arguments, 'written')).join('');
  return {
    kind: 'message',
    id: turn.id,
    text: said.text,
    toolCalls,
    usage: {
      uncached: tokensOf(call.bytes),
      read: 0,
      write5m: 0,
      write1h: 0,
      output: tokensOf((said.text ?? '').length + written.length),
      ...said.usage,
    },
    stop: said.stop ?? (toolCalls.length > 0 ? 'tools' : 'end'),
    created: CREATED,
    diagnostics: null,
  };
}

/** A rough count, for requests of a size in bytes; real counts come from a model of the provider. */
export function tokensOf(bytes: number): number {
  return Math.ceil(bytes / 4);
}

/** Arguments that a tool accepts; for the providers' own client tools ones that change nothing. */
export function argumentsFor(tool: DeclaredTool): Json {
  if (tool.schema !== null) return synthesise(tool.schema);
  const kind = tool.type?.replace(/_\d+$/, '');
  if (kind === 'bash') return { command: 'true' };
  if (kind === 'text_editor') return { command: 'view', path: '.' };
  return kind === 'memory' ? { command: 'view', path: '/memories' } : {};
}

// 2026-01-01T00:00:00Z. Always the same: replies must not depend on when a run takes place.
const CREATED = 1_767_225_600;

function nextTool(call: Call, { conversation, index, tools }: Turn): DeclaredTool | undefined {
  const { choice } = call.reading;
  if (choice.kind === 'none' || call.reading.warmsOnly) return undefined;
  if (choice.kind === 'tool') return tools.find(({ name }) => name === choice.name);
  const fresh = tools.find(({ name }) => !conversation.called.has(name));
  return fresh ?? (choice.kind === 'any' ? tools[index % tools.length] : undefined);
}

function textReply(call: Call, turn: Turn, text: string | null): MessageReply {
  const stop = text === null ? 'length' : 'end';
  return messageReply(call, turn, { text, toolCalls: [], stop });
}

function textFor({ reading }: Call, turn: Turn): string {
  if (reading.format === null) return `Done (${turn.id}).`;
  return canonical(reading.format === true ? {} : synthesise(reading.format), 'written');
}
