import type { Json } from '../json/value.ts';
import type { RenderPlan } from './perturbation.ts';

/** A line of a file in the repository; lines count from 1. */
export interface FileLine {
  readonly file: string;
  readonly line: number;
}

/**
 * Says where a person edits a place of a rendered request: `pointer` is a JSON Pointer into the body,
 * `offset` counts UTF-16 code units inside the string there (null for a whole value). Null when unknown.
 */
export type Locate = (pointer: string, offset: number | null) => FileLine | null;

/** One request that a render produced. */
export interface RenderedRequest {
  readonly body: Json;
  /** As declared in the config or the envelope; null where the body has to tell. */
  readonly provider: string | null;
  readonly model: string | null;
  readonly locate: Locate;
  /** Seconds from the start, or null; only traces have it. */
  readonly at: number | null;
  /** The provider's own usage object, where the source recorded one. */
  readonly usage: Json | null;
  /** Exact token counts of the units in cache order, where the source has them. */
  readonly unitTokens: readonly number[] | null;
  /** Whose cache it used (a workspace, an account), where a trace tells; requests of others share nothing. */
  readonly namespace?: string;
}

/** Requests of one case in order. A single request is a conversation of one turn. */
export interface Conversation {
  readonly case: string;
  /** '1', '2', ... within the case, or the session's name where the source has sessions. */
  readonly id: string;
  readonly turns: readonly RenderedRequest[];
  /** What its variables were, by name; absent where it has none that are declared. */
  readonly values?: ReadonlyMap<string, Json>;
}

export type SourceKind =
  | 'composed'
  | 'request'
  | 'trace'
  | 'text'
  | 'format'
  | 'command'
  | 'capture'
  | 'recording';

/** Where a prompt comes from, for the report. */
export interface PromptSource {
  readonly kind: SourceKind;
  /** Repository paths that it was built from, sorted. */
  readonly paths: readonly string[];
  readonly fidelity: 'exact' | 'captured' | 'recorded';
}

/** How a variable varies: as the config says it. */
export type VariableVaries = 'tenant' | 'session' | 'request' | 'day';

/** A prompt rendered with other values of one of its variables. */
export interface Variation {
  readonly variable: string;
  readonly varies: VariableVaries;
  /** One for each value but the first, all other variables as in the first case. */
  readonly requests: readonly RenderedRequest[];
  /** Why values could not be tried, one line each. */
  readonly failures: readonly string[];
}

/** What one side of the comparison has for one prompt id. */
export type RenderedPrompt =
  | {
      readonly outcome: 'rendered';
      readonly id: string;
      /** The other side's definition rendered it: this side's config does not know the id. */
      readonly borrowed?: boolean;
      readonly declared: boolean;
      readonly source: PromptSource;
      readonly conversations: readonly Conversation[];
      /** Declared variables that vary, one at a time; absent where there are none. */
      readonly variations?: readonly Variation[];
      /**
       * Renders it under another plan; only where a template asked for the clock or a random value, which
       * are all that a plan can reach in it.
       */
      readonly again?: (plan: RenderPlan) => Promise<readonly RenderedPrompt[]>;
      /** What a reader should know, in sentences. */
      readonly notes?: readonly string[];
      /** How cases and conversations relate, where the config says so. */
      readonly siblings?: 'tenant' | 'session' | 'request' | 'none' | null;
    }
  | {
      /** Could not be analysed; never reported as unchanged. */
      readonly outcome: 'failed';
      readonly id: string;
      readonly declared: boolean;
      readonly source: PromptSource;
      /** One line: what happened, the likely cause, the fix. */
      readonly reason: string;
      readonly at: FileLine | null;
      /**
       * Paths, globs and partials that its definition needs and this side has no file for. Where the
       * definition is the other side's, a side that lacks some of it does not have the prompt.
       */
      readonly missing: readonly string[];
    };
