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

export interface Facts {
  /** The bytes that look volatile. */
  readonly value?: string;
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
  /** What is wrong, in the provider's own terms. */
  readonly problem?: string;
  readonly rule?: string;
  /** What to add for a marker, and the word between it and the place, as the provider spells it. */
  readonly marker?: string;
}
