import { type Json, dig, get, isObject, text } from '../json/value.ts';
import type { Section } from '../prefix/unit.ts';
import { type PlayedRequest, tokensUpTo, totalTokens } from '../simulate/request.ts';
import { Recent } from '../simulate/recent.ts';

/** Replies that a comparison may name. */
const REMEMBERED = 10_000;

/**
 * The providers' own diagnostics: where a request stops being equal to an earlier one that it names.
 * Claude: `diagnostics.previous_message_id` (build-with-claude/cache-diagnostics, read 2026-09-26); OpenAI:
 * `prompt_cache_options.comparison_response_id` (guides/prompt-caching/diagnostics, read 2026-10-10).
 */
export class Diagnostics {
  readonly #requests = new Recent<PlayedRequest>(REMEMBERED);

  /** What goes into the reply with this id; null where the request asks for nothing. */
  of(body: Json, request: PlayedRequest, read: number, replyId: string): Json {
    const asked = get(body, 'diagnostics');
    const compared = dig(body, 'prompt_cache_options', 'comparison_response_id');
    if (!isObject(asked) && compared === undefined) return null;
    const named = text(isObject(asked) ? get(asked, 'previous_message_id') : compared);
    // Fingerprints are kept of requests that ask, and of no others.
    const before = named === undefined ? undefined : this.#requests.get(bare(named));
    this.#requests.set(replyId, request);
    if (named === undefined) return null;
    return isObject(asked) ? claude(before, request) : openai(before, request, read);
  }
}

function bare(id: string): string {
  return id.slice(id.indexOf('_') + 1);
}

function claude(before: PlayedRequest | undefined, request: PlayedRequest): Json {
  if (before === undefined) return { cache_miss_reason: { type: 'previous_message_not_found' } };
  const at = difference(before, request);
  if (at === null) return null;
  const reason = reasonAt(before, request, at);
  if (reason === null) return { cache_miss_reason: { type: 'unavailable' } };
  const missed = totalTokens(before) - tokensUpTo(before, at);
  return { cache_miss_reason: { type: reason, cache_missed_input_tokens: missed } };
}

function openai(before: PlayedRequest | undefined, request: PlayedRequest, read: number): Json {
  if (before === undefined) return { type: 'comparison_response_not_found' };
  const at = difference(before, request);
  if (at === null && read > 0) return { type: 'cache_hit' };
  if (at === null) return { type: 'unavailable' };
  const reason = OPENAI_REASONS[reasonAt(before, request, at) ?? 'messages_changed'];
  const missed = totalTokens(before) - tokensUpTo(before, at);
  return { type: 'cache_miss', reason, cache_missed_tokens: missed };
}

/** The first unit of the earlier request that the later one does not begin with, or null. */
function difference(before: PlayedRequest, request: PlayedRequest): number | null {
  const at = before.chain.findIndex((link, unit) => link !== request.chain[unit]);
  return at === -1 ? null : at;
}

type Reason = 'model_changed' | 'tools_changed' | 'system_changed' | 'messages_changed';

const SECTIONS: Readonly<Record<Section, Reason | null>> = {
  params: null,
  tools: 'tools_changed',
  system: 'system_changed',
  messages: 'messages_changed',
};

/** The section of a difference; null for parameters, about which the diagnostics say nothing. */
function reasonAt(before: PlayedRequest, request: PlayedRequest, at: number): Reason | null {
  if (before.model !== request.model) return 'model_changed';
  return SECTIONS[(request.units[at] ?? before.units[at])?.section ?? 'messages'];
}

const OPENAI_REASONS: Readonly<Record<Reason, string>> = {
  model_changed: 'model_changed',
  tools_changed: 'tools_changed',
  system_changed: 'input_changed',
  messages_changed: 'input_changed',
};
