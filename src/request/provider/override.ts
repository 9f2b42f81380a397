import type { ModelOverride, SegmentOptions } from './provider.ts';

/** What the config says about a model: the first of these names that it knows. */
export function overrideOf(
  options: SegmentOptions | undefined,
  ...names: readonly string[]
): ModelOverride {
  const overrides = options?.overrides ?? {};
  const name = names.find((candidate) => Object.hasOwn(overrides, candidate));
  return (name === undefined ? undefined : overrides[name]) ?? {};
}
