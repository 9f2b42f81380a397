import type { CachedChain } from './request.ts';
/** What is remembered at most. */
interface ChurnMemory {
    readonly sites: number;
    /** Prefixes of a site. */
    readonly prefixes: number;
}
/** What the call site says of a call. */
export interface SiteVerdict<Left> {
    readonly churning: boolean;
    /** What the call before it left. */
    readonly before: Left | null;
}
/**
 * Call sites whose calls bring a new prefix each time. With them every call looks like a cold start, and
 * a broken prefix would never show: what they could have read is their predecessor's tools and system.
 * One rule for the tracker, the simulation and the predictions; what a call leaves is their own affair.
 */
export declare class Churn<Left> {
    #private;
    constructor(most: ChurnMemory);
    /** Judges a call and remembers it; the sites and prefixes that were not seen for longest go first. */
    visit(name: string, prefix: string, request: Pick<CachedChain, 'breakpoints' | 'lifetime'>, at: number): SiteVerdict<Left>;
    /** Keeps what a call left, for the one after it. */
    leave(name: string, left: Left): void;
}
export {};
