import type { Json } from '../json/value.ts';
import type { Api } from './exchange.ts';

/** One request that a client sent, in the order in which the bodies were complete. */
export interface RecordedRequest {
  /** From 0, over all requests of the run. */
  readonly order: number;
  readonly api: Api;
  /** In the configuration's words; null where neither the path nor the host tell. */
  readonly provider: string | null;
  /** `count`: the client only asked how many tokens the request has. */
  readonly operation: 'create' | 'count';
  /** As the body or the path names it; empty where neither does. */
  readonly model: string;
  readonly streams: boolean;
  /** The host that the client meant to reach, and the path without its query. */
  readonly host: string;
  readonly path: string;
  /** Those of the headers that can change what a provider caches; never a key. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json;
  /** Which conversation it belongs to, and its place there from 0; null for a count. */
  readonly conversation: string | null;
  readonly index: number | null;
  /** 0, or the how-manieth repetition of a request that failed, by the client's own count. */
  readonly retry: number;
  /** The status that it was answered with; null while it waits for its answer. */
  readonly status: number | null;
}

/** A kind of request that came in, known or not: what an error message names where none was recorded. */
export interface SeenAddress {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  /** Whether the fake server knows such requests. */
  readonly known: boolean;
  readonly count: number;
}

/** Headers that select or isolate a cache, or that change what is rendered into the prompt. */
const KEPT = [
  'anthropic-version',
  'anthropic-beta',
  'anthropic-workspace-id',
  'openai-beta',
  'openai-organization',
  'openai-project',
  'session_id',
  'x-session-id',
  'x-grok-conv-id',
  'x-session-affinity',
] as const;

/** The headers that are kept, in a fixed order. */
export function keptHeaders(
  headers: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    KEPT.flatMap((name) => {
      const value = headers[name];
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}
