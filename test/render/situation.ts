import type { Written } from '../support/tree.ts';

/** A prompt that cannot be rendered, with what is said about it. */
export interface Situation {
  readonly config: string;
  readonly files?: Readonly<Record<string, Written>>;
  readonly reason: string;
  readonly at?: { readonly file: string; readonly line: number } | null;
}
