import {
  chmod,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { expectWritable, writeWhole } from '../../src/cli/write-file.ts';

const windows = process.platform === 'win32';

let cwd: string;
beforeEach(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'write-file-'));
});
afterEach(async () => {
  await rm(cwd, { recursive: true });
});
const read = async (name: string) => await readFile(path.join(cwd, name), 'utf8');

describe('writing a report into a file', () => {
  it('creates it, or replaces it as a whole, and leaves nothing else behind', async () => {
    await writeWhole(cwd, 'report.json', 'a much longer report\n');
    await writeWhole(cwd, 'report.json', 'short\n');
    expect(await read('report.json')).toBe('short\n');
    expect(await readdir(cwd)).toEqual(['report.json']);
  });

  it('removes what a process left that was killed in the middle, and nothing that is being written', async () => {
    const long = new Date(Date.now() - 3_600_000);
    const names = ['.report.json.0123456789ab.tmp', '.report.json.tmp', '.other.0123456789ab.tmp'];
    for (const name of [...names, '.report.json.ba9876543210.tmp'])
      await writeFile(path.join(cwd, name), 'half');
    for (const name of names) await utimes(path.join(cwd, name), long, long);
    await writeWhole(cwd, 'report.json', 'whole\n');
    expect(new Set(await readdir(cwd))).toEqual(
      new Set([...names.slice(1), '.report.json.ba9876543210.tmp', 'report.json']),
    );
  });

  it('replaces: whoever has the old file open keeps the old text', async () => {
    await writeFile(path.join(cwd, 'report.json'), 'old\n');
    const before = await stat(path.join(cwd, 'report.json'));
    await writeWhole(cwd, 'report.json', 'new\n');
    expect((await stat(path.join(cwd, 'report.json'))).ino).not.toBe(before.ino);
  });

  it.skipIf(windows)('keeps the permissions of the file, and a link that leads to it', async () => {
    await mkdir(path.join(cwd, 'reports'));
    await writeFile(path.join(cwd, 'reports/7.json'), 'old\n');
    await chmod(path.join(cwd, 'reports/7.json'), 0o640);
    await symlink('reports/7.json', path.join(cwd, 'latest.json'));
    await writeWhole(cwd, 'latest.json', 'new\n');
    expect(await read('reports/7.json')).toBe('new\n');
    expect((await stat(path.join(cwd, 'reports/7.json'))).mode & 0o777).toBe(0o640);
    expect(await readdir(path.join(cwd, 'reports'))).toEqual(['7.json']);
  });

  it.skipIf(windows)('writes to a device, instead of replacing it', async () => {
    await writeWhole(cwd, '/dev/null', 'gone\n');
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
  });
});

describe('a file that cannot be written', () => {
  it.each([
    [
      'missing/report.json',
      "Cannot write 'missing/report.json': 'missing' is no folder. Create it first, or name another file.",
    ],
    [
      'file/report.json',
      "Cannot write 'file/report.json': 'file' is no folder. Create it first, or name another file.",
    ],
    ['folder', "Cannot write 'folder': it is a folder. Name a file in it."],
  ])('%s is refused before the work, and when it is written', async (name, message) => {
    await writeFile(path.join(cwd, 'file'), '');
    await mkdir(path.join(cwd, 'folder'));
    const refusal = expect.objectContaining({ message, kind: 'usage' });
    await expect(expectWritable(cwd, name)).rejects.toEqual(refusal);
    await expect(writeWhole(cwd, name, 'text')).rejects.toEqual(refusal);
    expect((await readdir(cwd)).toSorted()).toEqual(['file', 'folder']);
  });

  it('names the reason, not the temporary file', async () => {
    const name = `${'n'.repeat(300)}.json`;
    await expect(writeWhole(cwd, name, 'text')).rejects.toThrow(
      /^Cannot write 'n+…': the name is too long\. Name a file that this user may write\.$/,
    );
    expect(await readdir(cwd)).toEqual([]);
  });
});
