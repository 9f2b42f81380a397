"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.APIS = void 0;
exports.recognise = recognise;
exports.segment = segment;
const errors_ts_1 = require("../errors.js");
const api_ts_1 = require("./anthropic/api.js");
const all_ts_1 = require("./any-prefix/all.js");
const api_ts_2 = require("./any-prefix/api.js");
const api_ts_3 = require("./azure/api.js");
const api_ts_4 = require("./bedrock/api.js");
const api_ts_5 = require("./gemini/api.js");
const chat_ts_1 = require("./openai/chat.js");
const responses_ts_1 = require("./openai/responses.js");
const api_ts_6 = require("./openrouter/api.js");
const provider_ts_1 = require("./provider.js");
/**
 * Every API whose requests are understood. To add one: a folder beside this file, and a line here. Of two that
 * are equally sure the first wins: who is told by a sign of its own stands in front of whose form it speaks.
 */
exports.APIS = [
    ...api_ts_4.BEDROCK,
    ...api_ts_5.GEMINI,
    ...api_ts_3.AZURE,
    ...api_ts_6.OPENROUTER,
    api_ts_1.anthropicMessages,
    responses_ts_1.openaiResponses,
    chat_ts_1.openaiChat,
    ...all_ts_1.SETTINGS.flatMap(api_ts_2.anyPrefix),
];
// A list of messages that could be anybody's is a request only where the provider is declared.
const LEAST_CONFIDENCE = 0.2;
/**
 * The API that a body most likely belongs to, among those of the declared provider where one is
 * declared; null where it is no request of any of them.
 *
 * @throws GuardError (usage) for a declared provider that does not exist.
 */
function recognise(body, hints = {}) {
    const declared = declaredProvider(hints.provider ?? null);
    let best = null;
    for (const api of exports.APIS) {
        const model = hints.model ?? undefined;
        const isAsked = declared === null ? (api.tells?.(body, model) ?? true) : api.provider === declared;
        if (!isAsked)
            continue;
        const confidence = api.recognise(body, model);
        if (confidence <= 0 || (declared === null && confidence < LEAST_CONFIDENCE))
            continue;
        if (best === null || confidence > best.confidence)
            best = { api, confidence };
    }
    return best;
}
/**
 * Cuts a request body into the units that its provider caches.
 *
 * @throws GuardError (analysis) for a body that is no request of a known API, (usage) for a declared
 * provider that does not exist.
 */
function segment(body, options = {}) {
    const found = recognise(body, options);
    if (found === null)
        throw (0, errors_ts_1.analysisError)(unrecognised(options.provider ?? null));
    return found.api.segment(body, {
        ...(typeof options.model === 'string' ? { model: options.model } : {}),
        ...(options.overrides === undefined ? {} : { overrides: options.overrides }),
        ...(options.memory === undefined ? {} : { memory: options.memory }),
    });
}
function declaredProvider(name) {
    if (name === null)
        return null;
    const known = provider_ts_1.PROVIDER_IDS.find((id) => id === name);
    if (known === undefined) {
        throw (0, errors_ts_1.usageError)(`There is no provider '${name}': set \`provider\` to one of ${provider_ts_1.PROVIDER_IDS.join(', ')}, or leave it out.`);
    }
    return known;
}
function unrecognised(provider) {
    const names = [
        ...new Set(exports.APIS.flatMap((api) => provider === null
            ? [api.provider]
            : api.provider === provider
                ? [`${api.provider} ${api.api}`]
                : [])),
    ].join(', ');
    const fix = provider === null
        ? 'correct it, or declare its `provider`'
        : 'correct it, or the declared `provider`';
    return `The body is no request of a known API (${names}): ${fix}.`;
}
