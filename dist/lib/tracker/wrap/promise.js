import { observe } from './outcome.js';
export function isApiPromise(value) {
    return (value instanceof Promise &&
        ['_thenUnwrap', 'asResponse', 'withResponse'].every((name) => typeof Reflect.get(value, name) === 'function'));
}
/**
 * An APIPromise whose result an attempt sees. It is made by the SDK's own `_thenUnwrap`, so that nothing is
 * parsed before the caller asks, and `asResponse()` still gives an unread body. A failure is recorded on
 * the same branch on which the caller hears of it: one that nobody listens to stays unhandled.
 */
export function observeApiPromise(promise, attempt, guard, then) {
    const unwrapped = promise._thenUnwrap((value) => then(observe(value, attempt, guard)));
    const failed = (error) => {
        guard(() => attempt.failed(error));
        throw error;
    };
    const own = unwrapped.then.bind(unwrapped);
    const watch = (done, broken) => 
    // In one step: each more is a turn of the queue that an untracked call does not take.
    own(done, (error) => {
        guard(() => attempt.failed(error));
        if (typeof broken === 'function')
            return broken(error);
        throw error;
    });
    // An APIPromise is lazy: it acts when somebody calls its `then`, which is why that one is replaced.
    return Object.assign(unwrapped, {
        // oxlint-disable-next-line unicorn/no-thenable -- see above
        then: watch,
        catch: (broken) => watch(undefined, broken),
        finally: (last) => watch().finally(last),
        asResponse: () => promise
            .asResponse()
            .then((response) => observe(response, attempt, guard), failed),
        withResponse: () => promise
            ._thenUnwrap((value) => observe(value, attempt, guard))
            .withResponse()
            .catch(failed),
    });
}
/** Whether a promise has more to it than its outcome: one of an SDK's own class, with further ways to the response. */
export function isOwnKind(value) {
    return value instanceof Promise && value.constructor !== Promise;
}
/** The same promise, whose outcome an attempt sees when somebody asks for it: `await` asks by `then`. */
export function observeOwnKind(promise, attempt, guard, then) {
    const own = promise.then.bind(promise);
    let outcome;
    const watch = () => (outcome ??= observePromise(
    // oxlint-disable-next-line unicorn/no-thenable -- that of the promise itself
    { then: own }, attempt, guard, then));
    return Object.assign(promise, {
        // oxlint-disable-next-line unicorn/no-thenable -- see above
        then: (...given) => watch().then(...given),
        catch: (...given) => watch().catch(...given),
        finally: (...given) => watch().finally(...given),
    });
}
/** A promise of any other kind: another promise of the same outcome. */
export async function observePromise(promise, attempt, guard, then) {
    let value;
    try {
        value = await promise;
    }
    catch (error) {
        guard(() => attempt.failed(error));
        throw error;
    }
    return then(observe(value, attempt, guard));
}
