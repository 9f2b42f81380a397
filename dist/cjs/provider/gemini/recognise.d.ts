import { type Json } from '../../json/value.ts';
/**
 * How sure the shape of a body is a generateContent request, as it goes on the wire or as the SDK takes it
 * (`config` around the further members).
 */
export declare function recognise(body: Json, declared?: string): number;
