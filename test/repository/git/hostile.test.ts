import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { gitEnvironment } from '../../../src/repository/git/environment.ts';
import { openRepository } from '../../../src/repository/git/repository.ts';
import { findRevisions } from '../../../src/repository/git/revisions.ts';
import { temporaryRepository } from '../../support/repository.ts';
import type { TemporaryRepository } from '../../support/repository.ts';
import { gitInstead } from './git-instead.ts';

/** A program that leaves a file behind when somebody runs it. */
async function canary(repo: TemporaryRepository, name: string, then = 'cat'): Promise<string> {
  const file = path.join(repo.dir, '..', `${name}.sh`);
  await writeFile(file, `#!/bin/sh\ntouch '${repo.dir}/../fired-${name}'\n${then}\n`);
  await chmod(file, 0o755);
  return file;
}

const fired = (repo: TemporaryRepository): readonly string[] =>
  readdirSync(path.join(repo.dir, '..')).filter((name) => name.startsWith('fired-'));

describe('a hostile repository', () => {
  it('starts no program: no hook, fsmonitor, filter, textconv, external diff, pager, alias', async () => {
    await using repo = await temporaryRepository();
    await repo.commit('one', {
      '.gitattributes': '*.md filter=evil diff=evil\n',
      'a.md': 'A\n',
      'b.md': 'B\n',
    });
    await repo.commit('two', { 'a.md': 'AA\n' });
    const settings = {
      'core.fsmonitor': 'fsmonitor',
      'filter.evil.clean': 'clean',
      'filter.evil.smudge': 'smudge',
      'filter.evil.process': 'process',
      'diff.evil.textconv': 'textconv',
      'diff.evil.command': 'command',
      'diff.external': 'external',
      'core.pager': 'pager',
      'core.editor': 'editor',
      'core.askPass': 'askpass',
      'alias.ls-tree': 'alias',
    };
    for (const [key, name] of Object.entries(settings))
      await repo.git(
        'config',
        key,
        `${key.startsWith('alias') ? '!' : ''}${await canary(repo, name)}`,
      );
    const hooks = path.join(repo.dir, '.git/hooks');
    await mkdir(hooks, { recursive: true });
    for (const hook of [
      'post-checkout',
      'post-index-change',
      'reference-transaction',
      'fsmonitor-watchman',
    ])
      await symlink(await canary(repo, hook), path.join(hooks, hook));
    await repo.git('config', 'core.hooksPath', hooks);
    await repo.write({ 'a.md': 'changed\n', 'b.md': 'B\r\n', 'new.md': 'N\n' });
    // Proof that the canaries would sing.
    const loud = { ...repo.env, GIT_CONFIG_COUNT: '0' };
    expect(fired(repo)).toEqual([]);

    await using repository = await openRepository(repo.dir, { env: loud });
    const { base, head } = await findRevisions({ repository });
    const trees = [
      await repository.tree(base.sha),
      await repository.tree(head.sha ?? ''),
      await repository.workTree(),
    ];
    for (const tree of trees) for (const name of tree.entries.keys()) await tree.read(name);
    expect(fired(repo)).toEqual([]);

    await repo.git('-c', `core.hooksPath=${hooks}`, 'status', '--short');
    await repo.git('diff', '--ext-diff');
    expect(fired(repo)).toContain('fired-fsmonitor');
    expect(fired(repo)).toContain('fired-command');
  });

  it('is not taken over by a transport that runs a command', async () => {
    await using origin = await temporaryRepository();
    await origin.git('config', 'uploadpack.allowFilter', 'true');
    const sha = await origin.commit('one', { 'a.md': 'A' });
    await using repo = await origin.clone({ args: ['--filter=blob:none', '--no-checkout'] });
    const program = await canary(repo, 'transport', 'exit 1');
    await repo.git('config', 'remote.origin.url', `ext::${program}`);
    await repo.git('config', 'protocol.ext.allow', 'always');
    await using repository = await openRepository(repo.dir, { env: repo.env });
    const tree = await repository.tree(sha);
    await expect(tree.read('a.md')).rejects.toThrow("transport 'ext' not allowed");
    expect(fired(repo)).toEqual([]);
    await expect(repo.git('fetch')).rejects.toThrow(/./);
    expect(fired(repo)).toEqual(['fired-transport']);
  });

  it('replaces no object by another one', async () => {
    await using repo = await temporaryRepository();
    const sha = await repo.commit('one', { 'a.md': 'true' });
    const other = await repo.pipe('false', 'hash-object', '-w', '--stdin');
    await repo.git('replace', await repo.git('rev-parse', 'HEAD:a.md'), other);
    await using repository = await openRepository(repo.dir, { env: repo.env });
    const tree = await repository.tree(sha);
    expect(Buffer.from(await tree.read('a.md')).toString()).toBe('true');
  });
});

describe('the environment of git', () => {
  it('has nothing that is not needed, and asks nobody', () => {
    const env = gitEnvironment({
      PATH: '/bin',
      Path: 'C:\\bin',
      https_proxy: 'http://proxy',
      GIT_DIR: '/elsewhere',
      GIT_TRACE: '1',
      GIT_EXTERNAL_DIFF: 'evil',
      ANTHROPIC_API_KEY: 'secret',
      'INPUT_GITHUB-TOKEN': 'secret',
      NODE_OPTIONS: '--inspect',
    });
    expect(env).toMatchObject({ PATH: '/bin', Path: 'C:\\bin', https_proxy: 'http://proxy' });
    expect(env).toMatchObject({ GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' });
    expect(Object.keys(env).filter((name) => /DIR$|TRACE|DIFF|KEY$|TOKEN|NODE/.test(name))).toEqual(
      [],
    );
    expect(Object.values(env)).not.toContain('secret');
  });

  it('keeps settings that came by environment, but ours win', () => {
    const env = gitEnvironment({
      GIT_CONFIG_COUNT: '2',
      GIT_CONFIG_KEY_0: 'safe.directory',
      GIT_CONFIG_VALUE_0: '*',
      GIT_CONFIG_KEY_1: 'core.fsmonitor',
      GIT_CONFIG_VALUE_1: 'evil',
    });
    const keys = Array.from(
      { length: Number(env['GIT_CONFIG_COUNT']) },
      (_, n) => env[`GIT_CONFIG_KEY_${n}`],
    );
    expect(keys[0]).toBe('safe.directory');
    const last = keys.lastIndexOf('core.fsmonitor');
    expect(last).toBeGreaterThan(1);
    expect(env[`GIT_CONFIG_VALUE_${last}`]).toBe('false');
  });
});

describe('the reading process', () => {
  /** A git that writes down each `cat-file --batch` by its process id. */
  async function counted(
    repo: TemporaryRepository,
  ): Promise<{ env: Record<string, string>; pids: () => number[] }> {
    const log = path.join(repo.dir, '..', 'pids');
    const noted = `case "$*" in *cat-file\\ --batch) echo $$ >> '${log}';; esac\nexec git "$@"`;
    const env = { ...repo.env, PATH: await gitInstead(repo, noted) };
    const pids = (): number[] =>
      // Empty when the shell was killed between opening the file and writing to it.
      existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean).map(Number) : [];
    return { env, pids };
  }

  const alive = (pid: number): boolean => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };

  it('is one for both sides, starts when it is needed, and ends with the repository', async () => {
    await using repo = await temporaryRepository();
    const base = await repo.commit('one', { a: 'A', b: 'B' });
    const head = await repo.commit('two', { b: 'BB' });
    const { env, pids } = await counted(repo);
    {
      await using repository = await openRepository(repo.dir, { env });
      expect(pids()).toEqual([]);
      const trees = await Promise.all([repository.tree(base), repository.tree(head)]);
      await Promise.all(trees.flatMap((tree) => [tree.read('a'), tree.read('b')]));
      expect(pids()).toHaveLength(1);
      expect(pids().filter(alive)).toHaveLength(1);
    }
    expect(pids().filter(alive)).toEqual([]);
  });

  it('ends when the repository is closed in the middle, and the open reads fail', async () => {
    await using repo = await temporaryRepository();
    const sha = await repo.commit('one', { a: Buffer.alloc(10_000_000) });
    const { env, pids } = await counted(repo);
    const repository = await openRepository(repo.dir, { env });
    const tree = await repository.tree(sha);
    const open = tree.read('a').catch((error: unknown) => String(error));
    await repository[Symbol.asyncDispose]();
    expect(await open).toBe('Error: The repository is closed.');
    expect(pids().filter(alive)).toEqual([]);
    await expect(tree.read('a')).rejects.toThrow('The repository is closed.');
  });
});
