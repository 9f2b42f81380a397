import type { ProviderId } from '../../provider/provider.ts';
/** What a URL says about a request to a model. */
export interface ModelRoute {
    readonly model: string | null;
    /** Who serves it, where the address tells. */
    readonly platform: ProviderId | null;
    readonly framing: 'json-or-sse' | 'aws-events';
}
/** The route of a request that a cache can serve; null for everything else (token counts, files, models). */
export declare function modelRoute(url: string, method: string): ModelRoute | null;
