import type { Json } from '../json/value.ts';

/** Tokens of one request, in one form for all providers. Total input = uncached + read + write5m + write1h. */
export interface ReplyUsage {
  readonly uncached: number;
  readonly read: number;
  /** Written with the provider's ordinary life; at OpenAI all that was written. */
  readonly write5m: number;
  readonly write1h: number;
  readonly output: number;
}

/** Why a reply ended, in one form for all providers. */
export type Stop = 'end' | 'tools' | 'length' | 'refusal';

export interface ToolCall {
  /** Without the prefix that a provider's ids have. */
  readonly id: string;
  readonly name: string;
  readonly arguments: Json;
}

/** What the model says, before it is put into a provider's form. */
export interface MessageReply {
  readonly kind: 'message';
  /** Without the prefix that a provider's ids have. */
  readonly id: string;
  readonly text: string | null;
  readonly toolCalls: readonly ToolCall[];
  readonly usage: ReplyUsage;
  readonly stop: Stop;
  /** Seconds since 1970, for the forms that carry a time. */
  readonly created: number;
  /** The provider's own cache diagnostics; passed on as it is. */
  readonly diagnostics: Json;
}

/** A request that is refused. */
export interface ErrorReply {
  readonly kind: 'error';
  readonly status: number;
  /** The provider's own name of the error; null for the one that fits the status. */
  readonly type: string | null;
  readonly message: string;
  /** What clients of Anthropic read to act upon; null for most errors. */
  readonly details: Json;
  /** Further headers, such as `retry-after`. */
  readonly headers: Readonly<Record<string, string>>;
}

export type Reply = MessageReply | ErrorReply;

/** All input tokens, as the forms count that include what was cached. */
export function inputTokens(usage: ReplyUsage): number {
  return usage.uncached + usage.read + usage.write5m + usage.write1h;
}
