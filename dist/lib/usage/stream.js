import { entries, get, isObject, items, objectOf, text } from '../json/value.js';
import { rawUsageOf, readUsage } from './read.js';
/**
 * Merges the events of one streamed response of any API, parsed, in their order. Of each usage field the
 * last value counts that is not null: Claude's message_start carries the cache's counts and a placeholder
 * for the output, message_delta is cumulative and has no split by lifetime (@anthropic-ai/sdk 1.12.0,
 * `MessageDeltaUsage`, read 2026-11-20). Events of an unknown type are passed over.
 */
export class StreamUsage {
    #raw;
    #id = null;
    #model = null;
    #diagnostics = null;
    #tier = null;
    #complete = false;
    #error = null;
    push(event) {
        const usage = rawUsageOf(event) ?? get(get(event, 'metadata'), 'usage');
        if (isObject(usage))
            this.#raw = merged(this.#raw, usage);
        for (const name of ['message', 'response', 'interaction', null]) {
            const holder = name === null ? event : get(event, name);
            if (!isObject(holder))
                continue;
            this.#id = text(get(holder, 'id')) ?? text(get(holder, 'responseId')) ?? this.#id;
            this.#model = text(get(holder, 'model')) ?? text(get(holder, 'modelVersion')) ?? this.#model;
            this.#diagnostics =
                get(holder, 'diagnostics') ?? get(holder, 'prompt_cache_diagnostics') ?? this.#diagnostics;
            this.#tier = text(get(holder, 'service_tier')) ?? this.#tier;
        }
        this.#complete ||= ends(event);
        const error = get(event, 'error') ?? get(get(event, 'response'), 'error');
        if (error !== undefined && error !== null)
            this.#error = text(get(error, 'type')) ?? text(get(error, 'code')) ?? 'error';
    }
    summary() {
        return {
            usage: readUsage(this.#raw),
            raw: this.#raw,
            id: this.#id,
            model: this.#model,
            diagnostics: this.#diagnostics,
            serviceTier: this.#tier,
            complete: this.#complete,
            error: this.#error,
        };
    }
}
function merged(before, after) {
    if (!isObject(before) || !isObject(after))
        return after;
    const fields = new Map(entries(before));
    for (const [key, value] of entries(after))
        if (value !== null)
            fields.set(key, value);
    return objectOf([...fields]);
}
const LAST = new Set([
    'message_stop',
    'response.completed',
    'response.incomplete',
    // Gemini's Interactions: @google/genai 3.1.0, and 1.52.0.
    'interaction.completed',
    'interaction.complete',
]);
/** Whether an event ends the response, or carries the counts that are final. */
function ends(event) {
    const type = text(get(event, 'type')) ?? text(get(event, 'event_type')) ?? '';
    if (LAST.has(type))
        return true;
    // Chat: the usage chunk is the last one, where it was asked for. Gemini: the chunk with the reason to finish. Converse: metadata.
    return ((get(event, 'object') === 'chat.completion.chunk' && isObject(get(event, 'usage'))) ||
        items(get(event, 'choices')).some((one) => text(get(one, 'finish_reason')) !== undefined) ||
        items(get(event, 'candidates')).some((one) => text(get(one, 'finishReason')) !== undefined) ||
        isObject(get(event, 'metadata')));
}
