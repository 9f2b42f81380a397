import { parseArgs } from 'node:util';
import { usageError } from '../errors.ts';
import { quoted, didYouMean } from './suggest.ts';

export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** What stands for the value in help and errors: `--base REF`. */
  readonly value?: string;
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

export interface Given {
  readonly name: string;
  readonly value: string;
}

export interface Arguments<Name extends string> {
  /** The last value of an option, or undefined where it was not given. */
  readonly text: (name: Name) => string | undefined;
  /** Whether an option without a value was given. */
  readonly flag: (name: Name) => boolean;
  /** Options with a value in the order in which they were given, for those that pair up. */
  readonly given: readonly Given[];
  readonly positionals: readonly string[];
}

/**
 * The arguments of one command, after its name.
 * Throws a usage error for an unknown option (with the nearest known one), for a missing, empty or
 * superfluous value, and for an option that this version does not have yet.
 */
export function parseArguments<Name extends string>(
  command: string,
  specs: Readonly<Record<Name, OptionSpec>>,
  args: readonly string[],
): Arguments<Name> {
  // Not `strict`: its messages depend on the version of Node, and know no nearest option.
  const { tokens } = parseArgs({
    args: [...args],
    options: parserOptions(specs),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const flags = new Set<string>();
  const given: Given[] = [];
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const value = checked(command, specs, token);
    if (value === true) flags.add(token.name);
    else given.push({ name: token.name, value });
  }
  return {
    text: (name) => given.findLast((each) => each.name === name)?.value,
    flag: (name) => flags.has(name),
    given,
    positionals,
  };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function checked(command: string, specs: OptionSpecs, token: OptionToken): string | true {
  const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
  if (spec === undefined) throw unknownOption(command, specs, token.rawName);
  const { rawName, value } = token;
  if (spec.type === 'boolean') {
    if (value === undefined) return true;
    throw usageError(`${rawName} takes no value: write ${rawName} alone.`);
  }
  const usage = `${rawName} ${spec.value ?? 'VALUE'}`;
  if (value === undefined) throw usageError(`${rawName} needs a value: ${usage}.`);
  if (value === '') {
    throw usageError(`${rawName} was given an empty value (an unset variable?): ${usage}.`);
  }
  // `--base --head x` is a forgotten value far more often than a value that begins with a dash.
  if (value.startsWith('-') && value !== '-' && token.inlineValue !== true) {
    throw usageError(
      `${rawName} needs a value, but ${quoted(value)} follows: ${usage}, or ${rawName}=${value} if that is the value.`,
    );
  }
  return value;
}

function unknownOption(command: string, specs: OptionSpecs, rawName: string): Error {
  const known = Object.keys(specs).map((name) => `--${name}`);
  return usageError(
    `Unknown option ${quoted(rawName)}.${didYouMean(rawName, known)} \`prompt-cache-guard ${command} --help\` lists the options of ${command}.`,
  );
}

function parserOptions(specs: OptionSpecs) {
  return Object.fromEntries(
    Object.entries(specs).map(([name, { type, short }]) => [
      name,
      short === undefined ? { type } : { type, short },
    ]),
  );
}
