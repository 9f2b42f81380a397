import { type Json } from '../../json/value.ts';
import type { Piece } from '../piece.ts';
/** A form of request that many providers speak. */
export interface Form {
    readonly api: string;
    /** How sure the shape of a body is of this form. */
    recognise(body: Json, model?: string): number;
    /** Tools and content in the order in which they are printed. */
    pieces(body: Json): readonly Piece[];
    readonly freeForm: ReadonlySet<string>;
    /** JSON Pointer of what names a conversation that the provider keeps, or null. */
    continues(body: Json): string | null;
}
/** Chat Completions, Responses and Messages: which of them a server speaks, its requests show. */
export declare const FORMS: readonly Form[];
