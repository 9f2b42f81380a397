"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.sentBy = sentBy;
const wire_ts_1 = require("../wire.js");
const route_ts_1 = require("./route.js");
/** What is sent; null for requests that no cache serves. */
function sentBy(input, init) {
    const isRequest = input instanceof Request;
    const url = isRequest ? input.url : String(input);
    const route = (0, route_ts_1.modelRoute)(url, init?.method ?? (isRequest ? input.method : 'GET'));
    if (route === null)
        return null;
    const text = textOf(init?.body);
    const given = init?.headers ?? (isRequest ? input.headers : undefined);
    const headers = () => (given instanceof Headers ? given : new Headers(given));
    return {
        route,
        text,
        request: () => (text === null ? null : ((0, wire_ts_1.parsed)(text) ?? null)),
        headers,
        attempt: () => 1 + (Number.parseInt(headers().get('x-stainless-retry-count') ?? '0', 10) || 0),
    };
}
function textOf(body) {
    if (typeof body === 'string')
        return body;
    return body instanceof Uint8Array ? Buffer.from(body).toString('utf8') : null;
}
