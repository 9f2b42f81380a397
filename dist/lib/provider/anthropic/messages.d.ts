import { type Json } from '../../json/value.ts';
import type { SegmentMemory } from '../memory.ts';
import type { Piece } from '../piece.ts';
/** The blocks of `system`. */
export declare function systemPieces(body: Json): readonly Piece[];
/**
 * The blocks of all messages. Consecutive messages of one role are one turn, so that a message's
 * boundary is no part of a unit: its role is (SDK 1.12.0, MessageCreateParams.messages, read 2026-11-20).
 */
export declare function messagePieces(body: Json, keepsThinking: boolean, memory?: SegmentMemory): readonly Piece[];
/**
 * True for a system message that is shown for one turn only: `clear_at` "next_user_message" (SDK 1.12.0,
 * BetaSystemMessageParam, read 2026-11-20).
 */
export declare function isTransient(message: Json): boolean;
