import { type Unit } from './unit.ts';
/**
 * Code units of a text that are matched at a time, about 16 tokens. What two texts have in common is known to
 * a step, and rounded down: no provider that reuses any prefix has finer blocks than this but for a few tokens.
 */
export declare const STEP = 64;
/** The text of a unit as hashes, one of each step. Texts begin alike as far as their steps are equal. */
export interface TextSteps {
    /** The first is of what stands around the text, the last of what is left of it, less than a step. */
    readonly hashes: Uint32Array;
    /** Bytes of the text up to the end of each of these steps; 0 for the first. */
    readonly ends: Uint32Array;
}
/** The steps of a unit's text; null for a unit that is no text of a step at least: it is reused as a whole. */
export declare function textSteps(unit: Unit): TextSteps | null;
/**
 * The share of `unit`'s text, from 0 to 1, that `other` begins with too, known to a step: what is reused of
 * `unit` where it follows the same prefix as `other` did.
 */
export declare function sharedBeginning(unit: Unit, other: Unit, step?: number): number;
/** How many steps two texts begin with alike, that around them included. */
export declare function sharedSteps({ hashes: a }: TextSteps, { hashes: b }: TextSteps): number;
/** The steps of a text that somebody else's is another one of from the step `from` on, at equal length. */
export declare function otherSteps({ hashes, ends }: TextSteps, from: number, whose: string): TextSteps;
/** The share of a text of so many code units that its first matched steps are. */
export declare function shareOfSteps({ ends }: TextSteps, matched: number): number;
/**
 * The share of a unit's text in front of a place in it, known to a step; 0 where the place is in no text.
 *
 * @param pointer of the text in the request body
 */
export declare function shareInFront(unit: Unit, pointer: string, offset: number): number;
/** A unit whose text is cut off behind a share of its bytes. */
export declare function beginningOf(unit: Unit, share: number): Unit;
