"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.StreamUsage = void 0;
const value_ts_1 = require("../json/value.js");
const read_ts_1 = require("./read.js");
/**
 * Merges the events of one streamed response of any API, parsed, in their order. Of each usage field the
 * last value counts that is not null: Claude's message_start carries the cache's counts and a placeholder
 * for the output, message_delta is cumulative and has no split by lifetime (@anthropic-ai/sdk 1.12.0,
 * `MessageDeltaUsage`, read 2026-11-20). Events of an unknown type are passed over.
 */
class StreamUsage {
    #raw;
    #id = null;
    #model = null;
    #diagnostics = null;
    #tier = null;
    #complete = false;
    #error = null;
    push(event) {
        const usage = (0, read_ts_1.rawUsageOf)(event) ?? (0, value_ts_1.get)((0, value_ts_1.get)(event, 'metadata'), 'usage');
        if ((0, value_ts_1.isObject)(usage))
            this.#raw = merged(this.#raw, usage);
        for (const name of ['message', 'response', 'interaction', null]) {
            const holder = name === null ? event : (0, value_ts_1.get)(event, name);
            if (!(0, value_ts_1.isObject)(holder))
                continue;
            this.#id = (0, value_ts_1.text)((0, value_ts_1.get)(holder, 'id')) ?? (0, value_ts_1.text)((0, value_ts_1.get)(holder, 'responseId')) ?? this.#id;
            this.#model = (0, value_ts_1.text)((0, value_ts_1.get)(holder, 'model')) ?? (0, value_ts_1.text)((0, value_ts_1.get)(holder, 'modelVersion')) ?? this.#model;
            this.#diagnostics =
                (0, value_ts_1.get)(holder, 'diagnostics') ?? (0, value_ts_1.get)(holder, 'prompt_cache_diagnostics') ?? this.#diagnostics;
            this.#tier = (0, value_ts_1.text)((0, value_ts_1.get)(holder, 'service_tier')) ?? this.#tier;
        }
        this.#complete ||= ends(event);
        const error = (0, value_ts_1.get)(event, 'error') ?? (0, value_ts_1.get)((0, value_ts_1.get)(event, 'response'), 'error');
        if (error !== undefined && error !== null)
            this.#error = (0, value_ts_1.text)((0, value_ts_1.get)(error, 'type')) ?? (0, value_ts_1.text)((0, value_ts_1.get)(error, 'code')) ?? 'error';
    }
    summary() {
        return {
            usage: (0, read_ts_1.readUsage)(this.#raw),
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
exports.StreamUsage = StreamUsage;
function merged(before, after) {
    if (!(0, value_ts_1.isObject)(before) || !(0, value_ts_1.isObject)(after))
        return after;
    const fields = new Map((0, value_ts_1.entries)(before));
    for (const [key, value] of (0, value_ts_1.entries)(after))
        if (value !== null)
            fields.set(key, value);
    return (0, value_ts_1.objectOf)([...fields]);
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
    const type = (0, value_ts_1.text)((0, value_ts_1.get)(event, 'type')) ?? (0, value_ts_1.text)((0, value_ts_1.get)(event, 'event_type')) ?? '';
    if (LAST.has(type))
        return true;
    // Chat: the usage chunk is the last one, where it was asked for. Gemini: the chunk with the reason to finish. Converse: metadata.
    return (((0, value_ts_1.get)(event, 'object') === 'chat.completion.chunk' && (0, value_ts_1.isObject)((0, value_ts_1.get)(event, 'usage'))) ||
        (0, value_ts_1.items)((0, value_ts_1.get)(event, 'choices')).some((one) => (0, value_ts_1.text)((0, value_ts_1.get)(one, 'finish_reason')) !== undefined) ||
        (0, value_ts_1.items)((0, value_ts_1.get)(event, 'candidates')).some((one) => (0, value_ts_1.text)((0, value_ts_1.get)(one, 'finishReason')) !== undefined) ||
        (0, value_ts_1.isObject)((0, value_ts_1.get)(event, 'metadata')));
}
