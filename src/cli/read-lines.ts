import { open } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, usageError } from '../errors.ts';
import { unreadable } from './read-file.ts';
import { quoted } from './suggest.ts';

/**
 * The lines of a file, one after another, so that a trace may be larger than memory. Only LF ends a line:
 * a CR in front of it is white space to JSON, and U+2028 may stand in strings.
 * Throws a usage error for a file that cannot be read or is no UTF-8.
 */
export async function* readLines(cwd: string, name: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const handle = await open(path.resolve(cwd, name)).catch((error: unknown) => {
    throw unreadable(name, error);
  });
  let rest = '';
  try {
    const chunks: AsyncIterable<Uint8Array> = handle.createReadStream({ autoClose: false });
    for await (const chunk of chunks) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    rest += decoder.decode();
  } catch (error) {
    if (codeOf(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw usageError(`${quoted(name)} is no UTF-8 text. Save it as UTF-8.`, error);
    if (codeOf(error) === undefined) throw error;
    throw unreadable(name, error);
  } finally {
    await handle.close();
  }
  if (rest !== '') yield rest;
}
