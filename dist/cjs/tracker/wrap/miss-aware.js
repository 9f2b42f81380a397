"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.missAware = missAware;
const promises_1 = require("node:timers/promises");
/**
 * The result of a call, or of its repetition after a silent miss. The first answer is paid for and valid:
 * it is what the caller gets where the repetition fails, is aborted, or only warms the cache.
 */
function missAware(missed, again) {
    return isSilentMiss(missed.first) ? repeated(missed, again) : missed.value;
}
async function repeated({ policy, given, first, value }, again) {
    const signal = signalOf(given);
    const canWarm = policy.warm && first.metrics?.provider === 'anthropic';
    const warming = canWarm ? warmRequest(given) : null;
    let latest = value;
    for (let retry = 1; retry <= policy.maxRetries; retry++) {
        try {
            await (0, promises_1.setTimeout)(policy.delayMs, undefined, signal === undefined ? {} : { signal });
            const { attempt, outcome } = again(warming ?? given, retry + 1);
            const found = await outcome;
            if (warming === null)
                latest = found;
            if (attempt === undefined || !isSilentMiss(attempt))
                return latest;
        }
        catch {
            return latest;
        }
    }
    return latest;
}
/** A live prefix that should have hit and of which nothing was read, with no reason in the request. */
function isSilentMiss({ metrics }) {
    if (metrics === undefined || metrics.error !== null || metrics.churning)
        return false;
    if (metrics.read !== 0 || (metrics.expected ?? 0) <= 0)
        return false;
    return metrics.missReason === 'unexplained' || metrics.missReason === 'not_yet_visible';
}
function signalOf(given) {
    for (const value of given) {
        if (typeof value !== 'object' || value === null)
            continue;
        const signal = Reflect.get(value, 'signal');
        if (signal instanceof AbortSignal)
            return signal;
    }
    return undefined;
}
/**
 * The arguments that write the cache without an answer: `max_tokens: 0`. Anthropic refuses it with a
 * stream, enabled thinking, an output format and a forced tool (build-with-claude/prompt-caching, read
 * 2026-10-08); with automatic caching it would mark the newest message, which is no harm here: the
 * request is the same. Null where it is not allowed.
 */
function warmRequest(given) {
    const index = given.findIndex((value) => typeof value === 'object' && value !== null);
    const request = given[index];
    if (typeof request !== 'object' || request === null)
        return null;
    const at = (key) => Reflect.get(request, key);
    const forced = ['any', 'tool'].includes(String(member(at('tool_choice'), 'type')));
    const refused = typeof at('max_tokens') !== 'number' ||
        at('stream') === true ||
        member(at('thinking'), 'type') === 'enabled' ||
        member(at('output_config'), 'format') !== undefined ||
        forced;
    if (refused)
        return null;
    return given.with(index, { ...request, max_tokens: 0 });
}
function member(value, key) {
    return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
