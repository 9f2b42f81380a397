import { usageError } from '../../errors.ts';
import { suggestion } from './nearest.ts';
import { FINDING_CODES, SEVERITIES } from './vocabulary.ts';

/** One entry of `fail_on`. */
export interface FailOnEdit {
  /** '+' adds to the default, '-' takes from it; null for an entry of a list that replaces it. */
  readonly sign: '+' | '-' | null;
  readonly code: (typeof FINDING_CODES)[number];
  /** The least severity that fails the run; null where the entry leaves it as it is. */
  readonly bar: (typeof SEVERITIES)[number] | null;
}

/** An entry, or one sentence that says what is wrong with it. */
export function parseFailOn(entry: string): FailOnEdit | string {
  const match = /^([+-]?)([^:]*)(?::(.*))?$/s.exec(entry.trim());
  const [, sign = '', code = '', bar] = match ?? [];
  if (!isOneOf(FINDING_CODES, code))
    return `'${code.slice(0, 60)}' is no finding code${suggestion(code, FINDING_CODES)} (allowed: ${FINDING_CODES.join(', ')})`;
  if (bar !== undefined && !isOneOf(SEVERITIES, bar))
    return `'${bar.slice(0, 60)}' is no severity${suggestion(bar, SEVERITIES)} (allowed: ${SEVERITIES.join(', ')})`;
  if (sign === '-' && bar !== undefined)
    return `'${entry.trim()}' takes a code out and sets its severity; write '-${code}' or '+${code}:${bar}'`;
  return { sign: sign === '+' || sign === '-' ? sign : null, code, bar: bar ?? null };
}

/** What is wrong with the entries together, or undefined. */
export function listProblem(edits: readonly FailOnEdit[]): string | undefined {
  const plain = edits.find(({ sign }) => sign === null);
  if (plain === undefined || edits.every(({ sign }) => sign === null)) return undefined;
  const entry = spelledEdit(plain);
  return `mixes entries with and without a sign, so '${entry}' could add to the default or replace it; write '+${entry}'`;
}

/** An entry as it is written. */
export function spelledEdit({ sign, code, bar }: FailOnEdit): string {
  return `${sign ?? ''}${code}${bar === null ? '' : `:${bar}`}`;
}

/**
 * The entries of a comma list from a flag, or from what `name` says. Throws a usage error that names
 * the wrong entry.
 */
export function parseFailOnFlag(flag: string, name = '--fail-on'): readonly FailOnEdit[] {
  const edits = flag.split(',').map((entry) => {
    const edit = parseFailOn(entry);
    if (typeof edit === 'string') throw usageError(`${name}: ${edit}`);
    return edit;
  });
  const problem = listProblem(edits);
  if (problem !== undefined) throw usageError(`${name}: ${problem}`);
  return edits;
}

function isOneOf<Word extends string>(words: readonly Word[], word: string): word is Word {
  return (words as readonly string[]).includes(word);
}
