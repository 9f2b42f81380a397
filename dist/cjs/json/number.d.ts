import { NumberLiteral } from './value.ts';
/** A number as JSON spells it: as a JavaScript number where that would be printed in the same way. */
export declare function numberOf(source: string): number | NumberLiteral;
/** Whether a text is a number in JSON's grammar. */
export declare function isJsonNumber(source: string): boolean;
/** Whether two spellings are one number, to the last digit: JavaScript would round long ones to the same. */
export declare function isSameNumber(one: string, other: string): boolean;
/** One spelling for all that mean the same number: JavaScript's own where it loses nothing. */
export declare function plainNumber(source: string): string;
