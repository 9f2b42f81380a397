import type { CacheRules, ModelOverride, SegmentOptions } from '../provider.ts';
import { overrideOf } from '../override.ts';
import {
  ALIASES,
  type AnthropicModel,
  FALLBACK,
  LOOKBACK,
  MARKER_LIMIT,
  MODELS,
  SOURCES,
} from './models.ts';

/** A model's data and, where they are assumed, a sentence that says so. */
export interface KnownModel {
  readonly data: AnthropicModel;
  readonly note: string | null;
}

/**
 * The data of a model. A dated id (`claude-sonnet-4-5-20250929`) and `-latest` stand for the model
 * itself; an unknown model gets the data of the nearest one of its family that came before it, with a
 * note. A name that merely begins like a known one ('claude-sonnet-5-5') is another model.
 */
export function knownModel(name: string): KnownModel {
  const id = bare(name);
  const known = find(ALIASES[id] ?? id);
  if (known !== undefined) return { data: known, note: null };
  const nearest = predecessor(id) ?? FALLBACK;
  const data = { ...nearest, minimumCertain: false };
  const who = name === '' ? 'The request names no model' : `The model '${name}' is not known`;
  return { data, note: `${who}: the cache rules of ${nearest.id} are assumed.` };
}

/** The rules by which entries of this model are written and found; overrides of the config win. */
export function cacheRules(model: AnthropicModel, override: ModelOverride): CacheRules {
  return {
    kind: 'entries',
    minimum: {
      tokens: override.minimum_tokens ?? model.minimum,
      certain: override.minimum_tokens !== undefined || model.minimumCertain,
      source: SOURCES.caching,
    },
    lookback: override.lookback ?? LOOKBACK,
    breakpoints: { limit: MARKER_LIMIT, beyond: 'reject' },
    needsMarker: true,
  };
}

/** What the config overrides of this model, under the name as it is written or the bare id. */
export function modelOverride(options: SegmentOptions | undefined, name: string): ModelOverride {
  return overrideOf(options, name, bare(name));
}

// Gateways and clouds put a path, a region or a vendor in front, a version, a date or a context size
// behind, and spell a version with a dot.
function bare(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^(?:.*\/)?(?:[a-z-]+\.)?(?:anthropic[./])?(?=claude-)/, '')
    .replace(/\[\w+\]$/, '')
    .replace(/-v\d+(?::\d+)?$/, '')
    .replace(/[-@](?:20\d{6}|latest|default)$/, '')
    .replace(/(?<=\d)\.(?=\d)/, '-');
}

function find(id: string): AnthropicModel | undefined {
  return MODELS.find((model) => model.id === id);
}

/** The newest known model of the same family that is not newer, else the oldest known one. */
function predecessor(id: string): AnthropicModel | undefined {
  const wanted = versionOf(id);
  if (wanted === undefined) return undefined;
  const family = MODELS.flatMap((model) => {
    const version = versionOf(model.id);
    return version?.family === wanted.family ? [{ model, number: version.number }] : [];
  }).toSorted((a, b) => a.number - b.number);
  const before = family.findLast(({ number }) => number <= wanted.number);
  return (before ?? family[0])?.model;
}

function versionOf(id: string): { readonly family: string; readonly number: number } | undefined {
  const match =
    /^claude-(?<family>[a-z]+)-(?<major>\d{1,3})(?:-(?<minor>\d{1,3}))?(?:-|$)/.exec(id)?.groups ??
    /^claude-(?<major>\d{1,3})(?:-(?<minor>\d{1,3}))?-(?<family>[a-z]+)/.exec(id)?.groups;
  if (match?.['family'] === undefined) return undefined;
  return {
    family: match['family'],
    number: Number(match['major']) * 1000 + Number(match['minor'] ?? 0),
  };
}
