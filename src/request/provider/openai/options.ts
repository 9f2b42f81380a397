import { type Json, dig, get } from '../../../json/value.ts';
import type { IllegalLayout, Source } from '../provider.ts';
import type { KnownModel } from './model.ts';
import type { OpenAiRules } from './models.ts';

/** What a request says about caching as a whole. */
export interface CacheOptions {
  readonly mode: 'implicit' | 'explicit';
  /** Lifetime of what it writes. */
  readonly ttl: string;
  readonly illegal: readonly IllegalLayout[];
}

/** Lifetimes of `prompt_cache_options.ttl` by API; the first one holds where none is named (SDK_SOURCE). */
export const LIFETIMES: Readonly<Record<Api, readonly string[]>> = {
  responses: ['30m', '12h'],
  chat: ['30m'],
};

/**
 * Lifetimes of a marker on a part. The SDK types both on the parts of Chat Completions too; the changelog
 * speaks of "12-hour Responses caching", so that there an entry is expected to live for the shorter one.
 */
export const PART_LIFETIMES = ['30m', '12h'] as const;

/** The types of the SDK, 7.57.0 and 7.59.0: `chat/completions/completions.d.ts`. */
export const SDK_SOURCE: Source = {
  url: 'https://www.npmjs.com/package/openai/v/7.59.0',
  read: '2026-11-30',
};

/** An API of OpenAI with a body of its own. */
export type Api = 'responses' | 'chat';

const OPTIONS = '/prompt_cache_options';

/** Reads `prompt_cache_options` and `prompt_cache_retention` (guides/prompt-caching, read 2026-10-10). */
export function cacheOptions(body: Json, api: Api, data: OpenAiRules): CacheOptions {
  const options = get(body, 'prompt_cache_options') ?? null;
  const usual = { mode: 'implicit', ttl: '30m' } as const;
  if (options === null) return { ...usual, illegal: retention(body, data) };
  if (data.cache.kind !== 'entries') {
    const refused = field(OPTIONS, 'prompt_cache_options needs GPT-5.6 or later');
    return { ...usual, illegal: [refused, ...retention(body, data)] };
  }
  const mode = dig(options, 'mode') ?? 'implicit';
  const ttl = dig(options, 'ttl') ?? '30m';
  const lifetimes = LIFETIMES[api];
  const known = lifetimes.find((candidate) => candidate === ttl);
  return {
    mode: mode === 'explicit' ? 'explicit' : 'implicit',
    ttl: known ?? '30m',
    illegal: [
      ...(mode === 'implicit' || mode === 'explicit'
        ? []
        : [field(`${OPTIONS}/mode`, "the modes are 'implicit' and 'explicit'")]),
      ...(known === undefined ? [lifetime(`${OPTIONS}/ttl`, lifetimes)] : []),
      ...(api === 'chat' ? onlyResponses(options) : []),
      ...retention(body, data),
    ],
  };
}

/**
 * How long what a request leaves lives: `prompt_cache_retention` where it is the extended one, which is the
 * only one that GPT-5.5 has; null for the usual life in memory, and for models whose breakpoints say it.
 */
export function retentionOf(body: Json, { data, extended }: KnownModel): string | null {
  if (data.cache.kind === 'entries') return null;
  const asked = extended && get(body, 'prompt_cache_retention') === '24h';
  return asked || data.retention.length === 1 ? '24h' : null;
}

/** A sentence about a retention that nobody documents for this model. */
export function retentionNote(
  body: Json,
  model: string,
  { data, extended }: KnownModel,
): readonly string[] {
  if (extended || data.cache.kind === 'entries' || get(body, 'prompt_cache_retention') !== '24h')
    return [];
  return [
    `prompt_cache_retention: 24h is not documented for '${model}': the usual life of 5 to 10 minutes is assumed. Where it holds, declare \`retention: [in_memory, 24h]\` of this model under \`models\`.`,
  ];
}

/** A lifetime that the API does not have. */
export function lifetime(
  pointer: string,
  lifetimes: readonly string[],
  unit: number | null = null,
): IllegalLayout {
  const detail = `the only lifetimes here are ${lifetimes.join(' and ')}`;
  return { rule: 'unsupported-ttl', pointer, unit, detail };
}

function onlyResponses(options: Json): readonly IllegalLayout[] {
  return ['prewarm', 'comparison_response_id']
    .filter((name) => (get(options, name) ?? null) !== null)
    .map((name) => field(`${OPTIONS}/${name}`, `${name} exists in the Responses API only`));
}

function retention(body: Json, data: OpenAiRules): readonly IllegalLayout[] {
  const value = get(body, 'prompt_cache_retention') ?? null;
  if (value === null || (typeof value === 'string' && data.retention.includes(value))) return [];
  const detail = `prompt_cache_retention may be ${data.retention.join(' or ')} with this model`;
  return [{ rule: 'unsupported-ttl', pointer: '/prompt_cache_retention', unit: null, detail }];
}

function field(pointer: string, detail: string): IllegalLayout {
  return { rule: 'unsupported-field', pointer, unit: null, detail };
}
