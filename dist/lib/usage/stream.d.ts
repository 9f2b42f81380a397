import { type Json } from '../json/value.ts';
import type { Usage } from './usage.ts';
/** What the events of a streamed response say about it. */
export interface StreamSummary {
    readonly usage: Usage | null;
    /** The provider's own usage, merged over the events; undefined where no event had one. */
    readonly raw: Json | undefined;
    /** Id and model of the response, and the provider's diagnostics, as far as events name them. */
    readonly id: string | null;
    readonly model: string | null;
    readonly diagnostics: Json;
    readonly serviceTier: string | null;
    /** Whether the event that ends a response of this form came; output counts before it are placeholders. */
    readonly complete: boolean;
    /** An error that came as an event. */
    readonly error: string | null;
}
/**
 * Merges the events of one streamed response of any API, parsed, in their order. Of each usage field the
 * last value counts that is not null: Claude's message_start carries the cache's counts and a placeholder
 * for the output, message_delta is cumulative and has no split by lifetime (@anthropic-ai/sdk 1.12.0,
 * `MessageDeltaUsage`, read 2026-11-20). Events of an unknown type are passed over.
 */
export declare class StreamUsage {
    #private;
    push(event: Json): void;
    summary(): StreamSummary;
}
