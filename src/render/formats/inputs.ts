import type { VariableConfig } from '../../repository/config/schema.ts';
import { type Json, entries, isObject } from '../../json/value.ts';

/** Values by the names of the variables that have them. */
export type Inputs = Readonly<Record<string, VariableConfig>>;

/** Variables that have one value each. */
export function inputs(values: Iterable<readonly [string, Json]>): Inputs {
  return Object.fromEntries(
    Array.from(values, ([name, value]) => [name, { varies: null, values: [value] }] as const),
  );
}

/** The members of an object as such variables; none for anything else. */
export function inputsOf(value: Json | undefined): Inputs {
  return isObject(value) ? inputs(entries(value)) : {};
}

/**
 * What stands in for an input that nothing gives a value to, the same on both sides. A text shows its name,
 * so that a person who reads a finding knows what would be there.
 */
export function placeholder(name: string, kind: string | undefined): Json {
  return PLACEHOLDERS.get(kind) ?? `{{${name}}}`;
}

const PLACEHOLDERS: ReadonlyMap<string | undefined, Json> = new Map<string, Json>([
  ['integer', 1],
  ['number', 1],
  ['float', 1],
  ['boolean', true],
  ['array', []],
  ['list', []],
  ['object', {}],
  ['dict', {}],
]);

/** The cases of a list of samples: the first is the default one. */
export function casesOfSamples(
  samples: readonly Inputs[],
  nameOf: (index: number) => string,
): Readonly<Record<string, Inputs>> {
  return Object.fromEntries(
    samples.map((sample, index) => [index === 0 ? 'default' : nameOf(index), sample]),
  );
}
