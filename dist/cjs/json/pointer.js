"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.child = child;
exports.tokens = tokens;
exports.resolve = resolve;
const value_ts_1 = require("./value.js");
/** A JSON Pointer (RFC 6901) extended by one reference token. */
function child(pointer, token) {
    return `${pointer}/${String(token).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
/** The reference tokens of a JSON Pointer. */
function tokens(pointer) {
    if (pointer === '')
        return [];
    return pointer
        .slice(1)
        .split('/')
        .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** The value a JSON Pointer leads to, or undefined where there is none. */
function resolve(value, pointer) {
    return tokens(pointer).reduce((inner, token) => {
        if ((0, value_ts_1.isArray)(inner))
            return /^\d+$/.test(token) ? inner[Number(token)] : undefined;
        return (0, value_ts_1.get)(inner, token);
    }, value);
}
