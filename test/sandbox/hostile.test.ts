import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { straysOf } from '../../src/sandbox/processes.ts';
import { type TemporaryRepository, temporaryRepository } from '../support/repository.ts';
import { sandboxOf } from './fixture.ts';

let repo: TemporaryRepository;
let head: string;

beforeAll(async () => {
  repo = await temporaryRepository();
  head = await repo.commit('head', { 'a.md': 'a' });
});
afterAll(() => repo[Symbol.asyncDispose]());

const node = (code: string): string => `${process.execPath} -e "${code}"`;

describe('a hostile command', { tags: ['slow'] }, () => {
  it('that prints without end is stopped at the limit', async () => {
    await using box = await sandboxOf(repo, { base: head, head });
    const end = await box.run('head -c 1000000000 /dev/zero');
    expect(end.how).toEqual({ kind: 'too-much-output' });
    expect(end.stdout.length).toBeLessThanOrEqual(64 * 1024 * 1024);
  });

  it('that never ends is ended when its time is over', async () => {
    await using box = await sandboxOf(repo, { base: head, head });
    const end = await box.run('sleep 1000', { seconds: 0.2 });
    expect(end.how).toEqual({ kind: 'timed-out' });
    expect(straysOf(box.sandbox.folder)).toEqual([]);
  });

  it('that ignores SIGTERM is killed', async () => {
    await using box = await sandboxOf(repo, { base: head, head });
    const deaf = node("process.on('SIGTERM', () => {}); setInterval(() => {}, 1e6)");
    const end = await box.run(deaf, { seconds: 0.5 });
    expect(end.how).toEqual({ kind: 'timed-out' });
    expect(straysOf(box.sandbox.folder)).toEqual([]);
  });

  it('leaves nothing behind that it started in the background', async () => {
    await using box = await sandboxOf(repo, { base: head, head });
    const end = await box.run('sleep 1000 & echo done');
    expect(end).toMatchObject({ how: { kind: 'exited', code: 0 } });
    expect(end.stdout.toString()).toBe('done\n');
    expect(straysOf(box.sandbox.folder)).toEqual([]);
  });

  it.runIf(process.platform === 'linux')(
    'leaves nothing behind that left its process group either',
    async () => {
      await using box = await sandboxOf(repo, { base: head, head });
      const end = await box.run(
        node(
          "require('child_process').spawn('sleep', ['1000'], { detached: true, stdio: 'inherit' }).unref()",
        ),
      );
      expect(end.how).toEqual({ kind: 'exited', code: 0 });
      expect(straysOf(box.sandbox.folder)).toEqual([]);
    },
  );

  it('that kills itself is told from one that fails', async () => {
    await using box = await sandboxOf(repo, { base: head, head });
    expect((await box.run('kill -9 $$')).how).toEqual({ kind: 'killed', signal: 'SIGKILL' });
    expect((await box.run('exit 7')).how).toEqual({ kind: 'exited', code: 7 });
  });

  it('that does not exist says so on stderr', async () => {
    await using box = await sandboxOf(repo, { base: head, head });
    const end = await box.run('no-such-program-here');
    expect(end.how).toEqual({ kind: 'exited', code: 127 });
    expect(end.stderr).toContain('no-such-program-here');
  });

  it('keeps the end of a long stderr', async () => {
    await using box = await sandboxOf(repo, { base: head, head });
    const end = await box.run('head -c 1000000 /dev/zero >&2; echo the end >&2; exit 1');
    expect(end.stderr.endsWith('the end\n')).toBe(true);
    expect(end.stderr.length).toBeLessThan(20_000);
  });

  it('that reads its environment finds nothing of ours', async () => {
    await using box = await sandboxOf(repo, { base: head, head });
    const names = (await box.run('env')).stdout.toString().match(/^\w+(?==)/gm);
    expect(names?.toSorted()).toEqual(
      expect.arrayContaining(['HOME', 'PATH', 'PROMPT_CACHE_GUARD_SANDBOX', 'PWD', 'TMPDIR']),
    );
    expect(names?.filter((name) => /KEY|TOKEN|SECRET|VITEST|GITHUB/.test(name))).toEqual([]);
  });

  it('that writes next to its tree writes into what is removed', async () => {
    let folder: string;
    {
      await using box = await sandboxOf(repo, { base: head, head });
      folder = box.sandbox.folder;
      await box.run('echo x > ../escaped; echo x > ../../escaped');
      expect(await readFile(path.join(folder, 'escaped'), 'utf8')).toBe('x\n');
    }
    await expect(stat(folder)).rejects.toThrow('ENOENT');
  });
});
