"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.namespaceOf = namespaceOf;
exports.responsesParameters = responsesParameters;
exports.chatParameters = chatParameters;
const value_ts_1 = require("../../json/value.js");
const piece_ts_1 = require("../piece.js");
/**
 * What entries are isolated by: the model, the service tier, and, where it is more than a routing hint,
 * the cache key (guides/prompt-caching, read 2026-10-10).
 */
function namespaceOf(body, model, keyIsolates) {
    return (0, piece_ts_1.namespace)([
        ['model', model],
        // 'auto' is what a request without one gets.
        ['service_tier', unless((0, value_ts_1.get)(body, 'service_tier'), 'auto')],
        ['prompt_cache_key', keyIsolates ? (0, value_ts_1.get)(body, 'prompt_cache_key') : undefined],
    ]);
}
/**
 * Parameters that OpenAI prints in a hidden message in front of everything: a change misses all of it
 * ("Which settings affect prompt caching", guides/prompt-caching, read 2026-10-10). Naming a documented
 * default is the same as leaving it out; the default effort differs by model and is left as it is.
 */
function responsesParameters(body) {
    return hidden([
        ['reasoning', nested([['effort', (0, value_ts_1.dig)(body, 'reasoning', 'effort')]])],
        [
            'text',
            nested([
                ['verbosity', unless((0, value_ts_1.dig)(body, 'text', 'verbosity'), 'medium')],
                ['format', format((0, value_ts_1.dig)(body, 'text', 'format'))],
            ]),
        ],
        ['parallel_tool_calls', unless((0, value_ts_1.get)(body, 'parallel_tool_calls'), true)],
    ]);
}
/** The same of a Chat request, which spells them as members of the body. */
function chatParameters(body) {
    return hidden([
        ['reasoning_effort', (0, value_ts_1.get)(body, 'reasoning_effort')],
        ['verbosity', unless((0, value_ts_1.get)(body, 'verbosity'), 'medium')],
        ['response_format', format((0, value_ts_1.get)(body, 'response_format'))],
        ['parallel_tool_calls', unless((0, value_ts_1.get)(body, 'parallel_tool_calls'), true)],
    ]);
}
function hidden(members) {
    return (0, piece_ts_1.parameters)('tools', (0, piece_ts_1.present)(members));
}
function nested(members) {
    const filled = members.filter(([, value]) => value !== undefined && value !== null);
    return filled.length === 0 ? undefined : (0, piece_ts_1.present)(filled);
}
function unless(value, usual) {
    return value === usual ? undefined : value;
}
function format(value) {
    return (0, value_ts_1.get)(value, 'type') === 'text' ? undefined : value;
}
