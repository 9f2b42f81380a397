import { type Json } from '../../json/value.ts';
/** What the provider does to a request that its body does not show. */
export declare function notesOn(body: Json): readonly string[];
/** JSON Pointer of what names the conversation that a request continues, or null. */
export declare function storedConversation(body: Json): string | null;
