import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WatchedFolders } from '../../../src/cli/watch/folders.ts';

let root: string;
let folders: WatchedFolders;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'watched-'));
  folders = new WatchedFolders();
});
afterEach(async () => {
  folders.close();
  await rm(root, { recursive: true, force: true });
});

describe('watched folders', () => {
  it('tell a change in each of them', async () => {
    await mkdir(path.join(root, 'a'));
    expect(folders.follow(new Set([root, path.join(root, 'a')]))).toBe(true);
    expect(folders.follow(new Set([root]))).toBe(false);
    await writeFile(path.join(root, 'a/x'), '1');
    await folders.next();
    expect(folders.take()).toBe(true);
    expect(folders.take()).toBe(false);
  });

  it('tell the first file in a folder that was made later', async () => {
    folders.follow(new Set([root]));
    await mkdir(path.join(root, 'a/b'), { recursive: true });
    await folders.next();
    folders.take();
    await writeFile(path.join(root, 'a/b/x'), '1');
    await folders.next();
    expect(folders.take()).toBe(true);
  });

  it('go on where a folder was removed and made again', async () => {
    const folder = path.join(root, 'a');
    await mkdir(folder);
    folders.follow(new Set([folder]));
    await rm(folder, { recursive: true });
    await mkdir(folder);
    await folders.next();
    expect(folders.follow(new Set([folder]))).toBe(true);
    folders.take();
    await writeFile(path.join(folder, 'x'), '1');
    await folders.next();
    expect(folders.take()).toBe(true);
  });

  it('pass over what is not there', () => {
    expect(folders.follow(new Set([path.join(root, 'none')]))).toBe(false);
  });
});
