import { type Json } from '../../json/value.ts';
import type { SegmentMemory } from '../memory.ts';
import type { Piece } from '../piece.ts';
/** The pieces in front of the input: a stored template and the instructions. */
export declare function instructionPieces(body: Json): readonly Piece[];
/**
 * The pieces of `input`. A string is a user message ("equivalent to a text input with the user role",
 * SDK 6.49.0, ResponseCreateParams.input). `keepsReasoning` is false where the model is shown only the
 * reasoning of the current turn.
 */
export declare function inputPieces(body: Json, keepsReasoning: boolean, memory?: SegmentMemory): readonly Piece[];
