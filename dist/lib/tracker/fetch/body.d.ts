import type { Attempt } from '../record/attempt.ts';
import type { ModelRoute } from './route.ts';
/** Reads the response of an attempt while its bytes pass, and settles the attempt. */
export interface BodyObserver {
    push(chunk: Uint8Array): void;
    /** The body ended by itself. */
    end(): void;
    /** It broke, or nobody wants the rest. */
    stop(error: unknown): void;
}
export declare function observerOf(attempt: Attempt, route: ModelRoute, response: Response): BodyObserver;
