import { assumedNote } from '../assumed-note.ts';
import { modelName } from '../model-name.ts';
import { relativeOf } from '../model-relative.ts';
import { overrideOf, ruledAs } from '../override.ts';
import type { CacheRules, SegmentOptions } from '../provider.ts';
import {
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
  /** Markers that a request may have. */
  readonly markerLimit: number;
  readonly note: string | null;
}

/**
 * The data of a model, in any spelling. An unknown model gets the data of the nearest one of its family that
 * came before it, with a note. A name that merely begins like a known one ('claude-sonnet-5-9') is another
 * model.
 */
export function knownModel(written: string, options?: SegmentOptions): KnownModel {
  const name = modelName(ruledAs(options, written));
  const found = relativeOf(MODELS, name.id);
  const nearest = found?.row ?? FALLBACK;
  const isKnown = found?.kind === 'same';
  const override = overrideOf(options, written);
  return {
    data: {
      ...nearest,
      minimumCertain: isKnown && nearest.minimumCertain,
      defaultEffort: override.default_effort ?? nearest.defaultEffort,
      defaultThinking: override.default_thinking ?? nearest.defaultThinking,
      parametersFirst: override.parameters_first ?? nearest.parametersFirst,
    },
    markerLimit: override.breakpoints ?? MARKER_LIMIT,
    note: isKnown ? null : assumedNote(name, nearest.id),
  };
}

/** The rules by which entries of this model are written and found. */
export function cacheRules({ data: model, markerLimit }: KnownModel): CacheRules {
  return {
    kind: 'entries',
    minimum: {
      tokens: model.minimum,
      certain: model.minimumCertain,
      source: SOURCES.caching,
    },
    lookback: LOOKBACK,
    breakpoints: { limit: markerLimit, beyond: 'reject' },
    needsMarker: true,
  };
}
