import { type Json } from '../../json/value.ts';
import type { Breakpoint } from '../../prefix/unit.ts';
import type { Piece } from '../piece.ts';
import type { IllegalLayout } from '../provider.ts';
/**
 * The breakpoint of a `cache_control` at the top of the request: the last block that can be cached,
 * or none. It takes one of the slots, does nothing where that block carries the same marker, and is
 * refused where it carries another lifetime or where no slot is left ("Automatic caching",
 * build-with-claude/prompt-caching, read 2026-10-08).
 */
export declare function automatic(body: Json, pieces: readonly Piece[], explicit: readonly Breakpoint[], markers: number): {
    readonly breakpoints: readonly Breakpoint[];
    readonly illegal: readonly IllegalLayout[];
};
