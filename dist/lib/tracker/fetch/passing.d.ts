import type { BodyObserver } from './body.ts';
type Guard = <T>(work: () => T) => T | undefined;
/**
 * Shows the body of a response to an observer, however it is read. The response stays the object that it is:
 * its ways of reading are covered by our own, which call them and look on, because another response with
 * another stream costs more than all the rest. A body that nobody reads stays unread.
 *
 * @param observerOf makes an observer: a clone is read on its own, and the first that ends is recorded
 */
export declare function passing(response: Response, observerOf: () => BodyObserver, guard: Guard): Response;
/** Says that nobody wants the rest of a response. */
export declare function stopped(response: Response): void;
/** Whether a value is a response, of this process's `fetch` or of another. */
export declare function isResponse(value: unknown): value is Response;
export {};
