import type { RequestChain } from '../../expected/request.ts';
import type { Reference } from './reference.ts';
/** What the call site says of a call. */
export interface SiteVerdict {
    readonly churning: boolean;
    /** The call before it at the same site. */
    readonly before: Reference | null;
}
/**
 * Call sites whose calls bring a new prefix each time. With them every call looks like a cold start, and
 * a broken prefix would never show: what they could have read is their predecessor's tools and system.
 */
export declare class Sites {
    #private;
    /** Judges a call and remembers it. */
    visit(site: string, prefixId: string, request: RequestChain, at: number): SiteVerdict;
    /** Keeps what a call left, for the one after it. */
    leave(site: string, reference: Reference): void;
}
