import path from 'node:path';

/** A program that fills templates says one of these words. */
const FILLING =
  /format|render|replace|substitute|invoke|stream|partial|compile|interpolate|prompt/i;

/** Whether a source file could fill a template in, as far as its words tell. */
export function mayFill(source: string): boolean {
  return FILLING.test(source);
}

/** The name of a file in quotes, or behind a slash in front of the end of them, with or without its ending. */
export function mentionOf(file: string): RegExp {
  const stem = path.posix.basename(file).replace(/(?<=.)\..*$/s, '');
  const escaped = stem.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`["'\`/]${escaped}(?:\\.\\w+)*["'\`]`);
}
