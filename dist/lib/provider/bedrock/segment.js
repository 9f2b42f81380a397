import { get, items, text } from '../../json/value.js';
import { newestTurn } from '../newest.js';
import { namespace } from '../piece.js';
import { eachAPosition } from '../positions.js';
import { BEDROCK_CACHE } from './cache.js';
import { layoutOf } from './checkpoints.js';
import { FREE_FORM } from './content.js';
import { messageEntries, systemEntries, toolEntries } from './messages.js';
import { bedrockModel, hourNote } from './model.js';
import { messageParameters } from './parameters.js';
/**
 * Cuts a body of Converse, or of InvokeModel with Nova, which has nearly the same form. Its order is
 * namespace, tools, system, parameters that reach the messages, messages; every block is a look-back
 * position of its own (CACHING in models.ts; runs of tool blocks count as one on Claude's own API only).
 */
export function segmentBody(body, api, options) {
    const name = options?.model ?? text(get(body, 'modelId')) ?? text(get(body, 'model')) ?? '';
    const model = bedrockModel(name, options);
    const messages = messageEntries(body, model.keepsThinking);
    const entries = [
        unitOf(namespace([['model', name]]).unit),
        ...toolEntries(body),
        ...systemEntries(body),
        unitOf(messageParameters(body, messages).unit),
        ...messages,
    ];
    const units = eachAPosition(entries.flatMap((entry) => (entry.kind === 'unit' && !entry.absent ? [entry.unit] : [])));
    const layout = layoutOf(entries, model);
    return {
        provider: 'bedrock',
        api,
        model: name,
        cache: BEDROCK_CACHE,
        rules: model.rules,
        tokenFamily: model.tokenFamily,
        units,
        newest: newestTurn(units),
        ...layout,
        freeForm: FREE_FORM,
        marker: MARKERS[api],
        shedsThinking: !model.keepsThinking,
        continues: null,
        notes: [
            ...(model.note === null ? [] : [model.note]),
            ...hourNote(model, layout.breakpoints.some(({ ttl }) => ttl === '1h')),
            ...(items(get(body, 'messages')).length === 0 && get(body, 'promptVariables') !== undefined
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
