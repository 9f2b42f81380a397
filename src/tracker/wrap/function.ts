import type { Json } from '../../json/value.ts';
import { recordedBy } from '../context.ts';
import { asJson } from '../../json/wire.ts';
import type { MissPolicy } from '../policy.ts';
import type { Attempt } from '../record/attempt.ts';
import { missAware } from './miss-aware.ts';
import { observeMapped } from './mapped.ts';
import { observe } from './outcome.ts';
import {
  isApiPromise,
  isOwnKind,
  observeApiPromise,
  observeOwnKind,
  observePromise,
} from './promise.ts';
import { snapshotOf } from './snapshot.ts';
import { isStream } from './stream.ts';
import { isThenable } from './thenable.ts';

// The wrapper is as general as the functions that it wraps.
export type AnyFunction = (...given: never[]) => unknown;

export function isFunction(value: object): value is AnyFunction {
  return typeof value === 'function';
}

/** What a wrapper needs of the tracker. */
export interface WrapHost {
  begin(given: {
    readonly request: () => Json;
    readonly attempt: number;
    /** The number of the call that it repeats. */
    readonly repeats: number | null;
  }): Attempt;
  guard<T>(work: () => T): T | undefined;
  /** The tracker, where it has taps that would record the call a second time; following a call costs. */
  readonly owner: () => object | null;
  /** What to look for the request in: the arguments, or what the caller's own function makes of them. */
  readonly requestOf: (given: readonly unknown[]) => readonly unknown[];
  /** What came back, in a form whose usage can be read; null where the result is of one. */
  readonly responseOf: ((result: unknown) => unknown) | null;
  /** Whether the tracker records no more. */
  readonly isOver: () => boolean;
  readonly policy: MissPolicy | undefined;
  /** Whether calling it again does nothing but ask the model again: a method of an SDK, or by the caller's word. */
  readonly isRepeatable: boolean;
}

/**
 * A function that does what the given one does and returns what it returns, recorded: synchronous values,
 * promises, the SDKs' promises, streams. `this` is passed on.
 */
export function wrapFunction<F extends AnyFunction>(fn: F, host: WrapHost): F {
  const guard = <T>(work: () => T) => host.guard(work);
  const call = (
    self: unknown,
    given: readonly unknown[],
    attemptNumber: number,
    repeats: number | null = null,
  ) => {
    if (host.isOver()) return { result: Reflect.apply(fn, self, given) as unknown };
    const snapshot = host.guard(() => snapshotOf(host.requestOf(given)));
    const attempt = host.guard(() =>
      host.begin({ request: () => asJson(snapshot ?? null), attempt: attemptNumber, repeats }),
    );
    if (attempt === undefined) return { result: Reflect.apply(fn, self, given) as unknown };
    try {
      const work = () => Reflect.apply(fn, self, given) as unknown;
      const owner = host.owner();
      return { result: owner === null ? work() : recordedBy(owner, work), attempt };
    } catch (error) {
      host.guard(() => attempt.failed(error));
      throw error;
    }
  };
  const wrapped = function (this: unknown, ...given: unknown[]): unknown {
    const { result, attempt } = call(this, given, 1);
    if (attempt === undefined) return result;
    const then = (value: unknown): unknown => {
      if (host.policy === undefined || isStream(value)) return value;
      if (!host.isRepeatable && !isApiPromise(result)) return value;
      const request = asJson(snapshotOf(host.requestOf(given)) ?? null);
      const missed = { policy: host.policy, request, given, first: attempt, value };
      return missAware(missed, (again, nth) => {
        const next = call(this, again, nth, attempt.seq);
        const settled = next.attempt;
        return {
          attempt: settled,
          outcome:
            settled === undefined
              ? Promise.resolve(next.result)
              : observePromise(Promise.resolve(next.result), settled, guard, (found) => found),
        };
      });
    };
    const { responseOf } = host;
    if (responseOf !== null)
      return observeMapped(result, { attempt, guard, after: then, responseOf });
    if (isApiPromise(result)) return observeApiPromise(result, attempt, guard, then);
    if (isOwnKind(result)) return observeOwnKind(result, attempt, guard, then);
    if (isThenable(result)) return observePromise(result, attempt, guard, then);
    return observe(result, attempt, guard);
  };
  Object.defineProperty(wrapped, 'name', { value: fn.name, configurable: true });
  // Members of the function (a decorator's, a cache's) stay reachable.
  return Object.assign<object, F>(wrapped, fn);
}
