"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.vercelCall = vercelCall;
const value_ts_1 = require("../../json/value.js");
const wire_ts_1 = require("../wire.js");
/**
 * A step of the Vercel AI SDK as a recorded call. The provider's own usage, which tells lifetimes apart,
 * wins where the SDK passes it on (`usage.raw`, `providerMetadata.anthropic.usage`).
 */
function vercelCall(result, more) {
    const usage = (0, wire_ts_1.asJson)(result.usage);
    const raw = (0, value_ts_1.get)(usage, 'raw') ?? (0, value_ts_1.dig)((0, wire_ts_1.asJson)(result.providerMetadata ?? null), 'anthropic', 'usage') ?? null;
    const body = (0, wire_ts_1.asJson)(result.request?.body ?? null);
    const model = result.response?.modelId;
    return {
        ...(model === undefined ? {} : { model }),
        ...(result.response?.id === undefined ? {} : { requestId: result.response.id }),
        ...more,
        request: requestOf(body, model),
        usage: raw ?? usage,
    };
}
function requestOf(body, model) {
    const found = typeof body === 'string' ? (0, wire_ts_1.parsed)(body) : body;
    if (typeof found === 'object' && found !== null)
        return found;
    return (0, value_ts_1.text)(model) === undefined ? {} : { model };
}
