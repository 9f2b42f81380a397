import { type Json } from '../../json/value.ts';
import type { Role, Section } from '../../prefix/unit.ts';
import type { Piece } from '../piece.ts';
/** Members whose content is free-form JSON: schemas, arguments, results. */
export declare const FREE_FORM: ReadonlySet<string>;
/** A member of the body with the JSON Pointer at which it stands. */
export interface Member {
    readonly value: Json;
    readonly pointer: string;
}
/** A member that the API takes in camelCase and in snake_case; null where the body has neither. */
export declare function member(holder: Member, camel: string, snake: string): Member | null;
/** Where a content stands. */
interface Place {
    readonly section: Section;
    readonly index: number;
    readonly role: Role | null;
    readonly frame: string;
}
/**
 * The parts of a content, each a piece. Where one content ends and the next begins is printed, so that a part
 * that continues one has another frame than one that begins it. SDKs take a string for one text part.
 */
export declare function contentPieces({ value, pointer }: Member, place: Place): readonly Piece[];
/** The place of the content number `index`: its role as it is written, `user` where it has none. */
export declare function placeOf(content: Json, index: number): Place;
export {};
