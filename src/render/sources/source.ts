import type { PromptFormat } from '../formats/format.ts';
import type { PromptSource } from '../rendering.ts';
import type { Side } from '../side.ts';
import type { SentRequest } from './sent-request.ts';

/** A kind of file that holds requests. */
export interface SourceFormat {
  readonly kind: Exclude<PromptSource['kind'], 'format'>;
  readonly fidelity: PromptSource['fidelity'];
  /** Whether files of this name are of this kind. */
  matches(path: string): boolean;
  /**
   * The requests of a file in its order, at least one, and what is to be said of it.
   * @throws GuardError (analysis) for a file that cannot be read or holds none.
   */
  read(side: Side, path: string): Promise<Held>;
}

/** What a file holds. */
export interface Held {
  readonly requests: readonly SentRequest[];
  /** Sentences that a reader should know. */
  readonly notes: readonly string[];
}

/** A kind of file that `file:` may name. */
export type FileFormat = SourceFormat | PromptFormat;
