import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { countProvider } from '../support/count-endpoints.ts';
import type { Loopback } from '../support/loopback.ts';
import { KEY } from '../support/probing.ts';
import { type TemporaryRepository, temporaryRepository } from '../support/repository.ts';
import { HANDBOOK } from '../support/requests.ts';
import { transcript } from './transcript.ts';

const CONFIG = `version: 1
defaults: { provider: anthropic, model: claude-sonnet-5 }
prompts:
  - id: support
    system: [{ file: system.md, cache_control: { type: ephemeral } }]
    messages: [{ role: user, content: "Where is my parcel?" }]
`;

let repository: TemporaryRepository;
let provider: Loopback;
let status: number | null = null;
beforeAll(async () => {
  provider = await countProvider(3, () => status);
  repository = await temporaryRepository();
  await repository.commit('base', {
    'prompt-cache-guard.yml': CONFIG,
    'system.md': `${HANDBOOK}\n`,
  });
  await repository.startBranch('change');
  await repository.commit('head', { 'system.md': `${HANDBOOK}\nBe kind.\n` });
});
afterAll(async () => {
  await provider.close();
  await repository[Symbol.asyncDispose]();
});

const lock = () => path.join(repository.dir, 'prompt-cache-guard.lock');

async function check(args: readonly string[], key: string | null = KEY) {
  const env = {
    ...repository.env,
    ANTHROPIC_BASE_URL: provider.url,
    ...(key !== null && { ANTHROPIC_API_KEY: key }),
  };
  const all = ['check', '--base', 'main', '--format', 'json', ...args];
  const result = await transcript(all, { cwd: repository.dir, env });
  const report = JSON.parse(result.stdout) as Report;
  return { ...result, report, head: report.prompts[0]?.head };
}

describe('check --exact', () => {
  it.each([
    [401, 'did not accept the key'],
    [404, 'knows no such model or address'],
  ])(
    'says in one line why nothing was counted (HTTP %i), writes no file, and goes on',
    async (code, words) => {
      status = code;
      const { code: exit, report, stdout, stderr } = await check(['--exact']);
      expect(exit).toBe(0);
      const said = report.notes?.filter((note) => note.includes('estimates:'));
      expect(said).toEqual([expect.stringContaining(words)]);
      expect(report.notes).toContain('1 request to count endpoints, which costs nothing.');
      expect(stdout + stderr).not.toContain(KEY);
      await expect(readFile(lock())).rejects.toThrow('ENOENT');
    },
  );

  it('needs a key, and goes on without', async () => {
    const { code: exit, report } = await check(['--exact'], null);
    expect(exit).toBe(0);
    expect(report.notes?.join()).toContain('there is no key: set ANTHROPIC_API_KEY');
    await expect(readFile(lock())).rejects.toThrow('ENOENT');
  });

  it('keeps hashes and numbers, which later runs read from the commit, without a key', async () => {
    status = null;
    const estimated = await check([]);
    const asked = await check(['--exact']);
    expect(asked.head?.tokens.kind).toBe('exact');
    expect(asked.head?.prefixTokens).not.toBe(estimated.head?.prefixTokens);
    const text = await readFile(lock(), 'utf8');
    // Prefix and whole request, of base and of head.
    expect(text.trimEnd().split('\n')).toHaveLength(4);
    for (const line of text.trimEnd().split('\n'))
      expect(line).toMatch(
        /^\{"v":1,"prefix":"[0-9a-f]{32}","tokens":\d+(?:,"family":"claude-4\.7","own":\d+,"o200k":\d+)?\}$/,
      );

    // Not committed, so not read.
    expect((await check([])).head?.tokens.kind).toBe('estimate');
    await repository.commit('Counts');
    const before = provider.seen.length;
    const later = await check([], null);
    expect(later.head).toEqual(asked.head);
    expect(later.report.prompts[0]?.base?.tokens.kind).toBe('exact');
    const again = await check(['--exact']);
    expect(again.report.notes?.join() ?? '').not.toContain('count');
    expect(await readFile(lock(), 'utf8')).toBe(text);
    expect(provider.seen.length).toBe(before);
  });

  it('passes over what a merge left in the lock file', async () => {
    const text = await readFile(lock(), 'utf8');
    await repository.commit('Merge', {
      'prompt-cache-guard.lock': `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> main\n`,
    });
    const { head, report } = await check([]);
    expect(head?.tokens.kind).toBe('exact');
    expect(report.notes?.join()).toContain('3 lines of prompt-cache-guard.lock are no counts');
    await check(['--exact']);
    expect(await readFile(lock(), 'utf8')).toBe(text);
    await rm(lock());
  });
});
