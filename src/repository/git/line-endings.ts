import { runGit } from './command.ts';
import type { Git } from './command.ts';
import { nameOf, bytesOf, records } from './path-name.ts';

/**
 * What git does to the line endings of a file when it is added: makes CRLF to LF `always`, or `auto`:
 * only in text, and only when the committed file has no CRLF already.
 */
export type Conversion = 'never' | 'auto' | 'always';

/** How git would convert each of the paths, by its attributes and core.autocrlf. Runs no filter. */
export async function conversions(
  git: Git,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Conversion>> {
  if (paths.length === 0) return new Map();
  const input = Buffer.concat(paths.flatMap((path) => [bytesOf(path), Buffer.from([0])]));
  const [attributes, autocrlf] = await Promise.all([
    runGit(git, ['check-attr', '-z', '--stdin', 'text', 'eol'], input),
    runGit(git, ['config', '--get', 'core.autocrlf']),
  ]);
  const fallback = /^(?:true|yes|on|1|input)$/i.test(autocrlf.stdout.toString().trim());
  const values = Array.from(records(attributes.stdout), nameOf);
  const result = new Map<string, Conversion>();
  // Two records of path, attribute and value for each path, in the order that was asked for.
  for (let at = 0; at + 5 < values.length; at += 6)
    result.set(values[at] ?? '', conversion(values[at + 2], values[at + 5], fallback));
  return result;
}

function conversion(
  text: string | undefined,
  eol: string | undefined,
  fallback: boolean,
): Conversion {
  if (text === 'unset') return 'never';
  if (text === 'auto') return 'auto';
  if (text === 'set' || eol === 'lf' || eol === 'crlf') return 'always';
  return fallback ? 'auto' : 'never';
}

/** Whether git takes contents for text when it decides by itself: no NUL, no carriage return alone. */
export function looksLikeText(bytes: Buffer): boolean {
  if (bytes.includes(0)) return false;
  for (let at = bytes.indexOf(13); at !== -1; at = bytes.indexOf(13, at + 1))
    if (bytes[at + 1] !== 10) return false;
  return true;
}

/** The contents with LF in the place of every CRLF. */
export function withoutCrlf(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}
