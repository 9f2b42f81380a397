import type { RequestChain } from '../../expected/request.ts';
import type { Section } from '../../prefix/unit.ts';
/** What is kept of the latest request of a call site, to say what changed since: hashes and counts. */
export interface Reference {
    readonly chain: readonly string[];
    readonly sections: readonly Section[];
    /** Leading units that it left in the cache; 0 where it left nothing. */
    readonly cached: number;
    /** Tokens of its tools and system blocks with what stands in front of them. */
    readonly headTokens: number;
    readonly at: number;
    readonly readable: number;
    readonly until: number;
}
export interface ReferenceFacts {
    readonly total: number;
    readonly cached: number;
    readonly at: number;
    readonly readable: number;
}
export declare function referenceOf(request: RequestChain, facts: ReferenceFacts): Reference;
/** The first unit that two requests do not share; null where one is the beginning of the other. */
export declare function firstDifference(before: Reference, request: RequestChain): number | null;
