import { type RequestChain } from '../../expected/request.ts';
import { type Json } from '../../json/value.ts';
import { type ProviderId } from '../../provider/provider.ts';
/** What a request is, without its text. */
export interface RequestIdentity {
    readonly provider: ProviderId | null;
    readonly model: string | null;
    readonly prefixId: string | null;
    readonly wireId: string | null;
    /** Null where the form of the request is not known: what it could have read is then not known either. */
    readonly chain: RequestChain | null;
}
export interface IdentityHints {
    readonly provider?: string | null;
    /** Who serves the request, where its address tells: a form is spoken by many. Wins. */
    readonly platform?: ProviderId | null;
    readonly model?: string | null;
    readonly namespace?: string;
}
export declare const NO_IDENTITY: RequestIdentity;
/** What a request is. A form that no provider here has is identified by what all forms have in common. */
export declare function identityOf(request: Json, hints?: IdentityHints): RequestIdentity;
/**
 * The prefix id of a request: 16 hex digits over model, tools, system and their parameters, or the first
 * message where there is neither. Independent of key order and white space; the same for every turn of a
 * growing conversation. Works on a request body as an SDK takes it.
 */
export declare function fingerprint(request: object): string;
