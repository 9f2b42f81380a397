"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.observe = observe;
const stream_ts_1 = require("../../usage/stream.js");
const passing_ts_1 = require("../fetch/passing.js");
const tap_ts_1 = require("../fetch/tap.js");
const body_ts_1 = require("../fetch/body.js");
const passing_stream_ts_1 = require("../fetch/passing-stream.js");
const wire_ts_1 = require("../wire.js");
const invoke_model_ts_1 = require("./invoke-model.js");
const stream_ts_2 = require("./stream.js");
/** Lets an attempt see what a call brought, and returns what the caller gets: the same thing. */
function observe(value, attempt, guard) {
    return (guard(() => {
        if ((0, passing_ts_1.isResponse)(value)) {
            attempt.began((0, tap_ts_1.factsOf)(value));
            const route = { model: null, platform: null, framing: 'json-or-sse' };
            return (0, passing_ts_1.passing)(value, () => (0, body_ts_1.observerOf)(attempt, route, value), guard);
        }
        if (isHelper(value)) {
            followHelper(value, attempt, guard);
            return value;
        }
        if (value instanceof ReadableStream) {
            // It has to stay one: a response is made of it, or it is handed to another thread.
            attempt.began();
            return (0, passing_stream_ts_1.passingStream)(value, { observer: (0, body_ts_1.observerOfStream)(attempt), guard });
        }
        if ((0, stream_ts_2.isStream)(value)) {
            attempt.began();
            return (0, stream_ts_2.observeStream)(value, attempt, guard);
        }
        const inner = streamInside(value);
        if (inner !== null) {
            attempt.began();
            return { ...inner.holder, [inner.member]: (0, stream_ts_2.observeStream)(inner.stream, attempt, guard) };
        }
        attempt.answered((0, wire_ts_1.asJson)((0, invoke_model_ts_1.readable)(value)));
        return value;
    }) ?? value);
}
const HELPER_EVENTS = ['streamEvent', 'chunk', 'event'];
function isHelper(value) {
    return (typeof value === 'object' &&
        value !== null &&
        typeof Reflect.get(value, 'on') === 'function' &&
        typeof Reflect.get(value, 'abort') === 'function' &&
        (0, stream_ts_2.isStream)(value));
}
function followHelper(helper, attempt, guard) {
    const usage = new stream_ts_1.StreamUsage();
    for (const event of HELPER_EVENTS) {
        helper.on(event, (value) => {
            guard(() => usage.push((0, wire_ts_1.asJson)(value)));
        });
    }
    // Listening to 'error' or 'abort' would silence the helper's own unhandled rejection; 'end' always comes.
    helper.on('end', () => {
        const summary = usage.summary();
        guard(() => attempt.streamed(summary, summary.complete ? {} : { error: 'aborted' }));
    });
}
/** A response that carries its stream in a member (Converse and InvokeModel of the AWS client). */
function streamInside(value) {
    if (typeof value !== 'object' || value === null)
        return null;
    for (const member of ['stream', 'body']) {
        const stream = Reflect.get(value, member);
        if ((0, stream_ts_2.isStream)(stream))
            return { holder: value, member, stream };
    }
    return null;
}
