/**
 * JSON as it was written. A provider caches bytes, so two spellings that JSON.parse makes equal may be
 * two prefixes: `1.0` against `1`, and the order of keys that look like numbers. Ordinary JavaScript
 * values (a request an SDK is about to send) are valid here as they are; the parser of this folder
 * adds the two forms that JavaScript has no value for.
 */
export type Json = null | boolean | number | string | NumberLiteral | readonly Json[] | JsonObject;
/** An object. A Map stands for one whose key order a plain object would not keep. */
export type JsonObject = {
    readonly [key: string]: Json | undefined;
} | ReadonlyMap<string, Json>;
/** A number whose spelling differs from what JavaScript would print, such as `1.0` or `1e3`. */
export declare class NumberLiteral {
    readonly source: string;
    constructor(source: string);
    /** The nearest JavaScript number; precision may be lost, so compare `source` where bytes matter. */
    get value(): number;
    /** Lets JSON.stringify print something sensible; exact output is `canonical`'s business. */
    toJSON(): number;
}
export declare function isObject(value: Json | undefined): value is JsonObject;
export declare function isArray(value: Json | undefined): value is readonly Json[];
export declare function isMap(value: JsonObject): value is ReadonlyMap<string, Json>;
/** The member `key` of an object; undefined for anything that is no object or has no such member. */
export declare function get(value: Json | undefined, key: string): Json | undefined;
/** Follows member names through nested objects. */
export declare function dig(value: Json | undefined, ...keys: readonly string[]): Json | undefined;
/** The members of an object in their order. Members without a value are absent on the wire: left out. */
export declare function entries(value: JsonObject): readonly (readonly [string, Json])[];
/** The members without those named, in their order. */
export declare function omit(value: JsonObject, ...names: readonly string[]): JsonObject;
/** An object of these members in this order; a later member of the same name replaces an earlier one. */
export declare function objectOf(members: readonly (readonly [string, Json])[]): JsonObject;
/** A string, or undefined for anything else. */
export declare function text(value: Json | undefined): string | undefined;
/** The elements of an array; none for anything else. */
export declare function items(value: Json | undefined): readonly Json[];
