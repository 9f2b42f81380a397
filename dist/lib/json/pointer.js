import { get, isArray } from './value.js';
/** A JSON Pointer (RFC 6901) extended by one reference token. */
export function child(pointer, token) {
    return `${pointer}/${String(token).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
/** The reference tokens of a JSON Pointer. */
export function tokens(pointer) {
    if (pointer === '')
        return [];
    return pointer
        .slice(1)
        .split('/')
        .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** The value a JSON Pointer leads to, or undefined where there is none. */
export function resolve(value, pointer) {
    return tokens(pointer).reduce((inner, token) => {
        if (isArray(inner))
            return /^\d+$/.test(token) ? inner[Number(token)] : undefined;
        return get(inner, token);
    }, value);
}
