import { coverWith, method } from './cover.js';
const watches = new WeakMap();
/** Whether a body is a stream of Node: that of node-fetch, which the SDKs used until 2025. */
export function isNodeStream(body) {
    return (typeof body === 'object' &&
        body !== null &&
        typeof Reflect.get(body, 'read') === 'function' &&
        typeof Reflect.get(body, 'once') === 'function');
}
/** The same stream, whose bytes an observer sees: whatever reads a stream of Node goes through its `read()`. */
export function passingNodeStream(stream, { observer, guard }) {
    if (watches.has(stream))
        return stream;
    const watch = { observer, guard, released: false };
    watches.set(stream, watch);
    cover(stream);
    const tell = (what) => () => watch.released ? undefined : guard(() => what(observer));
    // A listener for 'error' would make it one that is handled; 'close' comes in any case.
    stream.once('end', tell((by) => by.end()));
    stream.once('close', tell((by) => by.stop(stream.errored)));
    return stream;
}
/** Leaves a stream to its response. False where somebody reads it already: the response will refuse. */
export function releaseNodeStream(stream) {
    if (stream.readableDidRead)
        return false;
    const watch = watches.get(stream);
    if (watch !== undefined)
        watch.released = true;
    return true;
}
const cover = coverWith((base) => ({
    read: method(function read(size) {
        const chunk = Reflect.apply(Reflect.get(base, 'read'), this, [size]);
        const watch = watches.get(this);
        if (watch !== undefined && !watch.released && chunk instanceof Uint8Array)
            watch.guard(() => watch.observer.push(chunk));
        return chunk;
    }),
}));
