"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.fulfil = fulfil;
const value_ts_1 = require("../../json/value.js");
const read_ts_1 = require("../../usage/read.js");
const wire_ts_1 = require("../wire.js");
const attempt_ts_1 = require("./attempt.js");
const identity_ts_1 = require("./identity.js");
const recorder_ts_1 = require("./recorder.js");
/** A call that was made elsewhere, in the form of one that was watched. `now` is in milliseconds. */
function fulfil(call, now, hints) {
    const response = call.response === undefined ? undefined : (0, wire_ts_1.asJson)(call.response);
    const given = call.usage === undefined ? undefined : (0, wire_ts_1.asJson)(call.usage);
    const raw = given ?? (0, read_ts_1.rawUsageOf)(response);
    const start = millisecondsOf(call.at) ?? now - (call.latencyMs ?? 0);
    const message = (0, value_ts_1.get)((0, value_ts_1.get)(response, 'result'), 'message') ?? response;
    const billing = (0, attempt_ts_1.billingOf)(raw, (0, value_ts_1.text)((0, value_ts_1.get)(message, 'service_tier')) ?? null);
    return {
        ...recorder_ts_1.NOTHING,
        identity: (0, identity_ts_1.identityOf)((0, wire_ts_1.asJson)(call.request), {
            ...hints,
            ...(call.provider === undefined ? {} : { provider: call.provider }),
            ...(call.namespace === undefined ? {} : { namespace: call.namespace }),
        }),
        site: call.name === undefined ? 'record' : `name:${call.name}`,
        name: call.name ?? null,
        run: call.run ?? null,
        start,
        firstByte: call.ttfbMs === undefined ? null : start + call.ttfbMs,
        end: call.latencyMs === undefined ? null : start + call.latencyMs,
        usage: given === undefined ? (0, read_ts_1.usageOf)(response) : ((0, read_ts_1.readUsage)(given) ?? (0, read_ts_1.usageOf)({ usage: given })),
        raw,
        billing: call.batch === true ? { ...billing, tier: 'batch' } : billing,
        model: (0, value_ts_1.text)((0, value_ts_1.get)(message, 'model')) ?? null,
        attempt: call.attempt ?? 1,
        requestId: call.requestId ?? (0, value_ts_1.text)((0, value_ts_1.get)(message, '_request_id')) ?? null,
        status: call.status ?? null,
        error: call.error ?? null,
        diagnostics: (0, value_ts_1.get)(message, 'diagnostics') ?? (0, value_ts_1.get)(message, 'prompt_cache_diagnostics') ?? null,
    };
}
function millisecondsOf(at) {
    if (at === undefined)
        return undefined;
    const found = typeof at === 'number' ? at * 1000 : new Date(at).getTime();
    if (!Number.isFinite(found))
        throw new RangeError(`'${String(at)}' is no time: use ISO or seconds`);
    return found;
}
