import type { Json, JsonObject } from '../../json/value.ts';
import type { Origin, Origins } from '../origins.ts';
import type { ConfigPlace } from '../side.ts';
import type { TracedText } from '../traced-text.ts';

/** A rendered text of a composed prompt. */
export interface TextPart {
  readonly text: TracedText;
  readonly cacheControl: JsonObject | null;
  /** Where the config declares it. */
  readonly at: ConfigPlace | null;
}

/** An image, or other media, in a message. */
export interface MediaPart {
  readonly url: string;
  /** Null where nobody says it. */
  readonly contentType: string | null;
  readonly at: ConfigPlace | null;
}

export interface MessagePart extends TextPart {
  readonly role: string;
  /** All parts in their order, where the message is more than its text. */
  readonly content?: readonly (TextPart | MediaPart)[];
}

/** One tool as it was declared. */
export interface DeclaredTool {
  readonly value: JsonObject;
  /** Whether it is an entry of an MCP `tools/list` result, which no provider takes as it is. */
  readonly mcp: boolean;
  /** Asked with pointers inside `value`. */
  readonly origin: Origin;
}

/** A composed prompt after rendering, before a provider's form is given to it. */
export interface Parts {
  readonly model: string | null;
  readonly system: readonly TextPart[];
  readonly messages: readonly MessagePart[];
  /** Null where the prompt declares no tools. */
  readonly tools: readonly DeclaredTool[] | null;
  /** Further fields of the request body. */
  readonly params: JsonObject;
  /** Which of a provider's APIs it is for, where it says so; else the binding chooses by its fields. */
  readonly api?: 'chat' | 'responses';
  /** Where the config declares the prompt. */
  readonly at: ConfigPlace | null;
}

/** A request body, and where each part of it was written. */
export interface Bound {
  readonly body: Json;
  readonly origins: Origins;
}

/** How the parts of a composed prompt become a request body of one API. */
export type Bind = (parts: Parts) => Bound;
