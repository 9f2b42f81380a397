import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { Readable as Stream } from 'node:stream';
import { createGunzip } from 'node:zlib';
import picomatch from 'picomatch';
import { codeOf, usageError } from '../../errors.ts';
import type { Host } from '../host.ts';
import { unreadable } from '../read-file.ts';
import { quoted } from '../suggest.ts';

/** What a folder is searched for. */
const METRICS = /\.(?:jsonl|ndjson)(?:\.gz|\.\d+(?:\.gz)?)?$/;

/**
 * The files that sources name, in the order of their names: files, globs, folders (all their `.jsonl` files, packed
 * and rotated ones too), and `-`, which is standard input.
 * @throws GuardError (usage) for what is not there, and for a folder or glob without such files
 */
export async function filesOf(cwd: string, sources: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const source of sources) {
    if (source === '-') files.push(source);
    else if (/[*?[{]/.test(source)) files.push(...(await matching(cwd, source)));
    else files.push(...(await inFileOrFolder(cwd, source)));
  }
  return [...new Set(files)];
}

async function inFileOrFolder(cwd: string, source: string): Promise<readonly string[]> {
  const full = path.resolve(cwd, source);
  const about = await stat(full).catch((error: unknown) => {
    throw unreadable(source, error);
  });
  if (!about.isDirectory()) return [full];
  const found = (await below(full)).filter((file) => METRICS.test(file));
  if (found.length === 0)
    throw usageError(
      `There is no metrics file in the folder ${quoted(source)}: name files that end in .jsonl, .ndjson or .jsonl.gz.`,
    );
  return found;
}

async function matching(cwd: string, glob: string): Promise<readonly string[]> {
  const { base, glob: rest } = picomatch.scan(glob);
  const root = path.resolve(cwd, base);
  const matches = picomatch(rest, { dot: true });
  const all = await below(root).catch((error: unknown) => {
    throw unreadable(base, error);
  });
  const found = all.filter((file) => matches(path.relative(root, file).split(path.sep).join('/')));
  if (found.length === 0) throw usageError(`No file matches ${quoted(glob)}.`);
  return found;
}

async function below(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
}

/**
 * Gives every line of a file to `take`, unpacked where its name ends in `.gz`.
 * @throws GuardError (usage) where it cannot be read
 */
export async function eachLine(
  host: Host,
  file: string,
  take: (line: string) => void,
): Promise<void> {
  try {
    for await (const line of createInterface({ input: opened(host, file), crlfDelay: Infinity }))
      take(line);
  } catch (error) {
    const code = codeOf(error) ?? '';
    if (code.startsWith('Z_'))
      throw usageError(
        `${quoted(path.basename(file))} ends in .gz and is not packed, or is cut off. Copy it again.`,
        error,
      );
    throw unreadable(path.relative(host.cwd, file) || file, error);
  }
}

function opened(host: Host, file: string): Readable {
  if (file === '-') return Stream.from(host.stdin ?? process.stdin);
  const bytes = createReadStream(file);
  if (!file.endsWith('.gz')) return bytes;
  const unpacked = createGunzip();
  // An error of the file has to reach who reads what is unpacked.
  bytes.on('error', (error) => unpacked.destroy(error));
  return bytes.pipe(unpacked);
}
