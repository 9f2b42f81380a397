import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildRepository } from '../../../src/cli/demo/repository.ts';
import { runGit } from '../../../src/repository/git/command.ts';
import { gitEnvironment } from '../../../src/repository/git/environment.ts';
import { temporaryRepository } from '../../support/repository.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'demo-repository-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function git(...args: readonly string[]): Promise<string> {
  const { stdout } = await runGit({ prefix: ['-C', folder], env: gitEnvironment({}) }, args);
  return stdout.toString().trimEnd();
}

describe("the demo's repository", () => {
  it('has one pull request of three changes on top of main, and is clean', async () => {
    await buildRepository(folder, process.env);
    expect(await git('log', '--format=%D|%s|%an|%at', 'HEAD')).toBe(
      [
        'HEAD -> warmer-tone|Warmer tone; returns in front of articles; triage knows the time|Robin Example|1795428960',
        'main|Prompts of the support desk|Robin Example|1795165200',
      ].join('\n'),
    );
    expect(await git('diff', '--name-only', 'main', 'HEAD')).toBe(
      'prompts/system.md\nprompts/tools.json\nprompts/triage.request.json',
    );
    expect(await git('status', '--porcelain')).toBe('');
    const diff = await git('diff', '--unified=0', 'main', 'HEAD', '--', 'prompts/*.md');
    expect(diff.split('\n').filter((line) => /^[+-](?![+-])/.test(line))).toEqual([
      '-Be brief, friendly and precise, and answer in the language of the customer.',
      '+Be brief, warm and exact, and answer in the language of the customer.',
    ]);
    expect(await git('diff', 'main', 'HEAD', '--', 'prompts/triage.request.json')).toContain(
      'Current time: 2026-11-23 10:15:02',
    );
  });

  it('has the same commits whatever the settings of the user', async () => {
    await buildRepository(folder, process.env);
    const first = await git('rev-parse', 'HEAD');
    const other = await mkdtemp(path.join(tmpdir(), 'demo-repository-'));
    try {
      await buildRepository(other, {
        ...process.env,
        TZ: 'Asia/Tokyo',
        GIT_DEFAULT_HASH: 'sha256',
        GIT_AUTHOR_NAME: 'Somebody',
        GIT_COMMITTER_DATE: '2001-01-01T00:00:00Z',
        GIT_CONFIG_COUNT: '2',
        GIT_CONFIG_KEY_0: 'commit.gpgSign',
        GIT_CONFIG_VALUE_0: 'true',
        GIT_CONFIG_KEY_1: 'core.autocrlf',
        GIT_CONFIG_VALUE_1: 'true',
      });
      await rm(folder, { recursive: true });
      folder = other;
      expect(await git('rev-parse', 'HEAD')).toBe(first);
    } finally {
      folder = other;
    }
  });

  it('is not built in the repository whose hook runs the demo', async () => {
    await using own = await temporaryRepository();
    const head = await own.commit('mine', { 'a.txt': 'a' });
    await buildRepository(folder, {
      ...process.env,
      GIT_DIR: path.join(own.dir, '.git'),
      GIT_INDEX_FILE: path.join(own.dir, '.git', 'index'),
      GIT_WORK_TREE: own.dir,
    });
    expect(await own.git('for-each-ref', '--format=%(objectname) %(refname)')).toBe(
      `${head} refs/heads/main`,
    );
    expect(await own.git('status', '--porcelain')).toBe('');
    expect(await git('rev-parse', '--abbrev-ref', 'HEAD')).toBe('warmer-tone');
  });

  it('needs git, and says so', async () => {
    await expect(buildRepository(folder, { PATH: folder })).rejects.toEqual(
      expect.objectContaining({ kind: 'usage', message: expect.stringContaining('git') }),
    );
  });
});
