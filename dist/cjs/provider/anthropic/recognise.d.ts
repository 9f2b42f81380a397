import { type Json } from '../../json/value.ts';
/** How sure the shape of a body is a Messages request: 0 is not at all, 1 is beyond doubt. */
export declare function recognise(body: Json, declared?: string): number;
