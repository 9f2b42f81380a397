import { assumedNote } from '../assumed-note.ts';
import { modelName } from '../model-name.ts';
import { relativeOf } from '../model-relative.ts';
import { ruledAs } from '../override.ts';
import type { CacheRules, SegmentOptions, TokenFamily } from '../provider.ts';
import { CACHING, FALLBACK, GRANULARITY, MODELS } from './models.ts';

/** Gemini 3 and later count pictures otherwise than those before. */
export function geminiFamily(id: string): TokenFamily {
  return Number(/^gemini-(\d+)/.exec(id)?.[1] ?? 0) >= 3 ? 'gemini-3' : 'gemini';
}

/** A model's rules and, where they are assumed, a sentence that says so. */
export interface GeminiModel {
  readonly tokenFamily: TokenFamily;
  readonly rules: CacheRules;
  readonly note: string | null;
}

/** The rules of a model as it is named in a request or in its address. */
export function geminiModel(written: string, options?: SegmentOptions): GeminiModel {
  const name = modelName(ruledAs(options, written));
  const found = relativeOf(MODELS, name.id);
  const data = found?.row ?? FALLBACK;
  const isKnown = found !== undefined && found.kind !== 'relative';
  const rules: CacheRules = {
    kind: 'prefix',
    minimum: { tokens: data.minimum, certain: isKnown && data.certain, source: CACHING },
    granularity: GRANULARITY,
  };
  const tokenFamily = geminiFamily(name.id);
  if (!isKnown) return { rules, tokenFamily, note: assumedNote(name, data.id) };
  const note = `Only explicit caching is documented for '${written}': the implicit cache of later models is shown.`;
  return { rules, tokenFamily, note: data.implicit ? null : note };
}
