import { recordedBy } from '../context.js';
import { asJson } from '../wire.js';
import { missAware } from './miss-aware.js';
import { observe } from './outcome.js';
import { isApiPromise, isOwnKind, observeApiPromise, observeOwnKind, observePromise, } from './promise.js';
import { snapshotOf } from './snapshot.js';
import { isStream } from './stream.js';
export function isFunction(value) {
    return typeof value === 'function';
}
/**
 * A function that does what the given one does and returns what it returns, recorded: synchronous values,
 * promises, the SDKs' promises, streams. `this` is passed on.
 */
export function wrapFunction(fn, host) {
    const guard = (work) => host.guard(work);
    const call = (self, given, attemptNumber) => {
        const snapshot = host.guard(() => snapshotOf(host.requestOf(given)));
        const attempt = host.guard(() => host.begin({ request: () => asJson(snapshot ?? null), attempt: attemptNumber }));
        if (attempt === undefined)
            return { result: Reflect.apply(fn, self, given) };
        try {
            const work = () => Reflect.apply(fn, self, given);
            const owner = host.owner();
            return { result: owner === null ? work() : recordedBy(owner, work), attempt };
        }
        catch (error) {
            host.guard(() => attempt.failed(error));
            throw error;
        }
    };
    const wrapped = function (...given) {
        const { result, attempt } = call(this, given, 1);
        if (attempt === undefined)
            return result;
        const then = (value) => {
            if (host.policy === undefined || isStream(value))
                return value;
            return missAware({ policy: host.policy, given, first: attempt, value }, (again, nth) => {
                const next = call(this, again, nth);
                const settled = next.attempt;
                return {
                    attempt: settled,
                    outcome: settled === undefined
                        ? Promise.resolve(next.result)
                        : observePromise(Promise.resolve(next.result), settled, guard, (found) => found),
                };
            });
        };
        if (isApiPromise(result))
            return observeApiPromise(result, attempt, guard, then);
        if (isOwnKind(result))
            return observeOwnKind(result, attempt, guard, then);
        if (isThenable(result))
            return observePromise(result, attempt, guard, then);
        return observe(result, attempt, guard);
    };
    Object.defineProperty(wrapped, 'name', { value: fn.name, configurable: true });
    // Members of the function (a decorator's, a cache's) stay reachable.
    return Object.assign(wrapped, fn);
}
function isThenable(value) {
    return (typeof value === 'object' && value !== null && typeof Reflect.get(value, 'then') === 'function');
}
