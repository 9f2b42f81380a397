import { assumedNote } from '../assumed-note.ts';
import { modelName } from '../model-name.ts';
import { relativeOf } from '../model-relative.ts';
import { overrideOf, ruledAs } from '../override.ts';
import type { CacheRules, SegmentOptions, TokenFamily } from '../provider.ts';
import {
  CACHING_SOURCE,
  EARLIER,
  EXTENDED,
  LATER,
  MODELS,
  type OpenAiRules,
  WRITE_LIMIT,
} from './models.ts';

/** A model's rules and, where they are assumed or peculiar, a sentence that says so. */
export interface KnownModel {
  readonly data: OpenAiRules;
  readonly note: string | null;
  /** Whether `prompt_cache_retention: 24h` is documented for it; true where the model is not known. */
  readonly extended: boolean;
}

/**
 * The rules of a model, in any spelling. An unknown version counts as the one before it; a name without one,
 * by whether the request uses breakpoints; each with a note.
 */
export function knownModel(
  written: string,
  usesBreakpoints: boolean,
  options?: SegmentOptions,
): KnownModel {
  const name = modelName(ruledAs(options, written));
  const { retention } = overrideOf(options, written);
  const given = retention === undefined ? {} : { retention };
  const found = relativeOf(MODELS, name.id);
  const row = found?.row;
  if (row?.cache.kind === 'none') {
    const note = `No prompt cache is documented for '${written}': the rules of gpt-4o are shown.`;
    return { data: { ...row, ...given }, note, extended: false };
  }
  if (row !== undefined && found?.kind !== 'relative') {
    const extended = retention?.includes('24h') ?? EXTENDED.has(name.id);
    return { data: { ...row, ...given }, note: null, extended };
  }
  const assumed = row ?? (usesBreakpoints ? LATER : EARLIER);
  const like = row?.id ?? (usesBreakpoints ? 'GPT-5.6 and later' : 'models before GPT-5.5');
  return {
    data: { ...assumed, minimumCertain: false, ...given },
    note: assumedNote(name, like),
    extended: true,
  };
}

/** GPT-6 and later count pictures otherwise than all before. */
export function openAiFamily(id: string): TokenFamily {
  return Number(/^gpt-(\d+)/.exec(id)?.[1] ?? 0) >= 6 ? 'openai-6' : 'openai';
}

/** The rules by which this model finds what it can reuse. */
export function cacheRules(data: OpenAiRules): CacheRules {
  const minimum = {
    tokens: data.minimum,
    certain: data.minimumCertain,
    source: CACHING_SOURCE,
  };
  if (data.cache.kind === 'entries') {
    return {
      kind: 'entries',
      minimum,
      lookback: null,
      breakpoints: { limit: WRITE_LIMIT, beyond: 'latest' },
      needsMarker: false,
    };
  }
  const granularity = data.cache.kind === 'prefix' ? data.cache.granularity : 128;
  return { kind: 'prefix', minimum, granularity };
}
