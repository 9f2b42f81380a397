import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/version.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Source {
  readonly file: string;
  readonly lines: readonly string[];
}

async function sources(...folders: readonly string[]): Promise<readonly Source[]> {
  const found: Source[] = [];
  for (const folder of folders) {
    const entries = await readdir(path.join(root, folder), {
      recursive: true,
      withFileTypes: true,
    });
    for (const entry of entries) {
      if (!entry.isFile() || !/\.(ts|js|py)$/.test(entry.name)) continue;
      const absolute = path.join(entry.parentPath, entry.name);
      const lines = (await readFile(absolute, 'utf8')).trimEnd().split('\n');
      found.push({ file: path.relative(root, absolute).split(path.sep).join('/'), lines });
    }
  }
  return found;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

describe('the layout of the sources', () => {
  it('no file is longer than 250 lines', async () => {
    const long = (await sources('src', 'test', 'scripts')).filter(
      ({ lines }) => lines.length > 250,
    );
    expect(long.map(({ file, lines }) => `${file}: ${lines.length}`)).toEqual([]);
  });

  it('the median file of src/ is shorter than 80 lines', async () => {
    expect(median((await sources('src')).map(({ lines }) => lines.length))).toBeLessThan(80);
  });

  it('names say what a file is about', async () => {
    const vague = /(^|[/.-])(utils?|helpers?|common|misc|shared|stuff|manager)([/.-]|$)/;
    const names = (await sources('src', 'test', 'scripts')).map(({ file }) => file);
    expect(names.filter((file) => vague.test(file))).toEqual([]);
    expect(names.filter((file) => !/^[a-z0-9/-]+(\.[a-z0-9]+)+$/.test(file))).toEqual([]);
  });

  it('nothing in src/ is left for later', async () => {
    const notes = (await sources('src')).flatMap(({ file, lines }) =>
      lines
        .filter((line) => /\b(TODO|FIXME|XXX|HACK)\b/.test(line))
        .map((line) => `${file}: ${line}`),
    );
    expect(notes).toEqual([]);
  });

  it('the version in the code is the version of the package', async () => {
    const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(VERSION).toBe(version);
  });
});
