import { type Json } from '../../json/value.ts';
import type { SegmentMemory } from '../memory.ts';
import type { Piece } from '../piece.ts';
/** The pieces of `messages`; leading system and developer messages are the section `system`. */
export declare function chatPieces(body: Json, memory?: SegmentMemory): readonly Piece[];
