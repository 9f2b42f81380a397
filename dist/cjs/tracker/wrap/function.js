"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isFunction = isFunction;
exports.wrapFunction = wrapFunction;
const context_ts_1 = require("../context.js");
const wire_ts_1 = require("../wire.js");
const miss_aware_ts_1 = require("./miss-aware.js");
const outcome_ts_1 = require("./outcome.js");
const promise_ts_1 = require("./promise.js");
const snapshot_ts_1 = require("./snapshot.js");
const stream_ts_1 = require("./stream.js");
function isFunction(value) {
    return typeof value === 'function';
}
/**
 * A function that does what the given one does and returns what it returns, recorded: synchronous values,
 * promises, the SDKs' promises, streams. `this` is passed on.
 */
function wrapFunction(fn, host) {
    const guard = (work) => host.guard(work);
    const call = (self, given, attemptNumber) => {
        const snapshot = host.guard(() => (0, snapshot_ts_1.snapshotOf)(host.requestOf(given)));
        const attempt = host.guard(() => host.begin({ request: () => (0, wire_ts_1.asJson)(snapshot ?? null), attempt: attemptNumber }));
        if (attempt === undefined)
            return { result: Reflect.apply(fn, self, given) };
        try {
            const work = () => Reflect.apply(fn, self, given);
            const owner = host.owner();
            return { result: owner === null ? work() : (0, context_ts_1.recordedBy)(owner, work), attempt };
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
            if (host.policy === undefined || (0, stream_ts_1.isStream)(value))
                return value;
            return (0, miss_aware_ts_1.missAware)({ policy: host.policy, given, first: attempt, value }, (again, nth) => {
                const next = call(this, again, nth);
                const settled = next.attempt;
                return {
                    attempt: settled,
                    outcome: settled === undefined
                        ? Promise.resolve(next.result)
                        : (0, promise_ts_1.observePromise)(Promise.resolve(next.result), settled, guard, (found) => found),
                };
            });
        };
        if ((0, promise_ts_1.isApiPromise)(result))
            return (0, promise_ts_1.observeApiPromise)(result, attempt, guard, then);
        if ((0, promise_ts_1.isOwnKind)(result))
            return (0, promise_ts_1.observeOwnKind)(result, attempt, guard, then);
        if (isThenable(result))
            return (0, promise_ts_1.observePromise)(result, attempt, guard, then);
        return (0, outcome_ts_1.observe)(result, attempt, guard);
    };
    Object.defineProperty(wrapped, 'name', { value: fn.name, configurable: true });
    // Members of the function (a decorator's, a cache's) stay reachable.
    return Object.assign(wrapped, fn);
}
function isThenable(value) {
    return (typeof value === 'object' && value !== null && typeof Reflect.get(value, 'then') === 'function');
}
