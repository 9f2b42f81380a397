import type { Json } from '../json/value.ts';
import type { Unit } from '../prefix/unit.ts';
import type { Piece } from './piece.ts';
/**
 * What became of a conversation's messages when they were cut before. A request repeats those of the
 * request before it: as long as they are the same objects, they are not looked at again. Only for callers
 * whose messages never change once they are there.
 */
export declare class SegmentMemory {
    #private;
    /**
     * The pieces of all messages.
     * @param form tells apart who cuts: one conversation may go on in the form of another provider
     */
    pieces(form: string, messages: readonly Json[], cut: (message: Json, index: number) => readonly Piece[], tells: (piece: Piece) => boolean): readonly Piece[];
    /** Whether these are the latest pieces: then all of them are in the prompt. */
    knows(pieces: readonly Piece[]): boolean;
    /** Those of the latest pieces that parameters are told from. */
    get telling(): readonly Piece[];
    /**
     * The units of the latest pieces.
     * @param start what their places depend on beside themselves
     * @param place the units of pieces that stand behind these
     */
    units(pieces: readonly Piece[], start: string, place: (pieces: readonly Piece[], before: readonly Unit[]) => readonly Unit[]): readonly Unit[];
    forget(): void;
}
