import type { Json } from '../../json/value.ts';
import type { MissPolicy } from '../policy.ts';
import type { Attempt } from '../record/attempt.ts';
export type AnyFunction = (...given: never[]) => unknown;
export declare function isFunction(value: object): value is AnyFunction;
/** What a wrapper needs of the tracker. */
export interface WrapHost {
    begin(given: {
        readonly request: () => Json;
        readonly attempt: number;
    }): Attempt;
    guard<T>(work: () => T): T | undefined;
    /** The tracker, where it has taps that would record the call a second time; following a call costs. */
    readonly owner: () => object | null;
    /** What to look for the request in: the arguments, or what the caller's own function makes of them. */
    readonly requestOf: (given: readonly unknown[]) => readonly unknown[];
    readonly policy: MissPolicy | undefined;
}
/**
 * A function that does what the given one does and returns what it returns, recorded: synchronous values,
 * promises, the SDKs' promises, streams. `this` is passed on.
 */
export declare function wrapFunction<F extends AnyFunction>(fn: F, host: WrapHost): F;
