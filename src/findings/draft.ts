import type { Rotation } from '../cache/play/scenario.ts';
import type { Axis, Cause, FindingCode, Severity, Varies, Where } from './finding.ts';

/** A finding before it has a status, an id and its words. */
export interface Draft {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly axis: Axis | null;
  readonly where: Where | null;
  readonly whereBefore: Where | null;
  readonly causes: readonly Cause[];
  readonly varies: Varies | null;
  readonly lostTokens: number;
  readonly before: string | null;
  readonly after: string | null;
  /** What a person calls the place: "the tool `search`", "system block 2". */
  readonly subject: string;
  /** What the words of some codes need besides: a value, numbers, the provider's own terms. */
  readonly facts: Facts;
  /** Identity of the unit by name or place, for ids. */
  readonly unitKey: string;
  /** Index of the unit in its request; null for a fact about no unit. */
  readonly unit: number | null;
  readonly file: string | null;
  readonly fileLine: number | null;
  /** True where the older side has a fact of this kind in this place already. */
  readonly preExisting: boolean;
  /** What of the played requests is otherwise because of it; absent where it is about no bytes of theirs. */
  readonly effect?: Effect;
}

/** What a finding does to the requests of its side: without it they are as they ought to be. */
export type Effect =
  /** Places are another one as often as this; how many values they rotate among, null without an end. */
  | {
      readonly kind: 'varies';
      /** Null for what differs between deployments only. */
      readonly rotation: Rotation | null;
      readonly among: number | null;
      readonly places: readonly VaryingPlace[];
    }
  /** The turn `where.turn` changes units of the turn `earlier`: these of its own and these of that turn's. */
  | {
      readonly kind: 'rewrites';
      readonly earlier: number;
      readonly before: readonly number[];
      readonly after: readonly number[];
      readonly isOrder: boolean;
    }
  /** The turn `where.turn` has no marker within reach of the end of this unit of its own. */
  | { readonly kind: 'lacks-marker'; readonly unit: number }
  /** The turn `where.turn` has another cache key than the turn `earlier`. */
  | { readonly kind: 'key'; readonly earlier: number };

/** A place that varies, in any turn that has it. */
export interface VaryingPlace {
  /** JSON Pointer into the request body. */
  readonly pointer: string;
  /** UTF-16 code units inside the string there; null where a whole value varies. */
  readonly offset: number | null;
  /** Code units that vary; 0 where only their order does. Null for all of the unit. */
  readonly length: number | null;
}

/** What a draft holds that is about no place in a request: about a prompt, a file or the run as a whole. */
export const PLACELESS = {
  axis: null,
  where: null,
  whereBefore: null,
  causes: [],
  varies: null,
  lostTokens: 0,
  before: null,
  after: null,
  facts: {},
  unitKey: '',
  unit: null,
  file: null,
  fileLine: null,
  preExisting: false,
} as const satisfies Partial<Draft>;

/** The rule of a change beside which something is lost: its words then do not say that nothing is. */
export const LOSES = 'loses';

export interface Facts {
  /** The bytes that look volatile. */
  readonly value?: string;
  /** In how many renders something differs, where not in all. */
  readonly often?: string;
  /** A number of tokens in words, with its range. */
  readonly tokens?: string;
  readonly minimum?: number;
  /** False where the message has to say "may". */
  readonly certain?: boolean;
  /** The expression of the source code that puts the value in. */
  readonly read?: {
    readonly expression: string;
    /** Its line, from 1. */
    readonly line: number;
    readonly language: 'python' | 'javascript';
    readonly isJson: boolean;
  };
  /** A placeholder that nobody declares, and what code visibly puts into it. */
  readonly placeholder?: {
    readonly written: string;
    readonly name: string;
    readonly fill: { readonly expression: string; readonly place: string } | null;
  };
  /** What is wrong, in the provider's own terms. */
  readonly problem?: string;
  readonly rule?: string;
  /** What to add for a marker, and the word between it and the place, as the provider spells it. */
  readonly marker?: string;
}
