import type { Json } from '../../json/value.ts';
import type { Described } from '../composed/described.ts';
import type { Side } from '../side.ts';

/** A prompt that a file describes. */
export interface FormatPrompt extends Described {
  /** What tells it apart where a file describes several; null for the only one. */
  readonly name: string | null;
  /**
   * The values that the program itself falls back to: part of the prompt, so that each side has its own.
   * Samples beat them.
   */
  readonly own: Described['samples']['vars'];
}

/** A kind of file that describes whole prompts: their texts, model and parameters, with sample values. */
export interface PromptFormat {
  readonly kind: 'format';
  /** As its makers call it. */
  readonly name: string;
  /** Whether files of this name are of this kind. */
  matches(path: string): boolean;
  /** Whether it is by its text; left out where the name says it all. */
  holds?(text: string): boolean;
  /** Whether a JSON or YAML file of any name is of this kind, by what it holds. */
  recognises?(value: Json): boolean;
  /** What the text of such a file has in it, so that not every file has to be read to know. */
  readonly sign?: RegExp;
  /**
   * The prompts of a file in its order, at least one.
   * @throws GuardError (analysis) for a file that cannot be read, or that needs what is not in the commit.
   */
  describe(side: Side, path: string): Promise<readonly FormatPrompt[]>;
}
