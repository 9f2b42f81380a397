import type { Json } from '../json/value.ts';
import type { RenderPlan } from './plan.ts';
import type { PromptHeaders } from './sources/prompt-headers.ts';

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
  /** What source code puts into it; absent for everything but source code. */
  readonly read?: ReadFacts;
  /** Whose cache it used (a workspace, an account), where a trace tells; requests of others share nothing. */
  readonly namespace?: string;
  /** Headers that may change its prompt; absent where there are none. */
  readonly headers?: PromptHeaders;
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
  /** Source code that was read and not run. */
  | 'code'
  | 'format'
  | 'command'
  | 'capture'
  | 'recording';

/** A value that source code puts into a prompt. */
export interface ReadValue {
  /** Where it stands in the prompt's text, in code units, its braces included. */
  readonly start: number;
  readonly end: number;
  /** The expression as the source writes it, in one line. */
  readonly expression: string;
  /** The line, from 1, on which it is put in. */
  readonly line: number;
  /** Why it varies; null where the file does not tell. */
  readonly judgement: {
    readonly cause: ReadCause;
    /** False where the expression alone does not settle it. */
    readonly certain: boolean;
    /** The line of the expression that varies. */
    readonly line: number;
    /** What is written as JSON without an order of its keys, as the source spells it; else null. */
    readonly serialised: string | null;
  } | null;
}

/** What an expression varies by (contract, section 6). */
export type ReadCause =
  | 'timestamp'
  | 'date'
  | 'uuid'
  | 'random-id'
  | 'random'
  | 'environment'
  | 'path'
  | 'host'
  | 'user'
  | 'process'
  | 'unordered'
  | 'variable';

/** What is known of a prompt that was read out of source code. */
export interface ReadFacts {
  readonly language: 'python' | 'javascript';
  /** The text of the file. */
  readonly source: string;
  readonly values: readonly ReadValue[];
  /** What the file writes as JSON with its keys in order, as the source spells it. */
  readonly ordered: readonly string[];
}

/** What source code visibly puts into a placeholder of a text. */
export interface PlaceholderFill {
  readonly file: string;
  /** Of the expression that varies, or of what is put in. */
  readonly line: number;
  readonly expression: string;
  /** Why it varies; null where the file does not tell. */
  readonly judgement: { readonly cause: ReadCause; readonly certain: boolean } | null;
}

/** Whether the request that sends a prompt is known; of a text by itself and of source code it is not. */
export function hasRequest(kind: SourceKind): boolean {
  return kind !== 'text' && kind !== 'code';
}

/** Where a prompt comes from, for the report. */
export interface PromptSource {
  readonly kind: SourceKind;
  /** Repository paths that it was built from, sorted. */
  readonly paths: readonly string[];
  readonly fidelity: 'exact' | 'captured' | 'recorded' | 'read';
}

/** How a variable varies: as the config says it. */
export type VariableVaries = 'tenant' | 'session' | 'request' | 'day';

/** A prompt rendered with other values of one of its variables. */
export interface VariableRenders {
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
      readonly variations?: readonly VariableRenders[];
      /**
       * Renders it under another plan; only where a template asked for the clock or a random value, which
       * are all that a plan can reach in it.
       */
      readonly again?: (plan: RenderPlan) => Promise<readonly RenderedPrompt[]>;
      /**
       * Names of placeholders that stand in its texts as they are written, and whose values nobody declares,
       * with what code visibly puts in; absent where there are none.
       */
      readonly placeholders?: ReadonlyMap<string, PlaceholderFill | null>;
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
      /** True for a recording without a request to a model. */
      readonly holdsNone?: true;
      /** For want of what this run does not have, whatever the commit; left out where the commit tells. */
      readonly isOfRun?: boolean;
      /**
       * Paths, globs and partials that its definition needs and this side has no file for. Where the
       * definition is the other side's, a side that lacks some of it does not have the prompt.
       */
      readonly missing: readonly string[];
    };
