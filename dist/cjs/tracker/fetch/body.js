"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.observerOf = observerOf;
const value_ts_1 = require("../../json/value.js");
const stream_ts_1 = require("../../usage/stream.js");
const aws_events_ts_1 = require("./aws-events.js");
const sse_ts_1 = require("./sse.js");
const whole_ts_1 = require("./whole.js");
function observerOf(attempt, route, response) {
    const type = response.headers.get('content-type') ?? '';
    if (!response.ok)
        return failure(attempt, response.status);
    if (route.framing === 'aws-events' || type.includes('vnd.amazon.eventstream'))
        return streaming(attempt, aws_events_ts_1.awsReader);
    if (type.includes('event-stream'))
        return streaming(attempt, sse_ts_1.sseReader);
    return whole(attempt);
}
function streaming(attempt, readerOf) {
    const usage = new stream_ts_1.StreamUsage();
    const reader = readerOf((event) => usage.push(event));
    return {
        push: (chunk) => reader.push(chunk),
        end() {
            reader.end();
            attempt.streamed(usage.summary());
        },
        stop(error) {
            const summary = usage.summary();
            // A reader that had its last event and then stopped has not aborted anything.
            attempt.streamed(summary, summary.complete ? {} : { error: reason(error), partial: true });
        },
    };
}
function whole(attempt) {
    const reader = (0, whole_ts_1.wholeReader)((value) => {
        if (value === undefined)
            return attempt.end({});
        if (!Array.isArray(value))
            return attempt.answered(value);
        const usage = new stream_ts_1.StreamUsage();
        for (const event of (0, value_ts_1.items)(value))
            usage.push(event);
        attempt.streamed(usage.summary());
    });
    return {
        push: (chunk) => reader.push(chunk),
        end: () => reader.end(),
        stop: (error) => attempt.end({ error: reason(error), partial: true }),
    };
}
/** A refusal has no usage. Its type is in a short body that a retrying client may never read. */
function failure(attempt, status) {
    const reader = (0, whole_ts_1.wholeReader)((value) => {
        const probe = { error: value };
        const type = errorType(probe.error);
        attempt.end({ error: type ?? `HTTP ${status}` });
    });
    return {
        push: (chunk) => reader.push(chunk),
        end: () => reader.end(),
        stop: () => reader.end(),
    };
}
function errorType(body) {
    if (typeof body !== 'object' || body === null)
        return undefined;
    const inner = Reflect.get(body, 'error');
    if (typeof inner !== 'object' || inner === null)
        return undefined;
    const type = Reflect.get(inner, 'type') ?? Reflect.get(inner, 'status');
    return typeof type === 'string' ? type : undefined;
}
function reason(error) {
    if (error === undefined || error === null)
        return 'aborted';
    const name = error instanceof Error ? error.name : 'error';
    return /abort|cancel/i.test(name) ? 'aborted' : name;
}
