import type { Piece } from '../piece.ts';
import { type Member } from './content.ts';
/**
 * The tools, function by function: one entry of `tools` may declare many. Whatever else an entry turns on (a
 * search, code execution) is a piece of its own. Their index counts over all entries.
 */
export declare function toolPieces(tools: Member | null): readonly Piece[];
