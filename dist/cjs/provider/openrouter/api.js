"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.OPENROUTER = void 0;
const value_ts_1 = require("../../json/value.js");
const api_ts_1 = require("../anthropic/api.js");
const cache_ts_1 = require("../anthropic/cache.js");
const api_ts_2 = require("../any-prefix/api.js");
const deepseek_ts_1 = require("../any-prefix/deepseek.js");
const family_ts_1 = require("../any-prefix/family.js");
const generic_ts_1 = require("../any-prefix/generic.js");
const mistral_ts_1 = require("../any-prefix/mistral.js");
const xai_ts_1 = require("../any-prefix/xai.js");
const carried_ts_1 = require("../carried.js");
const cache_ts_2 = require("../gemini/cache.js");
const model_ts_1 = require("../gemini/model.js");
const newest_ts_1 = require("../newest.js");
const content_ts_1 = require("../openai/content.js");
const responses_ts_1 = require("../openai/responses.js");
const override_ts_1 = require("../override.js");
const piece_ts_1 = require("../piece.js");
const positions_ts_1 = require("../positions.js");
const claude_ts_1 = require("./claude.js");
const openai_ts_1 = require("./openai.js");
const pieces_ts_1 = require("./pieces.js");
const recognise_ts_1 = require("./recognise.js");
const rules_ts_1 = require("./rules.js");
/**
 * OpenRouter's Chat Completions: the cache is that of the upstream which the model's name tells, reached
 * through what the gateway changes. Which of several hosts of one model serves a request is kept by sticky
 * routing and not known here.
 */
const chat = {
    provider: 'openrouter',
    api: 'chat',
    recognise: recognise_ts_1.recognise,
    tells: recognise_ts_1.tells,
    segment,
};
/** OpenRouter takes the other two forms too; they are cut as their owners' are. */
exports.OPENROUTER = [
    chat,
    // The name of a model tells nothing here: Chat Completions is asked for Claude, too.
    (0, carried_ts_1.carried)('openrouter', api_ts_1.anthropicMessages, {
        recognise: (body) => api_ts_1.anthropicMessages.recognise(body, ''),
    }),
    (0, carried_ts_1.carried)('openrouter', responses_ts_1.openaiResponses),
];
function segment(body, options) {
    const model = options?.model ?? (0, value_ts_1.text)((0, value_ts_1.get)(body, 'model')) ?? '';
    const upstream = (0, rules_ts_1.upstreamOf)(model);
    const common = { provider: 'openrouter', api: 'chat', model };
    if (upstream === 'openai')
        return { ...(0, openai_ts_1.openaiCut)(body, (0, rules_ts_1.upstreamModel)(model), options), ...common };
    const found = (0, pieces_ts_1.pieces)(body);
    const behind = found.findIndex(({ unit }) => unit.section === 'messages');
    const messages = behind === -1 ? found.length : behind;
    const ordered = [
        (0, piece_ts_1.namespace)([['model', model]]),
        ...found.slice(0, messages),
        (0, piece_ts_1.parameters)('messages', settingsOf(body, upstream, found)),
        ...found.slice(messages),
    ];
    const units = (0, positions_ts_1.eachAPosition)(ordered.map(({ unit }) => unit));
    return {
        ...common,
        ...cacheOf(body, ordered, model, upstream, options),
        tokenFamily: (0, family_ts_1.familyOf)((0, rules_ts_1.upstreamModel)(model)),
        units,
        newest: (0, newest_ts_1.newestTurn)(units),
        freeForm: content_ts_1.FREE_FORM,
        continues: null,
        cacheKey: null,
    };
}
/** Parameters that reach the messages at Claude; those of other upstreams are not known to. */
function settingsOf(body, upstream, content) {
    if (upstream !== 'anthropic')
        return {};
    const choice = (0, value_ts_1.get)(body, 'tool_choice');
    return (0, piece_ts_1.present)([
        ['tool_choice', choice === 'auto' ? undefined : choice],
        ['images', content.some(({ unit }) => unit.kind === 'image') ? true : undefined],
        ['reasoning', (0, value_ts_1.get)(body, 'reasoning')],
    ]);
}
function cacheOf(body, ordered, model, upstream, options) {
    const name = (0, rules_ts_1.upstreamModel)(model);
    const none = { breakpoints: [], illegal: [] };
    switch (upstream) {
        case 'anthropic': {
            const { note, ...cache } = (0, claude_ts_1.claudeCache)(body, ordered, model, options);
            return { ...cache, cache: cache_ts_1.ANTHROPIC_CACHE, notes: note === null ? [] : [note] };
        }
        case 'gemini': {
            const { rules, note } = (0, model_ts_1.geminiModel)(name, options);
            return { ...none, rules, cache: cache_ts_2.GEMINI_CACHE, notes: note === null ? [] : [note] };
        }
        case 'deepseek':
        case 'xai':
        case 'mistral':
        case 'other': {
            const settings = SETTINGS[upstream];
            const rules = (0, api_ts_2.prefixRules)(settings, (0, override_ts_1.overrideOf)(options, model, name));
            return {
                ...none,
                rules,
                cache: (0, api_ts_2.cacheOf)(settings),
                notes: [],
                lifetime: settings.lifetime,
            };
        }
    }
}
const SETTINGS = {
    deepseek: deepseek_ts_1.DEEPSEEK,
    xai: xai_ts_1.XAI,
    mistral: mistral_ts_1.MISTRAL,
    other: generic_ts_1.GENERIC,
};
