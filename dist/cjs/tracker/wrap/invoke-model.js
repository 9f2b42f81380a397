"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.requestOf = requestOf;
exports.readable = readable;
exports.restored = restored;
exports.unwrapped = unwrapped;
const wire_ts_1 = require("../wire.js");
const value_ts_1 = require("../../json/value.js");
/**
 * The bodies of the AWS client's InvokeModel: bytes that hold the model vendor's own form, where Converse
 * has members. A stream of it has the events as bytes, in `body`.
 */
/** The request in the vendor's form, with the model's id; an input of Converse as it is. */
function requestOf(input) {
    const body = Reflect.get(input, 'body');
    const found = body === undefined ? undefined : (0, wire_ts_1.parsed)(textOf(body));
    if (typeof found !== 'object' || found === null)
        return input;
    return Object.assign({ model: (0, wire_ts_1.asJson)(Reflect.get(input, 'modelId')) }, found);
}
/** An output in a form whose usage can be read: the parsed body, or a stream of parsed events. */
function readable(output) {
    const body = typeof output === 'object' && output !== null ? Reflect.get(output, 'body') : undefined;
    if (body instanceof Uint8Array)
        return (0, wire_ts_1.parsed)(textOf(body)) ?? output;
    return output;
}
/** What the caller gets: its own output, whose stream may have become an observed one. */
function restored(output, observed) {
    const isBody = typeof output === 'object' &&
        output !== null &&
        Reflect.get(output, 'body') instanceof Uint8Array;
    return isBody ? output : observed;
}
function textOf(body) {
    if (typeof body === 'string')
        return body;
    return body instanceof Uint8Array ? Buffer.from(body).toString('utf8') : '';
}
/** An event of an InvokeModel stream: the vendor's event inside its bytes; any other event as it is. */
function unwrapped(event) {
    const value = (0, wire_ts_1.asJson)(event);
    const bytes = (0, value_ts_1.get)((0, value_ts_1.get)(value, 'chunk'), 'bytes');
    return bytes instanceof Uint8Array ? ((0, wire_ts_1.parsed)(textOf(bytes)) ?? null) : value;
}
