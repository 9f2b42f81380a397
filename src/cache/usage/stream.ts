import { type Json, entries, get, isObject, items, objectOf, text } from '../../json/value.ts';
import { rawUsageOf, readUsage } from './read.ts';
import { type Billing, PLAIN_BILLING, billingOf, later } from './billing.ts';
import type { Usage } from './usage.ts';

/** What the events of a streamed response say about it. */
export interface StreamSummary {
  readonly usage: Usage | null;
  /** The provider's own usage, merged over the events; undefined where no event had one. */
  readonly raw: Json | undefined;
  /** Id and model of the response, and the provider's diagnostics, as far as events name them. */
  readonly id: string | null;
  readonly model: string | null;
  readonly diagnostics: Json;
  /** How it was served, as far as the events say. */
  readonly billing: Billing;
  /** Whether the event that ends a response of this form came; output counts before it are placeholders. */
  readonly complete: boolean;
  /** An error that came as an event. */
  readonly error: string | null;
}

/**
 * Merges the events of one streamed response of any API, parsed, in their order. Of each usage field the
 * last value counts that is not null: Claude's message_start carries the cache's counts and a placeholder
 * for the output, message_delta is cumulative and has no split by lifetime (@anthropic-ai/sdk 1.12.0,
 * `MessageDeltaUsage`, read 2026-11-20). Events of an unknown type are passed over.
 */
export class StreamUsage {
  #raw: Json | undefined;
  #id: string | null = null;
  #model: string | null = null;
  #diagnostics: Json = null;
  #billing: Billing = PLAIN_BILLING;
  #complete = false;
  #error: string | null = null;

  push(event: Json): void {
    const usage = rawUsageOf(event) ?? get(get(event, 'metadata'), 'usage');
    if (isObject(usage)) this.#raw = merged(this.#raw, usage);
    for (const name of ['message', 'response', 'interaction', null]) {
      const holder = name === null ? event : get(event, name);
      if (!isObject(holder)) continue;
      this.#id = text(get(holder, 'id')) ?? text(get(holder, 'responseId')) ?? this.#id;
      this.#model = text(get(holder, 'model')) ?? text(get(holder, 'modelVersion')) ?? this.#model;
      this.#diagnostics =
        get(holder, 'diagnostics') ?? get(holder, 'prompt_cache_diagnostics') ?? this.#diagnostics;
    }
    this.#billing = later(this.#billing, billingOf(usage, get(event, 'message') ?? event));
    this.#complete ||= ends(event);
    const error = get(event, 'error') ?? get(get(event, 'response'), 'error');
    if (error !== undefined && error !== null)
      this.#error = text(get(error, 'type')) ?? text(get(error, 'code')) ?? 'error';
  }

  summary(): StreamSummary {
    return {
      usage: readUsage(this.#raw),
      raw: this.#raw,
      id: this.#id,
      model: this.#model,
      diagnostics: this.#diagnostics,
      billing: this.#billing,
      complete: this.#complete,
      error: this.#error,
    };
  }
}

/**
 * Whether an event of a stream says something of the answer: the ones in front of it only announce. Claude and
 * OpenAI's Responses name deltas, Chat has choices, Gemini candidates, Converse names the member.
 */
export function speaks(event: Json): boolean {
  const type = text(get(event, 'type')) ?? text(get(event, 'event_type')) ?? '';
  return (
    type.includes('delta') ||
    items(get(event, 'choices')).length > 0 ||
    items(get(event, 'candidates')).length > 0 ||
    isObject(get(event, 'contentBlockDelta'))
  );
}

function merged(before: Json | undefined, after: Json): Json {
  if (!isObject(before) || !isObject(after)) return after;
  const fields = new Map<string, Json>(entries(before));
  for (const [key, value] of entries(after)) if (value !== null) fields.set(key, value);
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
function ends(event: Json): boolean {
  const type = text(get(event, 'type')) ?? text(get(event, 'event_type')) ?? '';
  if (LAST.has(type)) return true;
  // Chat: the usage chunk is the last one, where it was asked for. Gemini: the chunk with the reason to finish. Converse: metadata.
  return (
    (get(event, 'object') === 'chat.completion.chunk' && isObject(get(event, 'usage'))) ||
    items(get(event, 'choices')).some((one) => text(get(one, 'finish_reason')) !== undefined) ||
    items(get(event, 'candidates')).some((one) => text(get(one, 'finishReason')) !== undefined) ||
    isObject(get(event, 'metadata'))
  );
}
