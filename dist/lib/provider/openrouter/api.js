import { get, text } from '../../json/value.js';
import { anthropicMessages } from '../anthropic/api.js';
import { ANTHROPIC_CACHE } from '../anthropic/cache.js';
import { cacheOf as settingsCache, prefixRules } from '../any-prefix/api.js';
import { DEEPSEEK } from '../any-prefix/deepseek.js';
import { familyOf } from '../any-prefix/family.js';
import { GENERIC } from '../any-prefix/generic.js';
import { MISTRAL } from '../any-prefix/mistral.js';
import { XAI } from '../any-prefix/xai.js';
import { carried } from '../carried.js';
import { GEMINI_CACHE } from '../gemini/cache.js';
import { geminiModel } from '../gemini/model.js';
import { newestTurn } from '../newest.js';
import { FREE_FORM } from '../openai/content.js';
import { openaiResponses } from '../openai/responses.js';
import { overrideOf } from '../override.js';
import { namespace, parameters, present } from '../piece.js';
import { eachAPosition } from '../positions.js';
import { claudeCache } from './claude.js';
import { openaiCut } from './openai.js';
import { pieces } from './pieces.js';
import { recognise, tells } from './recognise.js';
import { upstreamModel, upstreamOf } from './rules.js';
/**
 * OpenRouter's Chat Completions: the cache is that of the upstream which the model's name tells, reached
 * through what the gateway changes. Which of several hosts of one model serves a request is kept by sticky
 * routing and not known here.
 */
const chat = {
    provider: 'openrouter',
    api: 'chat',
    recognise,
    tells,
    segment,
};
/** OpenRouter takes the other two forms too; they are cut as their owners' are. */
export const OPENROUTER = [
    chat,
    // The name of a model tells nothing here: Chat Completions is asked for Claude, too.
    carried('openrouter', anthropicMessages, {
        recognise: (body) => anthropicMessages.recognise(body, ''),
    }),
    carried('openrouter', openaiResponses),
];
function segment(body, options) {
    const model = options?.model ?? text(get(body, 'model')) ?? '';
    const upstream = upstreamOf(model);
    const common = { provider: 'openrouter', api: 'chat', model };
    if (upstream === 'openai')
        return { ...openaiCut(body, upstreamModel(model), options), ...common };
    const found = pieces(body);
    const behind = found.findIndex(({ unit }) => unit.section === 'messages');
    const messages = behind === -1 ? found.length : behind;
    const ordered = [
        namespace([['model', model]]),
        ...found.slice(0, messages),
        parameters('messages', settingsOf(body, upstream, found)),
        ...found.slice(messages),
    ];
    const units = eachAPosition(ordered.map(({ unit }) => unit));
    return {
        ...common,
        ...cacheOf(body, ordered, model, upstream, options),
        tokenFamily: familyOf(upstreamModel(model)),
        units,
        newest: newestTurn(units),
        freeForm: FREE_FORM,
        continues: null,
        cacheKey: null,
    };
}
/** Parameters that reach the messages at Claude; those of other upstreams are not known to. */
function settingsOf(body, upstream, content) {
    if (upstream !== 'anthropic')
        return {};
    const choice = get(body, 'tool_choice');
    return present([
        ['tool_choice', choice === 'auto' ? undefined : choice],
        ['images', content.some(({ unit }) => unit.kind === 'image') ? true : undefined],
        ['reasoning', get(body, 'reasoning')],
    ]);
}
function cacheOf(body, ordered, model, upstream, options) {
    const name = upstreamModel(model);
    const none = { breakpoints: [], illegal: [] };
    switch (upstream) {
        case 'anthropic': {
            const { note, ...cache } = claudeCache(body, ordered, model, options);
            return { ...cache, cache: ANTHROPIC_CACHE, notes: note === null ? [] : [note] };
        }
        case 'gemini': {
            const { rules, note } = geminiModel(name, options);
            return { ...none, rules, cache: GEMINI_CACHE, notes: note === null ? [] : [note] };
        }
        case 'deepseek':
        case 'xai':
        case 'mistral':
        case 'other': {
            const settings = SETTINGS[upstream];
            const rules = prefixRules(settings, overrideOf(options, model, name));
            return {
                ...none,
                rules,
                cache: settingsCache(settings),
                notes: [],
                lifetime: settings.lifetime,
            };
        }
    }
}
const SETTINGS = {
    deepseek: DEEPSEEK,
    xai: XAI,
    mistral: MISTRAL,
    other: GENERIC,
};
