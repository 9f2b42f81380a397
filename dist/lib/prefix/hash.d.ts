import { type Json } from '../json/value.ts';
import type { Unit } from './unit.ts';
/** Hex SHA-256 of a text. */
export declare function sha256(text: string): string;
/**
 * Hash of what a provider caches of a unit, in the order in which it was written. Markers and places
 * have no part in it, so that equal content has an equal hash wherever it stands.
 */
export declare function unitHash(unit: Unit, freeForm: ReadonlySet<string>): string;
/** Hash of what the axes other than `turn` compare of a unit: without what the provider made in it. */
export declare function comparedHash(unit: Unit, freeForm: ReadonlySet<string>): string;
/** The value of a unit without the members that the provider made. */
export declare function comparedValue(unit: Unit): Json;
/**
 * The text that `unitHash` is taken of; its length grows with the unit's tokens.
 *
 * @param spell how strings are written, where it is not as JSON: a text with other spellings identifies the
 * unit just as well, as long as no two strings share one
 */
export declare function printedUnit(unit: Unit, freeForm: ReadonlySet<string>, spell?: (text: string) => string): string;
/**
 * The hash chain of a prefix: element i identifies the units up to and including i. Two requests share
 * a prefix exactly as far as their chains are equal.
 *
 * @param from what stands in front of the first unit
 */
export declare function chainOf(hashes: readonly string[], from?: string): readonly string[];
/** The element of a chain behind `link`, '' in front of the first. */
export declare function chainLink(link: string, hash: string): string;
