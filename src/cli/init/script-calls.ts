import { guessVariable } from '../../render/discover/guessed-variables.ts';
import type { GuessedVariable } from '../../render/discover/guessed-variables.ts';
import type { Entry } from './entries.ts';
import type { Sample } from './samples.ts';

/** The repository's own functions in a script: what it imports, and how it calls them. */
export interface Calls {
  readonly imports: readonly string[];
  /** A call by the name that its prompt gets. */
  readonly calls: readonly { readonly name: string; readonly code: string }[];
  /** What the calls are given that differs between users or requests. */
  readonly variables: readonly GuessedVariable[];
}

/** `given("user", "Ada")` in both languages reads what the guard gives, and has a sample otherwise. */
export function pythonCalls(entries: readonly Entry[]): Calls {
  const modules = [...new Set(entries.map(({ module }) => module))];
  const calls = entries.map((entry) => {
    const args = argumentsOf(entry).map(({ name, code }) => `${name}=${code}`);
    return {
      name: '',
      code: `lambda: ${entry.module}.${entry.callable.name}(${args.join(', ')})`,
    };
  });
  const isDated = calls.some(({ code }) => code.includes('datetime.'));
  return {
    imports: [...(isDated ? ['import datetime'] : []), ...modules.map((name) => `import ${name}`)],
    calls: named(calls, entries),
    variables: variablesOf(entries),
  };
}

export function nodeCalls(entries: readonly Entry[]): Calls {
  const aliases = new Map<string, string>();
  for (const { module } of entries)
    if (!aliases.has(module)) aliases.set(module, `source${aliases.size + 1}`);
  const calls = entries.map((entry) => {
    const args = argumentsOf(entry).map(({ code }) => code);
    const own = entry.callable.isDefaultExport ? 'default' : entry.callable.name;
    return { name: '', code: `() => ${aliases.get(entry.module)}.${own}(${args.join(', ')})` };
  });
  return {
    imports: Array.from(
      aliases,
      ([module, alias]) => `import * as ${alias} from ${JSON.stringify(`../${module}`)};`,
    ),
    calls: named(calls, entries),
    variables: variablesOf(entries),
  };
}

function argumentsOf({ args, callable, language }: Entry) {
  return args.map(({ name, value }) => ({
    name,
    code: codeOf(value, language, callable.isInFront),
  }));
}

/** A value as source code; of texts in front of a conversation what they vary in matters, so that it is given. */
function codeOf(value: Sample, language: Entry['language'], isGiven: boolean): string {
  switch (value.kind) {
    case 'fixed':
      return value.code;
    case 'list':
      return `[${codeOf(value.item, language, false)}]`;
    case 'object': {
      const members = value.members.map(
        (one) => `${one.name}: ${codeOf(one.value, language, isGiven)}`,
      );
      return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
    }
    case 'text':
    case 'moment': {
      const { values } = variableFor(value);
      const sample = JSON.stringify(values[0] ?? '');
      const code = isGiven ? `given(${JSON.stringify(value.name)}, ${sample})` : sample;
      if (value.kind === 'text') return code;
      return language === 'node'
        ? `new Date(${code})`
        : `datetime.datetime.fromisoformat(${code}.replace("Z", "+00:00"))`;
    }
  }
}

function variableFor({ kind, name }: Extract<Sample, { readonly name: string }>): GuessedVariable {
  return kind === 'text' ? guessVariable(name) : { ...guessVariable('now'), name };
}

/** What functions are given that differs between users or requests. */
export function variablesOf(entries: readonly Entry[]): readonly GuessedVariable[] {
  const found = entries.flatMap(({ args, callable }) =>
    callable.isInFront ? args.flatMap(({ value }) => variablesIn(value)) : [],
  );
  return [...new Map(found.map((one) => [one.name, one])).values()];
}

function variablesIn(value: Sample): readonly GuessedVariable[] {
  if (value.kind === 'text' || value.kind === 'moment') return [variableFor(value)];
  return value.kind === 'object' ? value.members.flatMap((one) => variablesIn(one.value)) : [];
}

/** By the function, and by its file too where two files have one of that name. */
function named(
  calls: readonly { readonly code: string }[],
  entries: readonly Entry[],
): Calls['calls'] {
  const count = (name: string) => entries.filter(({ callable }) => callable.name === name).length;
  return calls.map(({ code }, index) => {
    const { callable, path } = entries[index] ?? { callable: { name: '' }, path: '' };
    return { code, name: count(callable.name) > 1 ? `${path}#${callable.name}` : callable.name };
  });
}
