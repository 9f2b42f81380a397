"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isStream = isStream;
exports.observeStream = observeStream;
/* oxlint-disable typescript/no-unsafe-type-assertion -- a wrapper is as general as what it wraps: members are looked for, never relied on. */
const stream_ts_1 = require("../../usage/stream.js");
const invoke_model_ts_1 = require("./invoke-model.js");
/** Whether a value is a stream of events. */
function isStream(value) {
    return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}
/**
 * Lets an attempt see the events of a stream as its reader pulls them. The stream stays the object that it
 * was: the SDKs' streams keep their iterator in a member that all their methods go through; of any other
 * iterable a view is returned.
 */
function observeStream(stream, attempt, guard) {
    const own = Reflect.get(stream, 'iterator');
    if (typeof own === 'function' && 'controller' in stream) {
        const iterate = () => watched(Reflect.apply(own, stream, []), attempt, guard);
        if (Reflect.set(stream, 'iterator', iterate))
            return stream;
    }
    let iterator;
    const start = () => {
        iterator ??= watched(stream[Symbol.asyncIterator](), attempt, guard);
        return iterator;
    };
    return new Proxy(stream, {
        get(target, key) {
            if (key === Symbol.asyncIterator)
                return start;
            const value = Reflect.get(target, key, target);
            if (typeof value !== 'function')
                return value;
            if (key === 'next' || key === 'return' || key === 'throw') {
                return (...given) => Reflect.apply(start()[key], start(), given);
            }
            return value.bind(target);
        },
    });
}
async function* watched(iterator, attempt, guard) {
    const usage = new stream_ts_1.StreamUsage();
    let ended = false;
    try {
        for (;;) {
            const { done, value } = await iterator.next();
            if (done === true) {
                ended = true;
                guard(() => attempt.streamed(usage.summary()));
                return value;
            }
            guard(() => usage.push((0, invoke_model_ts_1.unwrapped)(value)));
            yield value;
        }
    }
    catch (error) {
        ended = true;
        guard(() => {
            const { name } = error instanceof Error ? error : { name: 'error' };
            const aborted = /abort/i.test(name);
            attempt.streamed(usage.summary(), { error: aborted ? 'aborted' : name, partial: true });
        });
        throw error;
    }
    finally {
        if (!ended) {
            // The reader left early: the stream below has to hear of it, or it goes on being billed.
            await iterator.return?.();
            const summary = usage.summary();
            guard(() => attempt.streamed(summary, summary.complete ? {} : { error: 'aborted' }));
        }
    }
}
