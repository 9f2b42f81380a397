import path from 'node:path';
import { parseCsv } from './csv.ts';
import {
  type Json,
  entries,
  get,
  isArray,
  isObject,
  items,
  objectOf,
} from '../../../json/value.ts';
import { canonical } from '../../../json/canonical.ts';
import { includedDocument, includedText } from '../included.ts';
import { type Inputs, casesOfSamples, inputs } from '../inputs.ts';
import { type PromptfooFile, computed, fileReference } from './file.ts';

/** More would be a data set, not a few samples. */
const MOST = 50;

interface Sample {
  readonly name: string;
  readonly values: Inputs;
}

/** The cases of a configuration: of each test its variables, over those that all tests have. */
export async function casesOf(read: PromptfooFile): Promise<Readonly<Record<string, Inputs>>> {
  const shared = get(get(read.value, 'defaultTest'), 'vars');
  const samples: Sample[] = [];
  for (const { name, vars, pointer } of await testsOf(read)) {
    const both = [...membersOf(shared), ...membersOf(vars)];
    const loaded: (readonly [string, Json])[] = [];
    for (const [key, value] of both)
      loaded.push([key, await loadedValue(read, value, `${pointer}/${key}`)]);
    samples.push(...combined(name, loaded));
    if (samples.length >= MOST) break;
  }
  const shown = samples.slice(0, MOST);
  return casesOfSamples(
    shown.map(({ values }) => values),
    (index) => shown[index]?.name ?? String(index),
  );
}

interface Test {
  readonly name: string;
  readonly vars: Json | undefined;
  readonly pointer: string;
}

async function testsOf(read: PromptfooFile): Promise<readonly Test[]> {
  const tests = get(read.value, 'tests');
  const list = typeof tests === 'string' ? [tests] : items(tests);
  if (list.length === 0)
    return [{ name: 'default', vars: undefined, pointer: '/defaultTest/vars' }];
  const found: Test[] = [];
  for (const [index, test] of list.entries()) {
    const pointer = `/tests/${index}`;
    if (typeof test !== 'string') {
      const vars = get(test, 'vars');
      found.push({ name: `tests[${index}]`, vars, pointer: `${pointer}/vars` });
      continue;
    }
    const rows = await rowsOf(read, test, pointer);
    rows.forEach((vars, row) => found.push({ name: `${test}[${row}]`, vars, pointer }));
  }
  return found;
}

/** The variables of each test that a file holds. */
async function rowsOf(
  read: PromptfooFile,
  to: string,
  pointer: string,
): Promise<readonly (Json | undefined)[]> {
  const reference = fileReference(read, pointer, to);
  switch (path.posix.extname(to).toLowerCase()) {
    case '.csv': {
      const [head = [], ...rows] = parseCsv((await includedText(read.side, reference)).text);
      return rows.map((row) =>
        objectOf(
          head.flatMap((name, column): (readonly [string, Json])[] =>
            name.startsWith('__') ? [] : [[name, row[column] ?? '']],
          ),
        ),
      );
    }
    case '.json':
    case '.yml':
    case '.yaml': {
      const { value } = await includedDocument(read.side, reference);
      return items(value).map((test) => get(test, 'vars'));
    }
    default:
      throw computed(read, pointer, to);
  }
}

async function loadedValue(read: PromptfooFile, value: Json, pointer: string): Promise<Json> {
  if (typeof value !== 'string') return value;
  if (value.startsWith('package:')) throw computed(read, pointer, value);
  if (!value.startsWith('file://')) return value.replace(/\n$/, '');
  const reference = fileReference(read, pointer, value);
  switch (path.posix.extname(value).toLowerCase()) {
    case '.yml':
    case '.yaml':
      return canonical((await includedDocument(read.side, reference)).value, 'written');
    case '.txt':
    case '.md':
    case '.json':
    case '.html':
    case '.csv':
      return (await includedText(read.side, reference)).text.trim();
    default:
      throw computed(read, pointer, value);
  }
}

/** A list of values makes a test of each of them. */
function combined(name: string, values: readonly (readonly [string, Json])[]): readonly Sample[] {
  let rows: readonly ReadonlyMap<string, Json>[] = [new Map()];
  for (const [key, value] of values) {
    const choices =
      isArray(value) && value.every((one) => typeof one === 'string') ? value : [value];
    rows = rows
      .flatMap((row) => choices.map((choice) => new Map([...row, [key, choice]])))
      .slice(0, MOST);
  }
  return rows.map((row, index) => ({
    name: rows.length === 1 ? name : `${name}.${index}`,
    values: inputs(resolved(row)),
  }));
}

/** Values may name each other; five rounds, as promptfoo has it. */
function resolved(values: ReadonlyMap<string, Json>): ReadonlyMap<string, Json> {
  const found = new Map(values);
  for (let round = 0; round < 5; round += 1) {
    let changed = false;
    for (const [key, value] of found) {
      const match = typeof value === 'string' ? /\{\{\s*(\w+)\s*\}\}/.exec(value) : null;
      const other = match === null ? undefined : found.get(match[1] ?? '');
      if (typeof value !== 'string' || match === null || other === undefined) continue;
      found.set(
        key,
        value.replace(match[0], () => printed(other)),
      );
      changed = true;
    }
    if (!changed) break;
  }
  return found;
}

function printed(value: Json): string {
  return typeof value === 'string' ? value : canonical(value, 'written');
}

function membersOf(value: Json | undefined): readonly (readonly [string, Json])[] {
  return isObject(value) ? entries(value) : [];
}
