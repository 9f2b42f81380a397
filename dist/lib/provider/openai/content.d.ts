import { type Json } from '../../json/value.ts';
import type { Role, Section, Unit, UnitKind } from '../../prefix/unit.ts';
import type { Piece } from '../piece.ts';
/** The member that marks the end of a cached prefix. */
export declare const MARKER = "prompt_cache_breakpoint";
/** Members whose content is free-form JSON: schemas and arguments. */
export declare const FREE_FORM: ReadonlySet<string>;
/** Where a piece of content stands. */
export interface Place {
    readonly section: Section;
    readonly index: number;
    readonly pointer: string;
    readonly role: Role | null;
    /** What is printed around it: the role and other members of its message. */
    readonly frame: string;
}
type PieceDetails = Partial<Pick<Unit, 'shorthand' | 'name' | 'replayedMembers'>>;
/** A value as a piece of this kind. */
export declare function piece(given: Json, place: Place, kind: UnitKind, { shorthand, name, replayedMembers }?: PieceDetails): Piece;
/**
 * The parts of a message, each a piece: a breakpoint may stand on any. Where one message ends and the
 * next begins is printed, so a part that continues a message has another frame than one that begins it.
 * A string is one text part: both are the same tokens (inferred from equal usage counts; a marker cannot
 * be put on a string, so clients turn one into the other).
 */
export declare function parts(content: Json | undefined, place: Place, textType: string): readonly Piece[];
/** Who speaks, in the words that all providers share. */
export declare function roleOf(role: string): Role | null;
/** How many of the first messages are system or developer messages: the section `system`. */
export declare function leadingCount(messages: readonly Json[]): number;
export {};
