/**
 * What a process that renders templates is asked and answers: one JSON value per line. The same for the
 * JavaScript engines (src/render/engine-child/) and for Jinja2 (src/render/engines/jinja2/).
 */

/** One rendering. Everything it needs comes with it: the process keeps nothing between two of them. */
export interface Job {
  readonly engine: string;
  /** The texts that are known so far; the first one is rendered. */
  readonly texts: readonly string[];
  /**
   * Which text a name stands for that a template includes; null for one that does not exist. A name is
   * written as `<index of the text that it is relative to>:<name>`.
   */
  readonly names: Readonly<Record<string, number | null>>;
  readonly values: unknown;
  /** Checked by the engine's own file in src/render/engines/. */
  readonly options: Readonly<Record<string, unknown>>;
  /** A set of helpers that the process knows by this name; null for the engine's own alone. */
  readonly helpers: string | null;
  readonly noise: Noise;
  /** When the process gives up and ends, whether or not anybody waits for its answer. */
  readonly milliseconds: number;
}

/** What a template can read that is not in the repository. */
export interface Noise {
  /** What the clock shows, in seconds since 1970; it stands still. */
  readonly time: number;
  /** Seed of every random value, a whole number. */
  readonly seed: number;
  /** An IANA time zone. */
  readonly zone: string;
}

export type Answer =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** The same with marks (marks.ts) in front of its pieces; null where they would be in the way. */
      readonly marked: string | null;
      /** Whether the clock or a random value was asked for. */
      readonly noisy: boolean;
    }
  /** Names that stand for a text that is not known yet: asked again with them. */
  | { readonly kind: 'missing'; readonly names: readonly string[] }
  /** No text comes of it; `source` and `line` say where, if that is known. */
  | {
      readonly kind: 'refused';
      readonly message: string;
      readonly source: number;
      readonly line: number | null;
    }
  /** The engine itself cannot be had on this machine, with the way to get it. */
  | { readonly kind: 'unavailable'; readonly message: string };
