import { open } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, usageError } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { quoted } from './suggest.ts';

/** A file that the command line names: `name` as it was given, for messages. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads a file named on the command line. Throws a usage error when that cannot be done. */
export async function readInput(cwd: string, name: string): Promise<InputFile> {
  try {
    const bytes = await readUpTo(path.resolve(cwd, name), LIMITS.fileBytes + 1);
    if (bytes.length <= LIMITS.fileBytes) return { name, bytes };
  } catch (error) {
    throw unreadable(name, error);
  }
  throw usageError(
    `${quoted(name)} is larger than ${LIMITS.fileBytes / 1024 ** 2} MB, too large for a prompt. Name the request body itself, or split the trace.`,
  );
}

/**
 * Reads files named on the command line one after another, so that of several that cannot be read always the
 * first is told, and a thousand names need one file handle.
 */
export async function readInOrder(
  cwd: string,
  names: readonly string[],
): Promise<readonly InputFile[]> {
  const files: InputFile[] = [];
  for (const name of names) files.push(await readInput(cwd, name));
  return files;
}

/** At most `limit` bytes; the size of a pipe shows only while it is read. */
export async function readUpTo(file: string, limit: number): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const chunks: Uint8Array[] = [];
    for await (const chunk of handle.createReadStream({ end: limit - 1, autoClose: false })) {
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } finally {
    await handle.close();
  }
}

/** Why a file named on the command line cannot be read, in one line. */
export function unreadable(name: string, error: unknown): Error {
  const code = codeOf(error) ?? String(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return usageError(`There is no file ${quoted(name)}. Check its path and spelling.`, error);
    case 'EISDIR':
      return usageError(`${quoted(name)} is a folder. Name the files in it.`, error);
    case 'EACCES':
    case 'EPERM':
      return usageError(`${quoted(name)} may not be read. Check its permissions.`, error);
    default:
      return usageError(`${quoted(name)} cannot be read (${code}).`, error);
  }
}
