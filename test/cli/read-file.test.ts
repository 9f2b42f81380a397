import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readInput } from '../../src/cli/read-file.ts';

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'read-file-'));
  await mkdir(path.join(cwd, 'folder'));
  await writeFile(path.join(cwd, 'a.json'), '{}\n');
  await writeFile(path.join(cwd, 'empty.json'), '');
  await writeFile(path.join(cwd, 'large.json'), '');
  await truncate(path.join(cwd, 'large.json'), 20_000_000);
});
afterAll(async () => {
  await rm(cwd, { recursive: true });
});

describe('a file that the command line names', () => {
  it('is read as it is, under the name that it was given', async () => {
    const { name, bytes } = await readInput(cwd, './a.json');
    expect({ name, text: Buffer.from(bytes).toString() }).toEqual({
      name: './a.json',
      text: '{}\n',
    });
    expect((await readInput(cwd, path.join(cwd, 'a.json'))).bytes).toHaveLength(3);
    expect((await readInput(cwd, 'empty.json')).bytes).toHaveLength(0);
  });

  it.each([
    ['b.json', "There is no file 'b.json'. Check its path and spelling."],
    ['a.json/b', "There is no file 'a.json/b'. Check its path and spelling."],
    ['folder', "'folder' is a folder. Name the files in it."],
    [
      'large.json',
      "'large.json' is larger than 16 MB, too large for a prompt. Name the request body itself, or split the trace.",
    ],
  ])('%s cannot be read, and says why', async (name, message) => {
    await expect(readInput(cwd, name)).rejects.toEqual(
      expect.objectContaining({ message, kind: 'usage' }),
    );
  });
});
