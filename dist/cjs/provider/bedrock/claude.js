"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.recogniseClaude = recogniseClaude;
exports.tellsBedrock = tellsBedrock;
exports.segmentClaude = segmentClaude;
const pointer_ts_1 = require("../../json/pointer.js");
const value_ts_1 = require("../../json/value.js");
const api_ts_1 = require("../anthropic/api.js");
const positions_ts_1 = require("../positions.js");
const model_ts_1 = require("./model.js");
const models_ts_1 = require("./models.js");
const recognise_ts_1 = require("./recognise.js");
/** How sure the shape of a body is Claude's, on its way to Bedrock. */
function recogniseClaude(body, declared) {
    const sure = api_ts_1.anthropicMessages.recognise(body, declared);
    if (sure === 0 || (0, recognise_ts_1.recogniseBlocks)(body, declared) > 0)
        return 0;
    return tellsBedrock(body, declared) ? 1 : sure;
}
/** Whether a body of Claude's Messages API goes to Bedrock: by its version, or by its model's id. */
function tellsBedrock(body, declared) {
    // A header at Claude's own API; Vertex AI's begins with its name, Bedrock's did until SDK 1.1.3.
    const version = (0, value_ts_1.text)((0, value_ts_1.get)(body, 'anthropic_version'));
    if (version !== undefined && !version.startsWith('vertex-'))
        return true;
    const model = declared ?? (0, value_ts_1.text)((0, value_ts_1.get)(body, 'model')) ?? '';
    return (0, recognise_ts_1.isArn)(model) || (0, recognise_ts_1.vendorOf)(model) === 'anthropic';
}
/**
 * Cuts such a body: the units are Claude's, the minimums are Bedrock's, every block is a position of its
 * own, and older models take no automatic caching (CLAUDE_CACHING in models.ts).
 */
function segmentClaude(body, options) {
    const found = api_ts_1.anthropicMessages.segment(body, options);
    const model = (0, model_ts_1.bedrockModel)(found.model, options);
    const refused = models_ts_1.WITHOUT_AUTOMATIC.test(model.id) ? automaticOf(body) : [];
    const tooLong = found.breakpoints.filter(({ ttl }) => !isTaken(ttl, model));
    const kept = found.breakpoints.filter(({ kind, ttl }) => isTaken(ttl, model) && (kind !== 'automatic' || refused.length === 0));
    return {
        ...found,
        provider: 'bedrock',
        api: 'invoke-claude',
        rules: model.rules,
        units: (0, positions_ts_1.eachAPosition)(found.units),
        breakpoints: kept,
        illegal: [...found.illegal, ...refused, ...tooLong.map((marker) => overlong(marker, model))],
        notes: [
            ...new Set([
                ...(model.note === null ? [] : [model.note]),
                ...(0, model_ts_1.hourNote)(model, kept.some(({ ttl }) => ttl === '1h')),
                ...found.notes,
            ]),
        ],
    };
}
function isTaken(ttl, { lifetimes }) {
    return ttl === null || lifetimes.includes(ttl);
}
function overlong({ pointer, unit, kind }, { lifetimes }) {
    const detail = `the lifetimes of this model on Bedrock are ${lifetimes.join(' and ')}`;
    const marker = kind === 'automatic' ? pointer : (0, pointer_ts_1.child)(pointer, 'cache_control');
    return { rule: 'unsupported-ttl', pointer: marker, unit, detail };
}
function automaticOf(body) {
    if (((0, value_ts_1.get)(body, 'cache_control') ?? null) === null)
        return [];
    const detail = 'this model takes no automatic caching on Bedrock: mark a block';
    return [{ rule: 'unsupported-field', pointer: '/cache_control', unit: null, detail }];
}
