import type { ModelOverride, SegmentOptions } from './provider.ts';
/** What the config says about a model: the first of these names that it knows. */
export declare function overrideOf(options: SegmentOptions | undefined, ...names: readonly string[]): ModelOverride;
