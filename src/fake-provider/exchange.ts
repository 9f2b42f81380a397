import type { Json } from '../json/value.ts';

/** The body forms that the fake server speaks. */
export type Api =
  | 'anthropic-messages'
  | 'openai-chat'
  | 'openai-responses'
  | 'gemini'
  | 'bedrock-converse'
  | 'bedrock-nova';

/** In whose form errors and model lists are answered. */
export type Family = 'anthropic' | 'openai' | 'gemini' | 'bedrock';

/** How the events of a streamed reply are put on the wire. */
export type Framing =
  /** Server-sent events. */
  | 'sse'
  /** AWS event stream, each event a frame of its own type (Converse). */
  | 'aws-events'
  /** AWS event stream, each event as base64 in a frame of type `chunk` (InvokeModel). */
  | 'aws-chunks'
  /** One JSON array, element by element (Gemini without `alt=sse`). */
  | 'json-array';

/** What method, path and headers say about a request. */
export interface Route {
  /** Null where only the body tells (InvokeModel carries the model vendor's own form). */
  readonly api: Api | null;
  readonly family: Family;
  /** The provider in the words of the configuration; null where neither path nor host tell. */
  readonly provider: string | null;
  readonly operation: 'create' | 'count';
  /** The model that the path names. */
  readonly model: string | null;
  readonly framing: Framing;
  /** Whether the reply is streamed; null where the body's `stream` says. */
  readonly streams: boolean | null;
}

/** A tool that the client runs itself; `schema` is null where the provider fixes its arguments. */
export interface DeclaredTool {
  readonly name: string;
  readonly schema: Json | null;
  /** The provider's own type of a client tool (`bash_20250124`), else null. */
  readonly type: string | null;
}

/** Which tool calls a request allows or asks for. */
export type ToolChoice =
  | { readonly kind: 'auto' | 'none' | 'any' }
  | { readonly kind: 'tool'; readonly name: string };

/** What the reply to a request depends on, read from a body of any form. */
export interface Reading {
  readonly model: string | null;
  readonly stream: boolean;
  /** Text of the first and of the last user message; empty where there is none. */
  readonly firstUserText: string;
  readonly lastUserText: string;
  readonly tools: readonly DeclaredTool[];
  readonly choice: ToolChoice;
  /** The JSON schema that the reply's text has to fit; `true` for any object, null for free text. */
  readonly format: Json;
  /** The request only warms the cache and wants no output (Anthropic's `max_tokens: 0`). */
  readonly warmsOnly: boolean;
  /** The provider holds what went before, tools included (Anthropic's `thread`). */
  readonly continuesThread: boolean;
  /** What it carries of earlier replies, oldest first: ids of calls and responses, assistant texts. */
  readonly carried: readonly string[];
}

/** A request that the fake server understood. */
export interface Call {
  readonly api: Api;
  readonly route: Route;
  readonly reading: Reading;
  readonly model: string;
  readonly streams: boolean;
  readonly body: Json;
  readonly bytes: number;
}
