import { type Json } from '../json/value.ts';
import type { Usage } from './usage.ts';
/**
 * A provider's own usage in the one form, recognised by its fields; null where it is none of a known
 * form, or does not say what was cached. `inputTokens` exists at Bedrock and in the Vercel AI SDK with
 * two meanings; their other fields tell them apart.
 */
export declare function readUsage(usage: Json | undefined): Usage | null;
/** The provider's usage inside a whole response, a batch result's message or a stream's last event. */
export declare function rawUsageOf(response: Json | undefined): Json | undefined;
/** The usage that a whole response reports, in the one form. */
export declare function usageOf(response: Json | undefined): Usage | null;
