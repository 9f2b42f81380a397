import { type Json } from '../../json/value.ts';
import type { Attempt } from '../record/attempt.ts';
import type { ModelRoute } from './route.ts';
/** Reads the response of an attempt while its bytes pass, and settles the attempt. */
export interface BodyObserver {
    push(chunk: Uint8Array): void;
    /** The body was read as a whole, and is this. */
    parsed(value: Json): void;
    /** The body ended by itself. */
    end(): void;
    /** It broke, or nobody wants the rest. */
    stop(error: unknown): void;
}
/** An observer that decides what it reads when there is something to read: mostly that is one value. */
export declare function observerOf(attempt: Attempt, route: ModelRoute, response: Response): BodyObserver;
/** An observer of a stream of anything: bytes or text of events, a line each, or the events themselves. */
export declare function observerOfStream(attempt: Attempt): BodyObserver;
