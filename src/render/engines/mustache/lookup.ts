import { type Json, NumberLiteral, get, isArray, isObject } from '../../../json/value.ts';
import type { Values } from '../engine.ts';

/** The values that sections put in front of the variables, innermost last. */
export interface Scope {
  readonly values: Values;
  readonly stack: readonly Json[];
}

/**
 * What a name stands for, or undefined where nothing has it. The first part of a dotted name is looked
 * for from the innermost section outwards, the rest inside what was found. Only members that the data
 * itself has are seen, never what JavaScript lends them.
 */
export function lookup({ values, stack }: Scope, name: string): Json | undefined {
  if (name === '.') return stack.at(-1);
  const whole = find(values, stack, name);
  if (whole !== undefined) return whole;
  const [first = '', ...rest] = name.split('.');
  return rest.reduce<Json | undefined>(member, find(values, stack, first));
}

/** Whether a section of this value is left out. */
export function isFalsy(value: Json | undefined): boolean {
  if (value instanceof NumberLiteral) return value.value === 0;
  return !value || (isArray(value) && value.length === 0);
}

function find(values: Values, stack: readonly Json[], name: string): Json | undefined {
  for (let at = stack.length - 1; at >= 0; at--) {
    const found = member(stack[at], name);
    if (found !== undefined) return found;
  }
  return values.get(name);
}

function member(value: Json | undefined, name: string): Json | undefined {
  if (isArray(value)) {
    if (name === 'length') return value.length;
    return /^(?:0|[1-9]\d*)$/.test(name) ? value[Number(name)] : undefined;
  }
  return isObject(value) ? get(value, name) : undefined;
}
