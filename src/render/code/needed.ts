import { statementStarts } from './statements-of.ts';
import type { Language } from './syntax.ts';

/** Code units from which on a file is read in part: parsers take a second for a million. */
const LONG = 128 * 1024;
/** What a statement says that has to do with prompts, or with filling them in. */
const TELLING =
  /prompt|system|instruct|persona|backstory|preamble|reminder|goal|role|tool|message|template|developer|signature|state_modifier|content|completion|generate|converse|format|invoke|render|dspy/i;
const DEFINES =
  /^(?:export\s+)?(?:default\s+)?(?:abstract\s+)?(?:async\s+)?(?:def|class|function\*?|interface|type|enum)\s+([\w$]+)/m;
const ASSIGNS = /^(?:export\s+)?(?:(?:const|let|var)\s+)?([\w$]+)\s*(?::[^=\n]+)?=(?![=>])/;
/** A shorter one costs nothing, and may set several names. */
const SHORT = 2_000;

/**
 * A long source file with blanks in the place of those statements that no prompt can be made of: functions,
 * classes and long tables that say nothing of prompts, and that nothing names which does. Places stay as they
 * are.
 */
export function neededOf(language: Language, text: string): string {
  if (text.length < LONG) return text;
  const starts = statementStarts(language, text);
  if (starts === null) return text;
  const statements = statementsOf(text, starts);
  const byName = new Map<string, number[]>();
  statements.forEach(({ name }, index) => {
    if (name !== null) byName.set(name, [...(byName.get(name) ?? []), index]);
  });
  const needed = new Set<number>();
  statements.forEach(({ name, written }, index) => {
    if (name === null || TELLING.test(written)) needed.add(index);
  });
  for (const index of needed)
    for (const [word] of statements[index]?.written.matchAll(/[A-Za-z_$][\w$]*/g) ?? [])
      for (const other of byName.get(word) ?? []) needed.add(other);
  return statements
    .map(({ written }, index) =>
      needed.has(index) ? written : `${' '.repeat(written.length - 1)}\n`,
    )
    .join('');
}

interface Statement {
  readonly written: string;
  /** What it defines, where it can be left out; null where it is needed whatever it says. */
  readonly name: string | null;
}

function statementsOf(text: string, starts: readonly number[]): readonly Statement[] {
  const found: Statement[] = [];
  let from = 0;
  for (const to of starts.slice(1)) {
    const written = text.slice(from, to);
    // A decorator belongs to what stands behind it.
    if (written.startsWith('@') && to < text.length && !DEFINES.test(written)) continue;
    found.push({ written, name: nameOf(written) });
    from = to;
  }
  return found;
}

function nameOf(written: string): string | null {
  const defined = DEFINES.exec(written);
  if (defined !== null && (defined.index === 0 || written.startsWith('@')))
    return defined[1] ?? null;
  const [, assigned] = written.length < SHORT ? [] : (ASSIGNS.exec(written) ?? []);
  return assigned ?? null;
}
