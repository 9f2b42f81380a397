import type { Json, JsonObject } from '../../json/value.ts';
import type { Noise } from '../engine-child/protocol.ts';
import type { FileLine } from '../rendering.ts';
import type { TracedText } from '../traced-text.ts';
import type { Runtime } from './process/runtimes.ts';

/** A text with placeholders, and where it stands. */
export interface Template {
  readonly text: string;
  /** The line of its first character. */
  readonly at: FileLine;
}

/** The values of a prompt's variables for one rendering, by name. */
export type Values = ReadonlyMap<string, Json>;

export interface EngineInput {
  readonly template: Template;
  readonly values: Values;
  /** The engine's own options, as the config gives them. */
  readonly options: JsonObject;
  /**
   * The first of these paths (from the repository's root) that the same tree holds, as a template;
   * undefined where it holds none. Throws a GuardError for a file that cannot be read as text.
   */
  readonly include: (candidates: readonly string[]) => Promise<Template | undefined>;
  /** The helpers of a format (engine-child/additions.ts); the engine's own alone where left out. */
  readonly helpers?: string | undefined;
  /** Where an engine runs that is a program of its own. */
  readonly runtime: EngineRuntime;
}

/** What a template that is a program runs in, and what it sees of the world. */
export interface EngineRuntime extends Runtime {
  readonly noise: Noise;
  /** Hears that the text depends on the clock or on a random value. */
  readonly noticeNoise: () => void;
}

/** A template engine: turns a template and values into text that knows its lines. */
export interface Engine {
  /** As the config names it. */
  readonly name: string;
  /** @throws GuardError (analysis) for a template or values that it cannot render exactly. */
  render(input: EngineInput): Promise<TracedText>;
}
