import type { BodyObserver } from './body.ts';
/**
 * A response that reads as the given one and shows its bytes to an observer as they are pulled. Nothing is
 * read ahead: a body that nobody reads stays unread, cancelling it cancels the connection.
 */
export declare function passing(response: Response, observer: BodyObserver, guard: <T>(work: () => T) => T | undefined): Response;
