import { parsed } from '../wire.js';
import { modelRoute } from './route.js';
/** What is sent; null for requests that no cache serves. */
export function sentBy(input, init) {
    const isRequest = input instanceof Request;
    const url = isRequest ? input.url : String(input);
    const route = modelRoute(url, init?.method ?? (isRequest ? input.method : 'GET'));
    if (route === null)
        return null;
    const text = textOf(init?.body);
    const given = init?.headers ?? (isRequest ? input.headers : undefined);
    const headers = () => (given instanceof Headers ? given : new Headers(given));
    return {
        route,
        text,
        request: () => (text === null ? null : (parsed(text) ?? null)),
        headers,
        attempt: () => 1 + (Number.parseInt(headers().get('x-stainless-retry-count') ?? '0', 10) || 0),
    };
}
function textOf(body) {
    if (typeof body === 'string')
        return body;
    return body instanceof Uint8Array ? Buffer.from(body).toString('utf8') : null;
}
