import { currentContext } from '../context.js';
import { parsed } from '../wire.js';
import { again } from './again.js';
import { observerOf } from './body.js';
import { passing, stopped } from './passing.js';
import { sentBy } from './sent.js';
const tapped = new WeakSet();
/** Whether a function is a tap, of any tracker. */
export function isTap(fetch) {
    return tapped.has(fetch);
}
/**
 * A `fetch` that lets every byte through as it is and records each attempt. Requests that no cache
 * serves (token counts, files) pass untouched.
 */
export function tapFetch(inner, host) {
    const guard = (work) => host.guard(work);
    const watched = async (attempt, { route }, given) => {
        let response;
        try {
            response = await inner(...given);
        }
        catch (error) {
            guard(() => attempt.failed(error));
            throw error;
        }
        const signal = given[1]?.signal ?? null;
        const passed = guard(() => {
            attempt.began(factsOf(response));
            return passing(response, () => observerOf(attempt, route, response), guard);
        });
        if (passed === undefined) {
            // A response that lets nobody look on, as a double that is frozen.
            guard(() => attempt.end({}));
        }
        else if (signal !== null) {
            guard(() => listen(signal, attempt, response, guard));
        }
        return response;
    };
    const tap = async (input, init) => {
        const sent = host.isRecorded(currentContext().recording)
            ? null
            : (guard(() => sentBy(input, init)) ?? null);
        const first = sent === null ? undefined : guard(() => host.begin(sent));
        if (sent === null || first === undefined)
            return inner(input, init);
        const response = await watched(first, sent, [input, init]);
        const { policy } = host;
        if (policy === undefined)
            return response;
        const send = (body, nth) => {
            const next = { ...sent, request: () => parsed(body) ?? null };
            const attempt = guard(() => host.begin({ ...next, attempt: () => sent.attempt() + nth - 1 }));
            const headers = new Headers(sent.headers());
            headers.delete('content-length');
            const given = [input, { ...init, headers, body }];
            return {
                attempt,
                response: attempt === undefined ? inner(...given) : watched(attempt, next, given),
            };
        };
        const signal = init?.signal ?? null;
        return again({ sent, signal, first, response, send }, policy).catch((error) => {
            guard(() => {
                throw error;
            });
            return response;
        });
    };
    tapped.add(tap);
    return tap;
}
/**
 * A body that is never read is never cancelled either: only the signal tells that it was dropped. Signals live
 * on, and must not keep what was dropped in memory: Node closes the connection of a response that is collected.
 */
function listen(signal, attempt, response, guard) {
    const kept = new WeakRef(response);
    const dropped = () => guard(() => {
        const found = kept.deref();
        if (found === undefined)
            attempt.end({ error: 'aborted', partial: true });
        else
            stopped(found);
    });
    signal.addEventListener('abort', dropped, { once: true });
    attempt.whenOver(() => signal.removeEventListener('abort', dropped));
}
const ID_HEADERS = ['request-id', 'x-request-id', 'x-amzn-requestid', 'apim-request-id'];
/**
 * What the head of a response says: its status, and the provider's id of the request, under any of its names.
 * Worked out later, from what does not keep the response in memory.
 */
export function factsOf({ status, headers }) {
    return () => ({
        status,
        requestId: ID_HEADERS.map((name) => headers.get(name)).find((id) => id !== null) ?? null,
    });
}
