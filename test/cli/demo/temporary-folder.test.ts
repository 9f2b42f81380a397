import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTemporaryFolder } from '../../../src/cli/demo/temporary-folder.ts';
import { compiled } from '../../support/compiled.ts';

const listeners = () =>
  ['SIGINT', 'SIGTERM', 'SIGHUP', 'exit'].map((event) => process.listenerCount(event));

describe('a temporary folder', () => {
  it('is there for the work and gone after it', async () => {
    const before = listeners();
    const folder = await inTemporaryFolder('demo', false, async (each) => {
      await writeFile(path.join(each, 'a.txt'), 'a');
      return each;
    });
    const around = path.dirname(folder);
    expect(path.basename(around)).toMatch(/^demo-/);
    expect(existsSync(around)).toBe(false);
    expect(listeners()).toEqual(before);
  });

  it('is gone when the work throws', async () => {
    let folder = '';
    const work = inTemporaryFolder('demo', false, async (each) => {
      folder = each;
      await writeFile(path.join(each, 'a.txt'), 'a');
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(existsSync(folder)).toBe(false);
  });

  it('stays where it is wanted', async () => {
    const folder = await inTemporaryFolder('demo', true, async (each) => each);
    expect(existsSync(folder)).toBe(true);
    await rm(folder, { recursive: true });
  });
});

describe.skipIf(process.platform === 'win32')(
  'a process that ends in the midst of the work',
  () => {
    let temporary: string;
    let module: string;
    beforeAll(async () => {
      temporary = await realpath(await mkdtemp(path.join(tmpdir(), 'temporary-folder-')));
      module = path.join(await compiled(), 'cli/demo/temporary-folder.js');
    });
    afterAll(async () => {
      await rm(temporary, { recursive: true });
    });

    /** Starts a child that works in its folder and then does `ending`. */
    function child(ending: string) {
      const script = `
      import { writeFileSync } from 'node:fs';
      import { inTemporaryFolder } from ${JSON.stringify(pathToFileURL(module).href)};
      await inTemporaryFolder('demo', false, async (folder) => {
        writeFileSync(folder + '/a.txt', 'a');
        console.log(folder);
        ${ending}
      });`;
      return spawn(process.execPath, ['--input-type=module', '--eval', script], {
        env: { TMPDIR: temporary },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
    }

    it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
      'leaves no folder after %s, and ends by it',
      async (signal) => {
        const running = child('await new Promise((resolve) => setTimeout(resolve, 60_000));');
        const [line] = (await once(running.stdout, 'data')) as [Buffer];
        expect(path.dirname(path.dirname(line.toString().trim()))).toBe(temporary);
        running.kill(signal);
        expect(await once(running, 'exit')).toEqual([null, signal]);
        expect(await readdir(temporary)).toEqual([]);
      },
    );

    it('leaves no folder after process.exit', async () => {
      expect(await once(child('process.exit(7);'), 'exit')).toEqual([7, null]);
      expect(await readdir(temporary)).toEqual([]);
    });
  },
);
