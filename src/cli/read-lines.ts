import { open } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, usageError } from '../errors.ts';
import { tooLong } from '../json/lines.ts';
import { LIMITS } from '../limits.ts';
import type { Host } from './host.ts';
import { unreadable } from './read-file.ts';
import { quoted } from './suggest.ts';

/**
 * The lines of a file, or of stdin for `-`, one after another, so that a trace may be larger than memory.
 * Only LF ends a line: a CR in front of it is white space to JSON, and U+2028 may stand in strings.
 * Throws a usage error for a file that cannot be read or is no UTF-8, an analysis error for a line that is
 * longer than any request.
 */
export async function* readLines(
  { cwd, stdin }: Pick<Host, 'cwd' | 'stdin'>,
  name: string,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  // Parts of a line that goes over several chunks are put together once, when it ends.
  let parts: Uint8Array[] = [];
  let [number, size] = [1, 0];
  try {
    for await (const chunk of name === '-' && stdin ? stdin : chunksOf(cwd, name)) {
      let start = 0;
      for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, start)) {
        parts.push(chunk.subarray(start, end));
        const line = decoder.decode(parts.length === 1 ? parts[0] : Buffer.concat(parts));
        parts = [];
        [number, size] = [number + 1, 0];
        start = end + 1;
        yield line;
      }
      if (start < chunk.length) parts.push(chunk.subarray(start));
      size += chunk.length - start;
      if (size > MOST_BYTES) throw tooLong(calledInPlaces(name), number);
    }
    if (parts.length > 0) yield decoder.decode(Buffer.concat(parts));
  } catch (error) {
    if (codeOf(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw usageError(`${quoted(name)} is no UTF-8 text. Save it as UTF-8.`, error);
    throw error;
  }
}

const LF = 10;
/** No text that is short enough to be parsed has more: three bytes for each code unit. */
const MOST_BYTES = LIMITS.fileBytes * 3;

/** What a file is called in errors and places. */
export function calledInPlaces(name: string): string {
  return name === '-' ? 'stdin' : name;
}

async function* chunksOf(cwd: string, name: string): AsyncGenerator<Uint8Array> {
  const handle = await open(path.resolve(cwd, name)).catch((error: unknown) => {
    throw unreadable(name, error);
  });
  try {
    yield* handle.createReadStream({
      autoClose: false,
      highWaterMark: CHUNK,
    }) as AsyncIterable<Uint8Array>;
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    throw unreadable(name, error);
  } finally {
    await handle.close();
  }
}

/** Bytes read at a time. */
const CHUNK = 1024 * 1024;
