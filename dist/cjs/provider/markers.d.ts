import { type Json } from '../json/value.ts';
/** A cache marker that was taken out of a value. */
export interface Marker {
    /** Reference tokens from the value to the marker, the marker's own name last. */
    readonly path: readonly (string | number)[];
    readonly value: Json;
}
/** A value without its markers, and the markers. */
export interface Unmarked {
    readonly value: Json;
    readonly markers: readonly Marker[];
}
/**
 * Takes the members called `name` out of a value, wherever the API could have put them. Free-form
 * members (a schema that describes a property of that name) are content and left alone, and so is a
 * marker that is null, which is how clients spell none: it is dropped without being reported.
 */
export declare function unmark(value: Json, name: string, freeForm: ReadonlySet<string>): Unmarked;
