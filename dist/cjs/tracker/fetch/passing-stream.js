"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.passingStream = passingStream;
exports.release = release;
const cover_ts_1 = require("./cover.js");
const watches = new WeakMap();
/**
 * The same stream, whose bytes an observer sees as they are pulled. Nothing is read ahead, cancelling it
 * cancels the connection, and as long as nobody reads it the response can be read as a whole.
 */
function passingStream(stream, { observer, guard }) {
    if (watches.has(stream) || stream.locked)
        return stream;
    cover(stream);
    watches.set(stream, { observer, guard, released: false, view: null });
    return stream;
}
/** Leaves a stream to its response. False where somebody reads it already, so that the response will refuse. */
function release(stream) {
    const watch = watches.get(stream);
    if (watch?.view)
        return false;
    if (watch !== undefined)
        watch.released = true;
    return !stream.locked;
}
const cover = (0, cover_ts_1.coverWith)((base) => {
    const members = {
        locked: {
            get() {
                const view = watches.get(this)?.view ?? null;
                return view === null ? Reflect.get(base, 'locked', this) : view.locked;
            },
            configurable: true,
        },
        cancel: (0, cover_ts_1.method)(function cancel(reason) {
            const watch = watches.get(this);
            if (watch?.view)
                return watch.view.cancel(reason);
            if (watch?.released === false)
                watch.guard(() => watch.observer.stop(undefined));
            return Reflect.apply(base.cancel, this, [reason]);
        }),
    };
    for (const name of READERS) {
        const own = Reflect.get(base, name);
        if (typeof own !== 'function')
            continue;
        members[name] = (0, cover_ts_1.method)(function read(...given) {
            const watch = watches.get(this);
            if (watch === undefined || watch.released)
                return Reflect.apply(own, this, given);
            watch.view ??= viewOf(this, base, watch);
            return Reflect.apply(own, watch.view, given);
        });
    }
    return members;
});
const READERS = [
    'getReader',
    'tee',
    'pipeTo',
    'pipeThrough',
    'values',
    Symbol.asyncIterator,
];
/** A stream of the same kind through which the bytes of another one pass. */
function viewOf(stream, base, { observer, guard }) {
    const isBytes = isByteStream(stream, base);
    const reader = Reflect.apply(base.getReader, stream, []);
    const source = {
        async pull(controller) {
            try {
                const { done, value } = await reader.read();
                if (!done) {
                    guard(() => observer.push(value));
                    controller.enqueue(value);
                    return;
                }
                guard(() => observer.end());
                controller.close();
                if ('byobRequest' in controller)
                    controller.byobRequest?.respond(0);
            }
            catch (error) {
                guard(() => observer.stop(error));
                controller.error(error);
            }
        },
        async cancel(reason) {
            guard(() => observer.stop(undefined));
            await reader.cancel(reason);
        },
    };
    const lazy = { highWaterMark: 0 };
    return isBytes
        ? new ReadableStream({ type: 'bytes', ...source }, lazy)
        : new ReadableStream(source, lazy);
}
/** Whether a stream can be read into its reader's own buffers; the only way to know is to try. */
function isByteStream(stream, base) {
    try {
        Reflect.apply(base.getReader, stream, [{ mode: 'byob' }]).releaseLock();
        return true;
    }
    catch {
        return false;
    }
}
