import type { Json } from '../../json/value.ts';
import type { PromptFormat } from '../formats/format.ts';
import type { Locate, PromptSource } from '../rendering.ts';
import type { Side } from '../side.ts';

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
  readonly usage: Json | null;
  readonly unitTokens: readonly number[] | null;
}

/** A kind of file that holds requests. */
export interface SourceFormat {
  readonly kind: Exclude<PromptSource['kind'], 'format'>;
  readonly fidelity: PromptSource['fidelity'];
  /** Whether files of this name are of this kind. */
  matches(path: string): boolean;
  /**
   * The requests of a file in its order, at least one.
   * @throws GuardError (analysis) for a file that cannot be read or holds none.
   */
  read(side: Side, path: string): Promise<readonly SentRequest[]>;
}

/** A kind of file that `file:` may name. */
export type FileFormat = SourceFormat | PromptFormat;
