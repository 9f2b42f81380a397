import type { MissPolicy } from '../policy.ts';
import type { Attempt } from '../record/attempt.ts';
import type { Sent } from './sent.ts';
/** A request that was answered, and the way to send it again with another body, as the n-th attempt. */
export interface Answered {
    readonly sent: Sent;
    readonly signal: AbortSignal | null;
    readonly first: Attempt;
    readonly response: Response;
    readonly send: (body: string, nth: number) => {
        readonly attempt: Attempt | undefined;
        readonly response: Promise<Response>;
    };
}
/**
 * The response, or that of a repetition after a silent miss. What was read is known when a whole answer has
 * come: it is waited for, and the caller reads its copy. A stream is never waited for nor repeated.
 */
export declare function again(answered: Answered, policy: MissPolicy): Promise<Response>;
