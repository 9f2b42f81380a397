import { type Json } from '../../json/value.ts';
/** How sure the shape of a body is a Responses request. */
export declare function recogniseResponses(body: Json, declared?: string): number;
/** How sure the shape of a body is a Chat request. */
export declare function recogniseChat(body: Json, declared?: string): number;
