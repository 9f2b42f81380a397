import { type Json, get, isObject, text } from '../../json/value.ts';
import type { Segmented } from '../../request/provider/provider.ts';
import type { Opinion } from '../protocol-steps.ts';
import { withMembers } from './place.ts';

type Source = Opinion['source'];

/**
 * Whose diagnostics a request can ask for: Claude's on every model (build-with-claude/cache-diagnostics,
 * read 2026-09-26), OpenAI's at the Responses API from GPT-5.6 on (guides/prompt-caching/diagnostics, read
 * 2026-10-10). Null for all others.
 */
export function opinionSource({ provider, api, rules }: Segmented): Source | null {
  if (provider === 'anthropic' && api === 'messages') return 'anthropic';
  return provider === 'openai' && api === 'responses' && rules.kind === 'entries' ? 'openai' : null;
}

/** The body with the question how it differs from an earlier one; `previous` is null for the first. */
export function asking(source: Source, body: Json, previous: string | null): Json {
  if (source === 'anthropic')
    return withMembers(body, { diagnostics: { previous_message_id: previous } });
  const options = get(body, 'prompt_cache_options');
  return withMembers(body, {
    prompt_cache_options: withMembers(isObject(options) ? options : {}, {
      comparison_response_id: previous,
    }),
  });
}

/** Names of differences that the providers document; an unknown one is `other`. */
const REASONS: ReadonlySet<string> = new Set([
  'model_changed',
  'system_changed',
  'tools_changed',
  'messages_changed',
  'prompt_cache_key_changed',
  'text_format_changed',
  'reasoning_effort_changed',
  'verbosity_changed',
  'context_compacted',
  'input_changed',
  'service_tier_changed',
]);

/** Differences that are meant, where calls ask different questions. */
const OF_QUESTIONS: ReadonlySet<string> = new Set(['messages_changed', 'input_changed']);

/**
 * What was answered; null where nothing was asked of this call.
 * @param differs whether the two requests differ behind their prefix: a difference there says nothing
 */
export function opinionOf(
  source: Source,
  answer: Json,
  previous: string | null,
  differs: boolean,
): Opinion | null {
  if (previous === null) return null;
  const says = source === 'anthropic' ? claude(answer) : openai(answer);
  return { source, says: differs && says !== null && OF_QUESTIONS.has(says) ? null : says };
}

function claude(answer: Json): string | null {
  // No divergence is null itself; a comparison that is still being made has a reason of null.
  if (!isObject(answer)) return 'same';
  const type = text(get(get(answer, 'cache_miss_reason'), 'type'));
  if (type === undefined || type === 'unavailable' || type === 'previous_message_not_found')
    return null;
  return REASONS.has(type) ? type : 'other';
}

function openai(answer: Json): string | null {
  const type = text(get(answer, 'type'));
  if (type === 'cache_hit') return 'same';
  if (type !== 'cache_miss') return null;
  const reason = text(get(answer, 'reason'));
  return reason !== undefined && REASONS.has(reason) ? reason : 'other';
}
