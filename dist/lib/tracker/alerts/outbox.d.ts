import type { Channel } from '../channel.ts';
import type { Notice, Sender } from './notice.ts';
/** A receiver's wish to be left alone for so long. */
export declare class RetryLater extends Error {
    readonly afterMs: number;
    constructor(message: string, afterMs: number);
}
/**
 * Sends notices one after the other, off the request path: at most 100 wait (the oldest goes), each try
 * takes at most 5 seconds, each notice at most three tries. It keeps no process alive.
 */
export declare class Outbox {
    #private;
    constructor(senders: readonly Sender[], channel: Channel);
    push(notice: Notice): void;
    /** Resolves when nothing waits any more. */
    flush(): Promise<void>;
}
