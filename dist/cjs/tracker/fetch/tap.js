"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isTap = isTap;
exports.tapFetch = tapFetch;
exports.requestIdOf = requestIdOf;
const context_ts_1 = require("../context.js");
const wire_ts_1 = require("../wire.js");
const body_ts_1 = require("./body.js");
const passing_ts_1 = require("./passing.js");
const route_ts_1 = require("./route.js");
const tapped = new WeakSet();
/** Whether a function is a tap, of any tracker. */
function isTap(fetch) {
    return tapped.has(fetch);
}
/**
 * A `fetch` that lets every byte through as it is and records each attempt. Requests that no cache
 * serves (token counts, files) pass untouched.
 */
function tapFetch(inner, host) {
    const tap = async (input, init) => {
        const begun = host.isRecorded((0, context_ts_1.currentContext)().recording)
            ? undefined
            : host.guard(() => beginOf(input, init, host));
        if (begun === undefined || begun === null)
            return inner(input, init);
        const { attempt, route } = begun;
        const signal = init?.signal ?? null;
        let response;
        try {
            response = await inner(input, init);
        }
        catch (error) {
            host.guard(() => attempt.failed(error));
            throw error;
        }
        return (host.guard(() => {
            attempt.began({ status: response.status, requestId: requestIdOf(response.headers) });
            const observer = (0, body_ts_1.observerOf)(attempt, route, response);
            // A body that is never read is never cancelled either: only the signal tells that it was dropped.
            const dropped = () => host.guard(() => observer.stop(undefined));
            signal?.addEventListener('abort', dropped, { once: true });
            const forget = () => signal?.removeEventListener('abort', dropped);
            return (0, passing_ts_1.passing)(response, {
                push: (chunk) => observer.push(chunk),
                end: () => (forget(), observer.end()),
                stop: (error) => (forget(), observer.stop(error)),
            }, (work) => host.guard(work));
        }) ?? response);
    };
    tapped.add(tap);
    return tap;
}
function beginOf(input, init, host) {
    const isRequest = input instanceof Request;
    const url = isRequest ? input.url : String(input);
    const route = (0, route_ts_1.modelRoute)(url, init?.method ?? (isRequest ? input.method : 'GET'));
    if (route === null)
        return null;
    const body = init?.body;
    const text = typeof body === 'string'
        ? body
        : body instanceof Uint8Array
            ? Buffer.from(body).toString('utf8')
            : null;
    const request = () => (text === null ? null : ((0, wire_ts_1.parsed)(text) ?? null));
    const headers = init?.headers ?? (isRequest ? input.headers : undefined);
    const retries = (headers instanceof Headers ? headers : new Headers(headers)).get('x-stainless-retry-count');
    const attempt = 1 + (Number.parseInt(retries ?? '0', 10) || 0);
    return { attempt: host.begin({ request, route, attempt }), route };
}
const ID_HEADERS = ['request-id', 'x-request-id', 'x-amzn-requestid', 'apim-request-id'];
/** The provider's id of a request, under any of its names. */
function requestIdOf(headers) {
    return ID_HEADERS.map((name) => headers.get(name)).find((id) => id !== null) ?? null;
}
