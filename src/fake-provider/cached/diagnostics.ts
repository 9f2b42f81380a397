import { canonical } from '../../json/canonical.ts';
import { type Json, dig, get, isObject, text } from '../../json/value.ts';
import type { Section } from '../../request/unit.ts';
import { type PlayedRequest, tokensUpTo, totalTokens } from '../../cache/play/request.ts';
import { Recent } from '../../cache/expected/recent.ts';

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
  const type =
    CLAUDE_SECTIONS[sectionOf(before, request, at)] ?? claudeParameter(before, request, at);
  if (type === null) return { cache_miss_reason: { type: 'unavailable' } };
  const missed = totalTokens(before) - tokensUpTo(before, at);
  return { cache_miss_reason: { type, cache_missed_input_tokens: missed } };
}

function openai(before: PlayedRequest | undefined, request: PlayedRequest, read: number): Json {
  if (before === undefined) return { type: 'comparison_response_not_found' };
  const at = difference(before, request);
  if (at === null && read > 0) return { type: 'cache_hit' };
  if (at === null) return { type: 'unavailable' };
  const section = sectionOf(before, request, at);
  const reason = section === 'params' ? openaiParameter(before, request, at) : OPENAI[section];
  if (reason === null) return { type: 'unavailable' };
  const missed = totalTokens(before) - tokensUpTo(before, at);
  return { type: 'cache_miss', reason, cache_missed_tokens: missed };
}

/** The first unit of the earlier request that the later one does not begin with, or null. */
function difference(before: PlayedRequest, request: PlayedRequest): number | null {
  const at = before.chain.findIndex((link, unit) => link !== request.chain[unit]);
  return at === -1 ? null : at;
}

function sectionOf(before: PlayedRequest, request: PlayedRequest, at: number): Section {
  return (request.units[at] ?? before.units[at])?.section ?? 'messages';
}

const CLAUDE_SECTIONS: Readonly<Record<Section, string | null>> = {
  params: null,
  tools: 'tools_changed',
  system: 'system_changed',
  messages: 'messages_changed',
};

/** "`model` or `speed` differs"; about other parameters the diagnostics say nothing. */
function claudeParameter(before: PlayedRequest, request: PlayedRequest, at: number): string | null {
  const changed = changes(before, request, at);
  return changed('model') || changed('speed') ? 'model_changed' : null;
}

const OPENAI: Readonly<Record<Exclude<Section, 'params'>, string>> = {
  tools: 'tools_changed',
  system: 'input_changed',
  messages: 'input_changed',
};

/** Reasons by the members that they tell, of either API; the first that fits is given. */
const OPENAI_PARAMETERS: readonly (readonly [reason: string, ...path: readonly string[]])[] = [
  ['model_changed', 'model'],
  ['service_tier_changed', 'service_tier'],
  ['prompt_cache_key_changed', 'prompt_cache_key'],
  ['text_format_changed', 'text', 'format'],
  ['reasoning_effort_changed', 'reasoning', 'effort'],
  ['verbosity_changed', 'text', 'verbosity'],
];

function openaiParameter(before: PlayedRequest, request: PlayedRequest, at: number): string | null {
  const changed = changes(before, request, at);
  return OPENAI_PARAMETERS.find(([, ...path]) => changed(...path))?.[0] ?? null;
}

/** Says of a member of the parameters at a place whether it differs. */
function changes(before: PlayedRequest, request: PlayedRequest, at: number) {
  const print = ({ units }: PlayedRequest, path: readonly string[]) =>
    canonical(dig(units[at]?.parameters ?? null, ...path) ?? null, 'sorted');
  return (...path: readonly string[]): boolean => print(before, path) !== print(request, path);
}
