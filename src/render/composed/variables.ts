import type { PromptConfig, VariableConfig } from '../../repository/config/schema.ts';
import type { Json } from '../../json/value.ts';
import type { Values } from '../engines/engine.ts';

/** The case that every prompt has: its variables as they are declared. */
export const DEFAULT_CASE = 'default';

/** The values of one case: of each variable the first. */
export interface CaseValues {
  readonly name: string;
  readonly values: Values;
}

/** Sample values of a prompt's variables, and the cases that override some of them. */
export type Samples = Pick<PromptConfig, 'vars' | 'cases'>;

/** The cases of a prompt with their values: `default`, then those that override some of its variables. */
export function casesOf({ vars, cases }: Samples): readonly CaseValues[] {
  const named = Object.entries(cases).map(([name, overrides]): CaseValues => {
    return { name, values: firstValues({ ...vars, ...overrides }) };
  });
  // A case of that very name says what the default is.
  if (Object.hasOwn(cases, DEFAULT_CASE)) return named;
  return [{ name: DEFAULT_CASE, values: firstValues(vars) }, ...named];
}

function firstValues(variables: Readonly<Record<string, VariableConfig>>): Values {
  return new Map(
    Object.entries(variables).map(([name, { values }]): readonly [string, Json] => [
      name,
      values[0],
    ]),
  );
}
