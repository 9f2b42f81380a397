"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isApiPromise = isApiPromise;
exports.observeApiPromise = observeApiPromise;
exports.observePromise = observePromise;
const outcome_ts_1 = require("./outcome.js");
function isApiPromise(value) {
    return (value instanceof Promise &&
        ['_thenUnwrap', 'asResponse', 'withResponse'].every((name) => typeof Reflect.get(value, name) === 'function'));
}
/**
 * An APIPromise whose result an attempt sees. It is made by the SDK's own `_thenUnwrap`, so that nothing is
 * parsed before the caller asks, and `asResponse()` still gives an unread body. A failure is recorded on
 * the same branch on which the caller hears of it: one that nobody listens to stays unhandled.
 */
function observeApiPromise(promise, attempt, guard, then) {
    const unwrapped = promise._thenUnwrap((value) => then((0, outcome_ts_1.observe)(value, attempt, guard)));
    const raw = promise._thenUnwrap((value) => (0, outcome_ts_1.observe)(value, attempt, guard));
    const failed = (error) => {
        guard(() => attempt.failed(error));
        throw error;
    };
    const own = unwrapped.then.bind(unwrapped);
    const watch = (done, broken) => 
    // oxlint-disable-next-line promise/no-callback-in-promise -- this is a `then`
    own((value) => value, failed).then(done, broken);
    // An APIPromise is lazy: it acts when somebody calls its `then`, which is why that one is replaced.
    return Object.assign(unwrapped, {
        // oxlint-disable-next-line unicorn/no-thenable -- see above
        then: watch,
        catch: (broken) => watch(undefined, broken),
        finally: (last) => watch().finally(last),
        asResponse: () => promise
            .asResponse()
            .then((response) => (0, outcome_ts_1.observe)(response, attempt, guard), failed),
        withResponse: () => raw.withResponse().catch(failed),
    });
}
/** A promise of any other kind: another promise of the same outcome. */
async function observePromise(promise, attempt, guard, then) {
    let value;
    try {
        value = await promise;
    }
    catch (error) {
        guard(() => attempt.failed(error));
        throw error;
    }
    return then((0, outcome_ts_1.observe)(value, attempt, guard));
}
