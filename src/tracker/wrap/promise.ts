/* oxlint-disable typescript/no-unsafe-type-assertion -- a wrapper is as general as what it wraps: members are looked for, never relied on. */
import type { Attempt } from '../record/attempt.ts';
import { observe } from './outcome.ts';

type Guard = <T>(work: () => T) => T | undefined;

/** The promise of the Anthropic and OpenAI SDKs: lazy, and with other ways to the response. */
interface ApiPromise extends Promise<unknown> {
  _thenUnwrap(transform: (value: unknown) => unknown): ApiPromise;
  asResponse(): Promise<Response>;
  withResponse(): Promise<{ readonly data: unknown; readonly response: Response }>;
}

export function isApiPromise(value: unknown): value is ApiPromise {
  return (
    value instanceof Promise &&
    ['_thenUnwrap', 'asResponse', 'withResponse'].every(
      (name) => typeof Reflect.get(value, name) === 'function',
    )
  );
}

/** What is done with a result before the caller has it; a promise where that takes time. */
export type Then = (value: unknown) => unknown;

/**
 * An APIPromise whose result an attempt sees. It is made by the SDK's own `_thenUnwrap`, so that nothing is
 * parsed before the caller asks, and `asResponse()` still gives an unread body. A failure is recorded on
 * the same branch on which the caller hears of it: one that nobody listens to stays unhandled.
 */
export function observeApiPromise(
  promise: ApiPromise,
  attempt: Attempt,
  guard: Guard,
  then: Then,
): ApiPromise {
  const unwrapped = promise._thenUnwrap((value) => then(observe(value, attempt, guard)));
  const failed = (error: unknown) => {
    guard(() => attempt.failed(error));
    throw error;
  };
  const own = unwrapped.then.bind(unwrapped);
  const watch: typeof unwrapped.then = (done, broken) =>
    // In one step: each more is a turn of the queue that an untracked call does not take.
    own(done, (error: unknown) => {
      guard(() => attempt.failed(error));
      if (typeof broken === 'function') return broken(error);
      throw error;
    });
  // An APIPromise is lazy: it acts when somebody calls its `then`, which is why that one is replaced.
  return Object.assign(unwrapped, {
    // oxlint-disable-next-line unicorn/no-thenable -- see above
    then: watch,
    catch: (broken: Parameters<typeof unwrapped.catch>[0]) => watch(undefined, broken),
    finally: (last: Parameters<typeof unwrapped.finally>[0]) => watch().finally(last),
    asResponse: () =>
      promise
        .asResponse()
        .then((response) => observe(response, attempt, guard) as Response, failed),
    withResponse: () =>
      promise
        ._thenUnwrap((value) => observe(value, attempt, guard))
        .withResponse()
        .catch(failed),
  });
}

/** Whether a promise has more to it than its outcome: one of an SDK's own class, with further ways to the response. */
export function isOwnKind(value: unknown): value is Promise<unknown> {
  return value instanceof Promise && value.constructor !== Promise;
}

/** The same promise, whose outcome an attempt sees when somebody asks for it: `await` asks by `then`. */
export function observeOwnKind(
  promise: Promise<unknown>,
  attempt: Attempt,
  guard: Guard,
  then: Then,
): Promise<unknown> {
  const own: PromiseLike<unknown>['then'] = promise.then.bind(promise);
  let outcome: Promise<unknown> | undefined;
  const watch = () =>
    (outcome ??= observePromise(
      // oxlint-disable-next-line unicorn/no-thenable -- that of the promise itself
      { then: own },
      attempt,
      guard,
      then,
    ));
  return Object.assign(promise, {
    // oxlint-disable-next-line unicorn/no-thenable -- see above
    then: (...given: Parameters<Promise<unknown>['then']>) => watch().then(...given),
    catch: (...given: Parameters<Promise<unknown>['catch']>) => watch().catch(...given),
    finally: (...given: Parameters<Promise<unknown>['finally']>) => watch().finally(...given),
  });
}

/** A promise of any other kind: another promise of the same outcome. */
export async function observePromise(
  promise: PromiseLike<unknown>,
  attempt: Attempt,
  guard: Guard,
  then: Then,
): Promise<unknown> {
  let value: unknown;
  try {
    value = await promise;
  } catch (error) {
    guard(() => attempt.failed(error));
    throw error;
  }
  return then(observe(value, attempt, guard));
}
