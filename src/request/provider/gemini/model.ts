import { overrideOf } from '../override.ts';
import type { CacheRules, SegmentOptions } from '../provider.ts';
import { CACHING, FALLBACK, GRANULARITY, MODELS } from './models.ts';

/** A model's rules and, where they are assumed, a sentence that says so. */
export interface GeminiModel {
  readonly rules: CacheRules;
  readonly note: string | null;
}

/** The rules of a model as it is named in a request or in its address; overrides of the config win. */
export function geminiModel(name: string, options?: SegmentOptions): GeminiModel {
  const id = bare(name);
  const known = MODELS.find(
    ({ begins }) => id === begins || id.startsWith(`${begins}-`) || id.startsWith(`${begins}.`),
  );
  const data = known ?? FALLBACK;
  const override = overrideOf(options, name, id);
  const tokens = override.minimum_tokens;
  const rules: CacheRules = {
    kind: 'prefix',
    minimum: {
      tokens: tokens ?? data.minimum,
      certain: tokens !== undefined || data.certain,
      source: CACHING,
    },
    granularity: override.granularity ?? GRANULARITY,
  };
  return { rules, note: noteOn(name, known) };
}

function noteOn(name: string, known: (typeof MODELS)[number] | undefined): string | null {
  if (known?.implicit === false) {
    return `Only explicit caching is documented for '${name}': the implicit cache of later models is shown.`;
  }
  if (known !== undefined) return null;
  const who = name === '' ? 'The request names no model' : `The model '${name}' is not known`;
  return `${who}: a minimum of ${FALLBACK.minimum} tokens is assumed.`;
}

/** The name without `models/`, a project's path, a preview's or a version's ending. */
function bare(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^.*\//, '')
    .replace(/-(?:latest|\d{3})$/, '');
}
