import { type TextSteps } from '../prefix/text-steps.ts';
import type { Breakpoint, Section, Unit } from '../prefix/unit.ts';
import type { CacheRules, Segmented } from '../provider/provider.ts';
/** What the index of cached prefixes needs to know of a request. Hashes and numbers only, no text. */
export interface CachedChain {
    /**
     * Element i identifies the units up to and including i (`chainOf` over `unitHash`), model included, and what
     * isolates entries beside the request itself (`isolatedBy`).
     */
    readonly chain: readonly string[];
    /**
     * T(i), or any measure that grows like it: exact tokens where they are known, else UTF-8 bytes of the
     * canonical form, since a token is about as many bytes of any language. Only proportions are read.
     */
    readonly lengths: readonly number[];
    readonly rules: CacheRules;
    /** In prefix order. */
    readonly breakpoints: readonly Pick<Breakpoint, 'unit' | 'ttl'>[];
    /** Seconds that an entry lives where its breakpoint names no lifetime. */
    readonly lifetime: number;
    /**
     * The text of a unit in steps, where it can be reused in part: any prefix matches, and it is a text. Null
     * for a unit that is reused as a whole or not at all.
     */
    readonly textOf: (unit: number) => TextSteps | null;
}
/** The same with the section of each unit. */
export interface RequestChain extends CachedChain {
    readonly sections: readonly Section[];
}
export interface ChainOptions {
    readonly namespace?: string;
    /** T(i) of the units, where it is known; one per unit. */
    readonly lengths?: readonly number[];
}
/**
 * Seconds for which an entry is certain to live where nothing says so: "5 to 10 minutes of inactivity"
 * (developers.openai.com/api/docs/guides/prompt-caching, read 2026-10-10); nothing is documented for
 * the other providers without markers, and the shortest documented life blames nobody wrongly.
 */
export declare const SHORTEST_LIFETIME = 300;
/** What a request prints to, unit by unit; made once, for printing is what costs. */
export interface PrintedUnits {
    /** `unitHash` of each unit. */
    readonly hashes: readonly string[];
    /** UTF-8 bytes of the units up to and including each; parameters have none. */
    readonly lengths: readonly number[];
}
/** `unitHash` of a unit, and the UTF-8 bytes of what it is taken of. */
export interface PrintedUnit {
    readonly hash: string;
    readonly length: number;
}
/** One walk gives the length and the hash: the printing is what costs. */
export declare function printUnit(unit: Unit, freeForm: ReadonlySet<string>): PrintedUnit;
/**
 * Prints a request, in O(its bytes).
 *
 * @param print another way to what `printUnit` gives
 */
export declare function printUnits({ units, freeForm }: Segmented, print?: typeof printUnit): PrintedUnits;
/** What isolates a request's entries: nobody serves what another one cached, whatever the model is called. */
export declare function isolatedBy({ provider }: Pick<Segmented, 'provider'>, namespace?: string): string;
/** The chain of a request, in O(its bytes), or O(its units) where it is printed already. */
export declare function requestChain(segmented: Segmented, options?: ChainOptions, printed?: PrintedUnits): RequestChain;
