import { modelName } from './model-name.ts';
import type { CacheRules, ModelOverride, SegmentOptions, Segmented } from './provider.ts';

/** What the config says about a model: under its name as it is written, else under its bare id. */
export function overrideOf(options: SegmentOptions | undefined, model: string): ModelOverride {
  const overrides = options?.overrides;
  if (overrides === undefined) return {};
  const name = [model, modelName(model).id].find((each) => Object.hasOwn(overrides, each));
  return (name === undefined ? undefined : overrides[name]) ?? {};
}

/** The name whose rules hold: what the config declares a model to be like, else its own. */
export function ruledAs(options: SegmentOptions | undefined, model: string): string {
  return overrideOf(options, model).like ?? model;
}

/** A request by what the config says about its model: that is certain, and wins over all rules. */
export function overridden(found: Segmented, override: ModelOverride): Segmented {
  const { like, lifetime, tokenizer } = override;
  return {
    ...found,
    ...(like !== undefined && { like }),
    rules: rulesBy(found.rules, override),
    ...(lifetime !== undefined && { lifetime }),
    ...(tokenizer !== undefined && { tokenFamily: tokenizer }),
  };
}

function rulesBy(rules: CacheRules, override: ModelOverride): CacheRules {
  const { minimum_tokens: tokens, lookback, granularity, breakpoints } = override;
  // An explicit cache is read whole or not at all: its own minimum is nobody's to choose.
  const isOpen = Number.isFinite(rules.minimum.tokens);
  const minimum =
    tokens === undefined || !isOpen ? rules.minimum : { ...rules.minimum, tokens, certain: true };
  if (rules.kind === 'prefix')
    return { ...rules, minimum, granularity: granularity ?? rules.granularity };
  const limit = breakpoints ?? rules.breakpoints.limit;
  return {
    ...rules,
    minimum,
    lookback: lookback ?? rules.lookback,
    breakpoints: { ...rules.breakpoints, limit },
  };
}
