import { overrideOf } from '../override.ts';
import type { CacheRules, ModelOverride, SegmentOptions } from '../provider.ts';
import { CACHING_SOURCE, EARLIER, LATER, MODELS, type OpenAiRules, WRITE_LIMIT } from './models.ts';

/** A model's rules and, where they are assumed or peculiar, a sentence that says so. */
export interface KnownModel {
  readonly data: OpenAiRules;
  readonly note: string | null;
}

/**
 * The rules of a model. An unknown version counts as "5.6 and later" or as earlier by its number; a name
 * without one, by whether the request uses breakpoints; each with a note.
 */
export function knownModel(name: string, usesBreakpoints: boolean): KnownModel {
  const id = bare(name);
  const known = MODELS.find(([begins]) => id === begins || id.startsWith(`${begins}-`))?.[1];
  if (known?.cache.kind === 'none') {
    const note = `No prompt cache is documented for '${name}': the rules of gpt-4o are shown.`;
    return { data: known, note };
  }
  if (known !== undefined) return { data: known, note: null };
  const version = /^gpt-(\d+(?:\.\d+)?)(?:-|$)/.exec(id)?.[1];
  const later = version === undefined ? usesBreakpoints : Number(version) >= 5.6;
  const data = { ...(later ? LATER : EARLIER), minimumCertain: false };
  const who = name === '' ? 'The request names no model' : `The model '${name}' is not known`;
  const regime = later ? 'GPT-5.6 and later' : 'models before GPT-5.5';
  return { data, note: `${who}: the cache rules of ${regime} are assumed.` };
}

/** The rules by which this model finds what it can reuse; overrides of the config win. */
export function cacheRules(data: OpenAiRules, override: ModelOverride): CacheRules {
  const minimum = {
    tokens: override.minimum_tokens ?? data.minimum,
    certain: override.minimum_tokens !== undefined || data.minimumCertain,
    source: CACHING_SOURCE,
  };
  if (data.cache.kind === 'entries') {
    return {
      kind: 'entries',
      minimum,
      lookback: override.lookback ?? null,
      breakpoints: { limit: WRITE_LIMIT, beyond: 'latest' },
      needsMarker: false,
    };
  }
  const granularity = data.cache.kind === 'prefix' ? data.cache.granularity : 128;
  return { kind: 'prefix', minimum, granularity: override.granularity ?? granularity };
}

/** What the config overrides of this model, under the name as it is written or the bare id. */
export function modelOverride(options: SegmentOptions | undefined, name: string): ModelOverride {
  return overrideOf(options, name, bare(name));
}

/** The name without a gateway's path, a fine-tune's frame and a date. */
function bare(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^.*\//, '')
    .replace(/^(?:[a-z-]+\.)?openai\./, '')
    .replace(/^ft:([^:]*).*$/, '$1')
    .replace(/-(?:20\d\d-\d\d-\d\d|latest)$/, '');
}
