import type { RecordedCall } from './fulfil.ts';
/** What is used of a result or step of the Vercel AI SDK (`generateText`, `streamText`'s onFinish, a step). */
export interface VercelResult {
    readonly usage: unknown;
    readonly request?: {
        readonly body?: unknown;
    };
    readonly response?: {
        readonly modelId?: string;
        readonly id?: string;
    };
    readonly providerMetadata?: unknown;
}
/**
 * A step of the Vercel AI SDK as a recorded call. The provider's own usage, which tells lifetimes apart,
 * wins where the SDK passes it on (`usage.raw`, `providerMetadata.anthropic.usage`).
 */
export declare function vercelCall(result: VercelResult, more: Omit<RecordedCall, 'request' | 'usage'>): RecordedCall;
