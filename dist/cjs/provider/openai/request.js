"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.segmentRequest = segmentRequest;
const value_ts_1 = require("../../json/value.js");
const newest_ts_1 = require("../newest.js");
const positions_ts_1 = require("../positions.js");
const breakpoints_ts_1 = require("./breakpoints.js");
const cache_ts_1 = require("./cache.js");
const content_ts_1 = require("./content.js");
const endings_ts_1 = require("./endings.js");
const envelope_ts_1 = require("./envelope.js");
const model_ts_1 = require("./model.js");
const notes_ts_1 = require("./notes.js");
const options_ts_1 = require("./options.js");
const parameters_ts_1 = require("./parameters.js");
/** Cuts a request of either API. Its order is namespace, hidden parameters, tools, instructions, input. */
function segmentRequest(body, api, options, ordered) {
    const model = options?.model ?? (0, value_ts_1.text)((0, value_ts_1.get)(body, 'model')) ?? '';
    const member = api === 'chat' ? 'messages' : 'input';
    const { data, note } = (0, model_ts_1.knownModel)(model, (0, envelope_ts_1.usesBreakpoints)(body, member));
    const { head, messages } = ordered(data);
    const front = [(0, parameters_ts_1.namespaceOf)(body, model, data.cache.kind === 'entries'), ...head];
    const pieces = [...front, ...messages];
    const first = placed(front);
    const memory = options?.memory;
    const place = (more, before) => placed(more, before.at(-1) ?? first.at(-1));
    const units = first.concat(memory === undefined
        ? place(messages, [])
        : memory.units(messages.filter(isThere), String(first.at(-1)?.position), place));
    const cache = (0, options_ts_1.cacheOptions)(body, api, data);
    const layout = (0, breakpoints_ts_1.layoutOf)(pieces, units, api, data, cache);
    const key = (0, value_ts_1.text)((0, value_ts_1.get)(body, 'prompt_cache_key'));
    return {
        provider: 'openai',
        api,
        model,
        cache: cache_ts_1.OPENAI_CACHE,
        rules: (0, model_ts_1.cacheRules)(data, (0, model_ts_1.modelOverride)(options, model)),
        tokenFamily: 'openai',
        units,
        breakpoints: layout.breakpoints,
        newest: (0, newest_ts_1.newestTurn)(units),
        illegal: [...cache.illegal, ...layout.illegal, ...(0, envelope_ts_1.onMessages)(body, member)],
        freeForm: content_ts_1.FREE_FORM,
        continues: (0, notes_ts_1.storedConversation)(body),
        notes: [...(note === null ? [] : [note]), ...(0, notes_ts_1.notesOn)(body)],
        cacheKey: key === undefined ? null : { pointer: '/prompt_cache_key', value: key },
        lookups: data.cache.kind === 'entries' && cache.mode === 'implicit' ? (0, endings_ts_1.earlierEndings)(units) : [],
        lifetime: (0, options_ts_1.retentionOf)(body, data),
        shedsThinking: data.reasoning === 'current_turn',
    };
}
function placed(pieces, before) {
    return (0, positions_ts_1.eachAPosition)(pieces.filter(isThere).map(({ unit }) => unit), before);
}
function isThere({ absent }) {
    return absent === null;
}
