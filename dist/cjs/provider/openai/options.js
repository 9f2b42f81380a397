"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.LIFETIMES = void 0;
exports.cacheOptions = cacheOptions;
exports.retentionOf = retentionOf;
exports.lifetime = lifetime;
const value_ts_1 = require("../../json/value.js");
/** Lifetimes by API; the first one holds where none is named (SDK 6.49.0 and 7.57.0, read 2026-11-13). */
exports.LIFETIMES = {
    responses: ['30m', '12h'],
    chat: ['30m'],
};
const OPTIONS = '/prompt_cache_options';
/** Reads `prompt_cache_options` and `prompt_cache_retention` (guides/prompt-caching, read 2026-10-10). */
function cacheOptions(body, api, data) {
    const options = (0, value_ts_1.get)(body, 'prompt_cache_options') ?? null;
    const usual = { mode: 'implicit', ttl: '30m' };
    if (options === null)
        return { ...usual, illegal: retention(body, data) };
    if (data.cache.kind !== 'entries') {
        const refused = field(OPTIONS, 'prompt_cache_options needs GPT-5.6 or later');
        return { ...usual, illegal: [refused, ...retention(body, data)] };
    }
    const mode = (0, value_ts_1.dig)(options, 'mode') ?? 'implicit';
    const ttl = (0, value_ts_1.dig)(options, 'ttl') ?? '30m';
    const lifetimes = exports.LIFETIMES[api];
    const known = lifetimes.find((candidate) => candidate === ttl);
    return {
        mode: mode === 'explicit' ? 'explicit' : 'implicit',
        ttl: known ?? '30m',
        illegal: [
            ...(mode === 'implicit' || mode === 'explicit'
                ? []
                : [field(`${OPTIONS}/mode`, "the modes are 'implicit' and 'explicit'")]),
            ...(known === undefined ? [lifetime(`${OPTIONS}/ttl`, lifetimes)] : []),
            ...(api === 'chat' ? onlyResponses(options) : []),
            ...retention(body, data),
        ],
    };
}
/**
 * How long what a request leaves lives: `prompt_cache_retention` where it is the extended one, which is the
 * only one that GPT-5.5 has; null for the usual life in memory, and for models whose breakpoints say it.
 */
function retentionOf(body, data) {
    if (data.cache.kind === 'entries')
        return null;
    const extended = (0, value_ts_1.get)(body, 'prompt_cache_retention') === '24h' || data.retention.length === 1;
    return extended ? '24h' : null;
}
/** A lifetime that the API does not have. */
function lifetime(pointer, lifetimes, unit = null) {
    const detail = `the only lifetimes here are ${lifetimes.join(' and ')}`;
    return { rule: 'unsupported-ttl', pointer, unit, detail };
}
function onlyResponses(options) {
    return ['prewarm', 'comparison_response_id']
        .filter((name) => ((0, value_ts_1.get)(options, name) ?? null) !== null)
        .map((name) => field(`${OPTIONS}/${name}`, `${name} exists in the Responses API only`));
}
function retention(body, data) {
    const value = (0, value_ts_1.get)(body, 'prompt_cache_retention') ?? null;
    if (value === null || (typeof value === 'string' && data.retention.includes(value)))
        return [];
    const detail = `prompt_cache_retention may be ${data.retention.join(' or ')} with this model`;
    return [{ rule: 'unsupported-ttl', pointer: '/prompt_cache_retention', unit: null, detail }];
}
function field(pointer, detail) {
    return { rule: 'unsupported-field', pointer, unit: null, detail };
}
