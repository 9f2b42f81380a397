import { type Json } from './value.ts';
/**
 * How the members of objects are ordered when a value is printed:
 *
 * - `sorted`: everywhere by key; the semantic identity, for prefix ids.
 * - `written`: everywhere as it stands.
 * - a set of member names: fields that the API defines are sorted, but inside a member of one of these
 *   names (a schema, a tool input: free-form JSON that the provider prints as it came) the written
 *   order and the spelling of numbers are kept. The form that is compared, for wire ids.
 */
export type KeyOrder = 'sorted' | 'written' | ReadonlySet<string>;
/** How strings that are values are written. */
type Spell = (text: string) => string;
/** Compact JSON text of a value. Numbers keep their spelling where order is kept; strings have one. */
export declare function canonical(value: Json, order: KeyOrder, spell?: Spell): string;
export {};
