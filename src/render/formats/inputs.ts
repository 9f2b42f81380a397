import type { VariableConfig } from '../../config/schema.ts';
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
  switch (kind) {
    case 'integer':
    case 'number':
    case 'float':
      return 1;
    case 'boolean':
      return true;
    case 'array':
    case 'list':
      return [];
    case 'object':
    case 'dict':
      return {};
    default:
      return `{{${name}}}`;
  }
}

/** The cases of a list of samples: the first is the default one. */
export function casesOfSamples(
  samples: readonly Inputs[],
  nameOf: (index: number) => string,
): Readonly<Record<string, Inputs>> {
  return Object.fromEntries(
    samples.map((sample, index) => [index === 0 ? 'default' : nameOf(index), sample]),
  );
}
