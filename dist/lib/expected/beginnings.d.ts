import type { TextSteps } from '../prefix/text-steps.ts';
/** How far a text begins like an earlier one. */
interface Found<State> {
    /** Equal steps, that around the text included. */
    readonly steps: number;
    /** Of an earlier text that begins so. */
    readonly state: State;
}
/** What a state is at a moment: one that is gone never comes back. */
export type Standing = 'live' | 'waiting' | 'gone';
/**
 * The texts that followed each prefix, as a radix tree of their steps: where a cache reuses any prefix, a text
 * that is not there as a whole is read as far as an earlier one begins alike. It knows hashes and no text.
 *
 * Two generations, as in a `Map` that forgets: when the younger one is full the older one goes.
 */
export declare class Beginnings<State> {
    #private;
    constructor(most?: number);
    /** Grows when texts are forgotten: what was added in an earlier one and still lives is to be added again. */
    get generation(): number;
    /** The longest beginning that a text has in common with one that is live. O(steps). */
    longest(place: string, text: TextSteps, standing: (state: State) => Standing): Found<State> | null;
    /** The longest earlier text that is live and ends inside this one, or where it does. O(steps). */
    ending(place: string, text: TextSteps, standing: (state: State) => Standing): Found<State> | null;
    /**
     * Remembers a text that follows a prefix.
     * @param steps how many of them, where it is not all
     */
    add(place: string, text: TextSteps, state: State, steps?: number): void;
}
export {};
