"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.segmentBody = segmentBody;
const value_ts_1 = require("../../json/value.js");
const newest_ts_1 = require("../newest.js");
const piece_ts_1 = require("../piece.js");
const positions_ts_1 = require("../positions.js");
const cache_ts_1 = require("./cache.js");
const checkpoints_ts_1 = require("./checkpoints.js");
const content_ts_1 = require("./content.js");
const messages_ts_1 = require("./messages.js");
const model_ts_1 = require("./model.js");
const parameters_ts_1 = require("./parameters.js");
/**
 * Cuts a body of Converse, or of InvokeModel with Nova, which has nearly the same form. Its order is
 * namespace, tools, system, parameters that reach the messages, messages; every block is a look-back
 * position of its own (CACHING in models.ts; runs of tool blocks count as one on Claude's own API only).
 */
function segmentBody(body, api, options) {
    const name = options?.model ?? (0, value_ts_1.text)((0, value_ts_1.get)(body, 'modelId')) ?? (0, value_ts_1.text)((0, value_ts_1.get)(body, 'model')) ?? '';
    const model = (0, model_ts_1.bedrockModel)(name, options);
    const messages = (0, messages_ts_1.messageEntries)(body, model.keepsThinking);
    const entries = [
        unitOf((0, piece_ts_1.namespace)([['model', name]]).unit),
        ...(0, messages_ts_1.toolEntries)(body),
        ...(0, messages_ts_1.systemEntries)(body),
        unitOf((0, parameters_ts_1.messageParameters)(body, messages).unit),
        ...messages,
    ];
    const units = (0, positions_ts_1.eachAPosition)(entries.flatMap((entry) => (entry.kind === 'unit' && !entry.absent ? [entry.unit] : [])));
    const layout = (0, checkpoints_ts_1.layoutOf)(entries, model);
    return {
        provider: 'bedrock',
        api,
        model: name,
        cache: cache_ts_1.BEDROCK_CACHE,
        rules: model.rules,
        tokenFamily: model.tokenFamily,
        units,
        newest: (0, newest_ts_1.newestTurn)(units),
        ...layout,
        freeForm: content_ts_1.FREE_FORM,
        marker: MARKERS[api],
        shedsThinking: !model.keepsThinking,
        continues: null,
        notes: [
            ...(model.note === null ? [] : [model.note]),
            ...(0, model_ts_1.hourNote)(model, layout.breakpoints.some(({ ttl }) => ttl === '1h')),
            ...((0, value_ts_1.items)((0, value_ts_1.get)(body, 'messages')).length === 0 && (0, value_ts_1.get)(body, 'promptVariables') !== undefined
                ? ['The prompt is stored by the provider: its id and variables are compared, not its text.']
                : []),
        ],
    };
}
/** A block of its own in Converse, a member of the block in front of it in Nova's own form. */
const MARKERS = {
    converse: { json: '{ "cachePoint": { "type": "default" } }', place: 'behind' },
    'invoke-nova': { json: '"cachePoint": { "type": "default" }', place: 'on' },
};
function unitOf(unit) {
    return { kind: 'unit', unit, absent: false };
}
