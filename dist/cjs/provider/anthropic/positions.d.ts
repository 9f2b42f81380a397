import type { Unit } from '../../prefix/unit.ts';
import type { Piece } from '../piece.ts';
/**
 * Gives pieces their look-back positions. A run of consecutive `tool_use` blocks, or of `tool_result`
 * blocks, is one position; every other block, tool and system block is one each; parameters are none
 * (build-with-claude/prompt-caching, read 2026-10-08; that tools and thinking blocks count one each is
 * assumed: the page does not say).
 * @param before the units in front of them
 */
export declare function positioned(pieces: readonly Piece[], before?: readonly Unit[]): readonly Unit[];
/** What a unit's position depends on beside itself, of the units in front of it. */
export declare function standing(before: readonly Unit[]): string;
