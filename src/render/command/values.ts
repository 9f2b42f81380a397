import { canonical } from '../../json/canonical.ts';
import { objectOf } from '../../json/value.ts';
import type { Values } from '../engines/engine.ts';
import type { CommandSandbox } from './command-sandbox.ts';

/** The values of a prompt's variables, as a command gets them. */
export interface GivenValues {
  /** A JSON object. */
  readonly json: string;
  /** Whether `--vars FILE` is put behind the command too. */
  readonly byArgument: boolean;
}

/** A variable of the environment holds 128 kB on Linux; what is longer comes by the file alone. */
const LONGEST = 100_000;

/** Null for a prompt without variables. */
export function givenValues(values: Values, byArgument: boolean): GivenValues | null {
  if (values.size === 0) return null;
  return { json: canonical(objectOf([...values]), 'written'), byArgument };
}

export function variablesOf({ json }: GivenValues): Record<string, string> {
  return Buffer.byteLength(json) > LONGEST ? {} : { PROMPT_VARS_JSON: json };
}

/** The command with `--vars FILE` behind it, where it takes that. */
export function withArgument(
  command: string,
  commandSandbox: CommandSandbox,
  values: GivenValues | null,
): string {
  if (values?.byArgument !== true) return command;
  return `${command.trimEnd()} --vars '${commandSandbox.valuesFile(values.json).replaceAll("'", "'\\''")}'`;
}
