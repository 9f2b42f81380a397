import type { Readable } from 'node:stream';
import type { Watching } from './passing-stream.ts';
/** Whether a body is a stream of Node: that of node-fetch, which the SDKs used until 2025. */
export declare function isNodeStream(body: unknown): body is Readable;
/** The same stream, whose bytes an observer sees: whatever reads a stream of Node goes through its `read()`. */
export declare function passingNodeStream(stream: Readable, { observer, guard }: Watching): Readable;
/** Leaves a stream to its response. False where somebody reads it already: the response will refuse. */
export declare function releaseNodeStream(stream: Readable): boolean;
