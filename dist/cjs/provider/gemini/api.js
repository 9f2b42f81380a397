"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GEMINI = void 0;
const pointer_ts_1 = require("../../json/pointer.js");
const value_ts_1 = require("../../json/value.js");
const api_ts_1 = require("../any-prefix/api.js");
const generic_ts_1 = require("../any-prefix/generic.js");
const carried_ts_1 = require("../carried.js");
const newest_ts_1 = require("../newest.js");
const piece_ts_1 = require("../piece.js");
const positions_ts_1 = require("../positions.js");
const cache_ts_1 = require("./cache.js");
const content_ts_1 = require("./content.js");
const explicit_ts_1 = require("./explicit.js");
const model_ts_1 = require("./model.js");
const recognise_ts_1 = require("./recognise.js");
const tools_ts_1 = require("./tools.js");
/**
 * Gemini's generateContent, also on Vertex AI. The implicit cache reuses any common prefix. In which order
 * the prompt is printed is not documented: system instruction, tools, choice of tools, contents is assumed,
 * the order in which the caching page builds an explicit cache. An explicit cache is part of the namespace:
 * its content is not in the request.
 */
const generateContent = {
    provider: 'gemini',
    api: 'generate-content',
    recognise: recognise_ts_1.recognise,
    segment,
};
/** Whether the model is Gemini's; in a form that others speak, nothing else tells it. */
const tells = (body, declared) => /^(?:models\/)?gemini-/.test(declared ?? (0, value_ts_1.text)((0, value_ts_1.get)(body, 'model')) ?? '');
/** Gemini by OpenAI's form (`/v1beta/openai`): the content of that form, the rules of Gemini. */
const compatible = (0, api_ts_1.anyPrefix)(generic_ts_1.GENERIC)
    .filter(({ api }) => api === 'chat')
    .map((api) => (0, carried_ts_1.carried)('gemini', api, {
    tells,
    recognise(body, model) {
        const sure = api.recognise(body, model);
        return sure > 0 && tells(body, model) ? Math.max(sure, 0.9) : sure;
    },
    adjust({ model, units }, body, options) {
        const { rules, note } = (0, model_ts_1.geminiModel)(model, options);
        const name = (0, value_ts_1.dig)(body, 'extra_body', 'google', 'cached_content') ?? null;
        const pointer = '/extra_body/google/cached_content';
        const explicit = name === null ? { notes: [] } : (0, explicit_ts_1.explicitly)({ value: name, pointer });
        return {
            rules,
            cache: cache_ts_1.GEMINI_CACHE,
            tokenFamily: 'gemini',
            ...explicit,
            ...(name !== null && { units: (0, explicit_ts_1.isolatedBy)(units, name) }),
            notes: [...(note === null ? [] : [note]), ...explicit.notes],
        };
    },
}));
/** What Gemini is called by. */
exports.GEMINI = [generateContent, ...compatible];
function segment(body, options) {
    const model = options?.model ?? (0, value_ts_1.text)((0, value_ts_1.get)(body, 'model')) ?? '';
    const { rules, note } = (0, model_ts_1.geminiModel)(model, options);
    const top = { value: body, pointer: '' };
    const settings = settingsOf(body);
    const system = (0, content_ts_1.member)(settings, 'systemInstruction', 'system_instruction');
    const tools = (0, content_ts_1.member)(settings, 'tools', 'tools');
    const choice = (0, content_ts_1.member)(settings, 'toolConfig', 'tool_config');
    const cached = (0, content_ts_1.member)(settings, 'cachedContent', 'cached_content');
    const pieces = [
        (0, piece_ts_1.namespace)([
            ['model', model],
            ['cachedContent', cached?.value],
        ]),
        ...(system === null ? [] : systemPieces(system)),
        ...(0, tools_ts_1.toolPieces)(tools),
        (0, piece_ts_1.parameters)('messages', (0, piece_ts_1.present)([['toolConfig', choice?.value]])),
        ...contentsPieces((0, content_ts_1.member)(top, 'contents', 'contents')),
    ];
    const units = (0, positions_ts_1.eachAPosition)(pieces.map(({ unit }) => unit));
    const explicit = cached === null ? { notes: [] } : (0, explicit_ts_1.explicitly)(cached);
    const resent = cached === null ? [] : [system, tools, choice].filter((given) => given !== null);
    return {
        provider: 'gemini',
        api: 'generate-content',
        model,
        cache: cache_ts_1.GEMINI_CACHE,
        rules,
        tokenFamily: 'gemini',
        units,
        breakpoints: [],
        newest: (0, newest_ts_1.newestTurn)(units),
        illegal: resent.map(beside),
        freeForm: content_ts_1.FREE_FORM,
        continues: null,
        stored: null,
        lifetime: null,
        ...explicit,
        notes: [...(note === null ? [] : [note]), ...explicit.notes],
    };
}
/** The members of the request beside model and contents: the SDK's `config`, on the wire the body. */
function settingsOf(body) {
    const config = (0, value_ts_1.get)(body, 'config');
    return (0, value_ts_1.isObject)(config)
        ? { value: config, pointer: (0, pointer_ts_1.child)('', 'config') }
        : { value: body, pointer: '' };
}
function systemPieces(system) {
    return (0, content_ts_1.contentPieces)(system, {
        section: 'system',
        index: 0,
        role: 'system',
        frame: 'system',
    }).map((found, index) => ({ ...found, unit: { ...found.unit, index } }));
}
function contentsPieces(contents) {
    if (contents === null)
        return [];
    const { value, pointer } = contents;
    if (!(0, value_ts_1.isArray)(value))
        return (0, content_ts_1.contentPieces)(contents, (0, content_ts_1.placeOf)(value, 0));
    return value.flatMap((content, index) => (0, content_ts_1.contentPieces)({ value: content, pointer: (0, pointer_ts_1.child)(pointer, index) }, (0, content_ts_1.placeOf)(content, index)));
}
/** What an explicit cache holds must not be sent beside it (CACHING in models.ts). */
function beside({ pointer }) {
    const name = pointer.slice(pointer.lastIndexOf('/') + 1);
    const detail = `${name} is refused beside cachedContent: it belongs in the cached content`;
    return { rule: 'unsupported-field', pointer, unit: null, detail };
}
