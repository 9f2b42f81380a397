import { analysisError, usageError } from '../errors.js';
import { anthropicMessages } from './anthropic/api.js';
import { SETTINGS } from './any-prefix/all.js';
import { anyPrefix } from './any-prefix/api.js';
import { AZURE } from './azure/api.js';
import { BEDROCK } from './bedrock/api.js';
import { GEMINI } from './gemini/api.js';
import { openaiChat } from './openai/chat.js';
import { openaiResponses } from './openai/responses.js';
import { OPENROUTER } from './openrouter/api.js';
import { PROVIDER_IDS, } from './provider.js';
/**
 * Every API whose requests are understood. To add one: a folder beside this file, and a line here. Of two that
 * are equally sure the first wins: who is told by a sign of its own stands in front of whose form it speaks.
 */
export const APIS = [
    ...BEDROCK,
    ...GEMINI,
    ...AZURE,
    ...OPENROUTER,
    anthropicMessages,
    openaiResponses,
    openaiChat,
    ...SETTINGS.flatMap(anyPrefix),
];
// A list of messages that could be anybody's is a request only where the provider is declared.
const LEAST_CONFIDENCE = 0.2;
/**
 * The API that a body most likely belongs to, among those of the declared provider where one is
 * declared; null where it is no request of any of them.
 *
 * @throws GuardError (usage) for a declared provider that does not exist.
 */
export function recognise(body, hints = {}) {
    const declared = declaredProvider(hints.provider ?? null);
    let best = null;
    for (const api of APIS) {
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
export function segment(body, options = {}) {
    const found = recognise(body, options);
    if (found === null)
        throw analysisError(unrecognised(options.provider ?? null));
    return found.api.segment(body, {
        ...(typeof options.model === 'string' ? { model: options.model } : {}),
        ...(options.overrides === undefined ? {} : { overrides: options.overrides }),
        ...(options.memory === undefined ? {} : { memory: options.memory }),
    });
}
function declaredProvider(name) {
    if (name === null)
        return null;
    const known = PROVIDER_IDS.find((id) => id === name);
    if (known === undefined) {
        throw usageError(`There is no provider '${name}': set \`provider\` to one of ${PROVIDER_IDS.join(', ')}, or leave it out.`);
    }
    return known;
}
function unrecognised(provider) {
    const names = [
        ...new Set(APIS.flatMap((api) => provider === null
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
