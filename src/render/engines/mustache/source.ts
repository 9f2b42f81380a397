import path from 'node:path';
import type { FileLine } from '../../rendering.ts';
import { lineCounter } from '../../traced-text.ts';
import type { Template } from '../engine.ts';
import { refusal } from '../refusal.ts';
import { type Node, parse } from './parse.ts';
import { type Delimiters, MustacheSyntaxError } from './scan.ts';

type Partial = Extract<Node, { kind: 'partial' }>;

/** A template ready to be walked. */
export interface Source {
  readonly text: string;
  readonly file: string;
  readonly nodes: readonly Node[];
  /** The line of an offset in `text`. */
  place(offset: number): FileLine;
}

/** @throws GuardError (analysis) that names the line, for a template that is no Mustache. */
export function sourceOf({ text, at }: Template, tags: Delimiters): Source {
  const lineOf = lineCounter(text);
  const place = (offset: number): FileLine => ({
    file: at.file,
    line: at.line - 1 + lineOf(offset),
  });
  try {
    return { text, file: at.file, nodes: parse(text, tags), place };
  } catch (error) {
    if (!(error instanceof MustacheSyntaxError)) throw error;
    throw refusal(place(error.offset), `${error.message}; fix the template.`);
  }
}

/** A partial's template with the blanks in front of its tag in front of each of its lines. */
export function indented(template: Template, { indentation, indentsFirst }: Partial): Template {
  if (indentation === '') return template;
  const lines = template.text
    .split('\n')
    .map((line, index) => (line !== '' && (index > 0 || indentsFirst) ? indentation + line : line));
  return { ...template, text: lines.join('\n') };
}

/** Where a partial may be: beside the file that names it, else from the root; with its ending or ours. */
export function candidates(partial: string, file: string): readonly string[] {
  const endings = [...new Set(['', '.mustache', path.posix.extname(file)])];
  return [path.posix.join(path.posix.dirname(file), partial), path.posix.normalize(partial)]
    .filter((base) => base !== '..' && !base.startsWith('../') && !base.startsWith('/'))
    .flatMap((base) => endings.map((ending) => base + ending));
}
