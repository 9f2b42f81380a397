import { NumberLiteral } from './value.ts';

/** A number as JSON spells it: as a JavaScript number where that would be printed in the same way. */
export function numberOf(source: string): number | NumberLiteral {
  const value = Number(source);
  return String(value) === source ? value : new NumberLiteral(source);
}

/** Whether a text is a number in JSON's grammar. */
export function isJsonNumber(source: string): boolean {
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(source);
}
