import type { ReadCause } from '../rendering.ts';
import type { Stretch } from './syntax.ts';

export type Cause = ReadCause;

/** An expression that makes a prompt vary, and why. */
export interface Judgement {
  readonly cause: Cause;
  /** Where the expression stands. */
  readonly evidence: Stretch;
  /**
   * False where the expression alone does not settle it: JSON of an object whose order nobody knows, a
   * parameter that is called like a clock.
   */
  readonly certain: boolean;
  /** What is written as JSON, in the words of the source; null for anything else. */
  readonly serialised: string | null;
}

/** Facts of the machine: they do not come through a function that reads a file at their place. */
const OF_THE_MACHINE: ReadonlySet<Cause> = new Set(['environment', 'path', 'host', 'user']);

export function isOfTheMachine({ cause }: Judgement): boolean {
  return OF_THE_MACHINE.has(cause);
}

/** The one that costs most of several. */
export function worst(judgements: readonly (Judgement | null)[]): Judgement | null {
  let found: Judgement | null = null;
  for (const one of judgements)
    if (one !== null && (found === null || rank(one) > rank(found))) found = one;
  return found;
}

function rank({ cause, certain }: Judgement): number {
  if (!certain) return 0;
  return cause === 'date' ? 1 : 2;
}
