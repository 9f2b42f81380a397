import { type Json } from '../../json/value.ts';
/** What the provider does to a request that its body does not show. */
export declare function notesOn(body: Json): readonly string[];
/** A thread is created by a whole request; later ones hold the new messages only (SDK 1.12.0, recorded). */
export declare function continuesThread(body: Json): boolean;
