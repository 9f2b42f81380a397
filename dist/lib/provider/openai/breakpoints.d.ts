import type { Breakpoint, Unit } from '../../prefix/unit.ts';
import type { Piece } from '../piece.ts';
import type { IllegalLayout } from '../provider.ts';
import { type OpenAiRules } from './models.ts';
import { type Api, type CacheOptions } from './options.ts';
/** The breakpoints of a request and what is wrong with its markers. */
export interface Layout {
    readonly breakpoints: readonly Breakpoint[];
    readonly illegal: readonly IllegalLayout[];
}
/**
 * Where entries are written or looked up: every explicit breakpoint that a lookup considers and, unless
 * the mode is explicit, one implicit breakpoint at the end of the latest eligible message. Models before
 * GPT-5.6 match any prefix and have no breakpoints. Markers beyond the limit are no mistake: the latest
 * are written (guides/prompt-caching, read 2026-10-10).
 */
export declare function layoutOf(pieces: readonly Piece[], units: readonly Unit[], api: Api, data: OpenAiRules, options: CacheOptions): Layout;
