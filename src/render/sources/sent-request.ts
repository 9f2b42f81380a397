import type { Json } from '../../json/value.ts';
import type { Locate } from '../rendering.ts';
import type { PromptHeaders } from './prompt-headers.ts';

/** A request as a source holds it, before it has its place in a conversation. */
export interface SentRequest {
  readonly body: Json;
  readonly locate: Locate;
  /** What an envelope says; null where it says nothing, or there is none. */
  readonly prompt: string | null;
  readonly case: string | null;
  readonly side: 'base' | 'head' | null;
  readonly render: number;
  readonly session: string | null;
  readonly turn: number | null;
  /** Seconds from the start. */
  readonly at: number | null;
  readonly provider: string | null;
  readonly model: string | null;
  readonly namespace: string | null;
  /** The host that it was sent to. */
  readonly host: string | null;
  /** Those that may change the prompt; null where there are none, or the source keeps none. */
  readonly headers: PromptHeaders | null;
  readonly usage: Json | null;
  readonly unitTokens: readonly number[] | null;
}
