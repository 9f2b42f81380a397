import type { BodyObserver } from './body.ts';
type Stream = ReadableStream<Uint8Array>;
/** Who looks on. */
export interface Watching {
    readonly observer: BodyObserver;
    readonly guard: <T>(work: () => T) => T | undefined;
}
/**
 * The same stream, whose bytes an observer sees as they are pulled. Nothing is read ahead, cancelling it
 * cancels the connection, and as long as nobody reads it the response can be read as a whole.
 */
export declare function passingStream(stream: Stream, { observer, guard }: Watching): Stream;
/** Leaves a stream to its response. False where somebody reads it already, so that the response will refuse. */
export declare function release(stream: Stream): boolean;
export {};
