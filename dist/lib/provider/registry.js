import { analysisError, usageError } from '../errors.js';
import { anthropicMessages } from './anthropic/api.js';
import { openaiChat } from './openai/chat.js';
import { openaiResponses } from './openai/responses.js';
import { PROVIDER_IDS, } from './provider.js';
/** Every API whose requests are understood. To add one: a folder beside this file, and a line here. */
export const APIS = [anthropicMessages, openaiResponses, openaiChat];
// A list of messages that could be anybody's is a request only where the provider is declared.
const LEAST_CONFIDENCE = 0.2;
/**
 * The API that a body most likely belongs to, among those of the declared provider where one is
 * declared; null where it is no request of any of them.
 *
 * @throws GuardError (usage) for a declared provider that does not exist or is not supported yet.
 */
export function recognise(body, hints = {}) {
    const declared = declaredProvider(hints.provider ?? null);
    let best = null;
    for (const api of APIS) {
        if (declared !== null && api.provider !== declared)
            continue;
        const confidence = api.recognise(body, hints.model ?? undefined);
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
 * provider that does not exist or is not supported yet.
 */
export function segment(body, options = {}) {
    const found = recognise(body, options);
    if (found === null)
        throw analysisError(unrecognised(options.provider ?? null));
    return found.api.segment(body, {
        ...(typeof options.model === 'string' ? { model: options.model } : {}),
        ...(options.overrides === undefined ? {} : { overrides: options.overrides }),
    });
}
function declaredProvider(name) {
    if (name === null)
        return null;
    const known = PROVIDER_IDS.find((id) => id === name);
    if (known === undefined) {
        throw usageError(`There is no provider '${name}': set \`provider\` to one of ${supported()}, or leave it out.`);
    }
    if (!APIS.some(({ provider }) => provider === known)) {
        throw usageError(`Provider '${known}' is not supported yet: its requests cannot be analysed. Supported are ${supported()}.`);
    }
    return known;
}
function unrecognised(provider) {
    const names = APIS.filter((api) => provider === null || api.provider === provider)
        .map((api) => `${api.provider} ${api.api}`)
        .join(', ');
    const fix = provider === null
        ? 'correct it, or declare its `provider`'
        : 'correct it, or the declared `provider`';
    return `The body is no request of a known API (${names}): ${fix}.`;
}
function supported() {
    return [...new Set(APIS.map(({ provider }) => provider))].join(', ');
}
