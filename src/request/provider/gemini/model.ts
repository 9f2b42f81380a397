import { assumedNote } from '../assumed-note.ts';
import { modelName, relativeOf } from '../model-name.ts';
import { ruledAs } from '../override.ts';
import type { CacheRules, SegmentOptions } from '../provider.ts';
import { CACHING, FALLBACK, GRANULARITY, MODELS } from './models.ts';

/** A model's rules and, where they are assumed, a sentence that says so. */
export interface GeminiModel {
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
  if (!isKnown) return { rules, note: assumedNote(name, data.id) };
  const note = `Only explicit caching is documented for '${written}': the implicit cache of later models is shown.`;
  return { rules, note: data.implicit ? null : note };
}
