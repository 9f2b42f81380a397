import type { Attempt } from '../record/attempt.ts';
type Guard = <T>(work: () => T) => T | undefined;
/** The promise of the Anthropic and OpenAI SDKs: lazy, and with other ways to the response. */
interface ApiPromise extends Promise<unknown> {
    _thenUnwrap(transform: (value: unknown) => unknown): ApiPromise;
    asResponse(): Promise<Response>;
    withResponse(): Promise<{
        readonly data: unknown;
        readonly response: Response;
    }>;
}
export declare function isApiPromise(value: unknown): value is ApiPromise;
/** What is done with a result before the caller has it; a promise where that takes time. */
export type Then = (value: unknown) => unknown;
/**
 * An APIPromise whose result an attempt sees. It is made by the SDK's own `_thenUnwrap`, so that nothing is
 * parsed before the caller asks, and `asResponse()` still gives an unread body. A failure is recorded on
 * the same branch on which the caller hears of it: one that nobody listens to stays unhandled.
 */
export declare function observeApiPromise(promise: ApiPromise, attempt: Attempt, guard: Guard, then: Then): ApiPromise;
/** Whether a promise has more to it than its outcome: one of an SDK's own class, with further ways to the response. */
export declare function isOwnKind(value: unknown): value is Promise<unknown>;
/** The same promise, whose outcome an attempt sees when somebody asks for it: `await` asks by `then`. */
export declare function observeOwnKind(promise: Promise<unknown>, attempt: Attempt, guard: Guard, then: Then): Promise<unknown>;
/** A promise of any other kind: another promise of the same outcome. */
export declare function observePromise(promise: PromiseLike<unknown>, attempt: Attempt, guard: Guard, then: Then): Promise<unknown>;
export {};
