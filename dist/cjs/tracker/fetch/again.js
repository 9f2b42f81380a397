"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.again = again;
const value_ts_1 = require("../../json/value.js");
const miss_aware_ts_1 = require("../wrap/miss-aware.js");
/**
 * The response, or that of a repetition after a silent miss. What was read is known when a whole answer has
 * come: it is waited for, and the caller reads its copy. A stream is never waited for nor repeated.
 */
async function again(answered, policy) {
    const { sent, signal, first, response, send } = answered;
    const { text } = sent;
    const request = sent.request();
    if (text === null || !(0, value_ts_1.isObject)(request) || !isWhole(response))
        return response;
    if ((0, value_ts_1.get)(request, 'stream') === true)
        return response;
    await readThrough(response);
    // A signed body is sent as it is or not at all.
    const isSigned = (sent.headers().get('authorization') ?? '').startsWith('AWS4');
    return (0, miss_aware_ts_1.missAware)({
        policy: { ...policy, warm: policy.warm && !isSigned },
        given: [request, { signal }],
        first,
        value: response,
    }, ([body], nth) => {
        const next = send(body === request ? text : JSON.stringify(body), nth);
        return { attempt: next.attempt, outcome: next.response.then(wellRead) };
    });
}
function isWhole({ ok, headers }) {
    return ok && /\bjson\b/.test(headers.get('content-type') ?? '');
}
async function wellRead(response) {
    await readThrough(response);
    if (!response.ok)
        throw new Error(`The repetition was answered ${response.status}`);
    return response;
}
/** Waits for the end of a body, and leaves it to be read. Where it breaks its reader will hear of it. */
async function readThrough(response) {
    await response
        .clone()
        .arrayBuffer()
        .catch(() => undefined);
}
