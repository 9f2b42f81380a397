import { type Json } from '../../json/value.ts';
import type { Role, Section, UnitKind } from '../../prefix/unit.ts';
import type { Piece } from '../piece.ts';
/** The member that marks the end of a cached prefix. */
export declare const MARKER = "cache_control";
/**
 * Members whose content Claude is shown as it was written: tool schemas and inputs. Key order in them
 * breaks caches (https://platform.claude.com/docs/en/build-with-claude/prompt-caching, read 2026-10-08).
 */
export declare const FREE_FORM: ReadonlySet<string>;
/** Where a piece of content stands. */
export interface Place {
    readonly section: Section;
    readonly index: number;
    readonly pointer: string;
    readonly role: Role | null;
    /** The role as it is written. */
    readonly frame: string;
    readonly absent: Piece['absent'];
}
/**
 * The blocks of a `system` or `content` value. A string is shorthand for one text block (SDK 1.12.0,
 * MessageCreateParams.messages, read 2026-11-20); null has no block; anything else is one block of its own kind.
 */
export declare function blocks(content: Json | undefined, place: Place): readonly Piece[];
/** One block, or one value of another kind, as a piece at this place. */
export declare function piece(block: Json, place: Place, more: {
    readonly shorthand?: string;
    readonly kind?: UnitKind;
    readonly name?: string | null;
}): Piece;
