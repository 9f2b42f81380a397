import { type Json } from './value.ts';
/** A JSON Pointer (RFC 6901) extended by one reference token. */
export declare function child(pointer: string, token: string | number): string;
/** The reference tokens of a JSON Pointer. */
export declare function tokens(pointer: string): readonly string[];
/** The value a JSON Pointer leads to, or undefined where there is none. */
export declare function resolve(value: Json, pointer: string): Json | undefined;
