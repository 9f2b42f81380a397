import { describe, expect, it } from 'vitest';
import { loadConfig, missingConfig } from '../../../src/repository/config/load.ts';
import { CONFIG_PATHS } from '../../../src/repository/config/paths.ts';
import { LIMITS } from '../../../src/limits.ts';
import { COMPLETE } from './complete.ts';
import { treeOf } from './in-memory-tree.ts';

describe('loadConfig', () => {
  it.each(CONFIG_PATHS)('finds %s', async (path) => {
    const loaded = await loadConfig(treeOf({ 'README.md': '', [path]: '{"version": 1}' }));
    expect(loaded).toMatchObject({ path, text: '{"version": 1}', config: { version: 1 } });
  });

  it('finds none where there is none, and in no other folder', async () => {
    expect(await loadConfig(treeOf({ 'app/prompt-cache-guard.yml': '' }))).toBeNull();
  });

  it('refuses two at once, and names both', async () => {
    const tree = treeOf({ '.github/prompt-cache-guard.json': '{}', 'prompt-cache-guard.yaml': '' });
    await expect(loadConfig(tree)).rejects.toMatchObject({
      kind: 'usage',
      message:
        'There are two configs, prompt-cache-guard.yaml and .github/prompt-cache-guard.json; delete one.',
    });
  });

  it('reads the file that was asked for, and looks for no other', async () => {
    const tree = treeOf({ 'prompt-cache-guard.yml': 'wrong: 1', 'ci/guard.yml': 'version: 1' });
    expect(await loadConfig(tree, { file: './ci/guard.yml' })).toMatchObject({
      path: 'ci/guard.yml',
    });
    expect(await loadConfig(tree, { file: 'ci/other.yml' })).toBeNull();
    expect(missingConfig('ci/other.yml').message).toContain("There is no config 'ci/other.yml'");
  });

  it.each(['/etc/guard.yml', '../guard.yml', 'C:/guard.yml', ''])(
    'refuses to leave the repository for %j',
    async (file) => {
      await expect(loadConfig(treeOf({}), { file })).rejects.toMatchObject({ kind: 'usage' });
    },
  );

  it('knows the line of everything', async () => {
    const loaded = await loadConfig(treeOf({ 'prompt-cache-guard.yml': COMPLETE }));
    const lines = COMPLETE.split('\n');
    const lineOf = (start: string): number =>
      lines.findIndex((line) => line.trim().startsWith(start)) + 1;
    expect(loaded?.locate(['prompts', 0, 'system', 1, 'engine'])).toBe(
      lineOf('- { file: prompts/user'),
    );
    expect(loaded?.locate(['policy', 'accept'])).toBe(lineOf('accept:'));
    expect(loaded?.locate(['prompts', 4, 'siblings'])).toBe(lineOf('siblings:'));
    expect(loaded?.locate(['prompts', 9])).toBeNull();
    expect(loaded?.places.line('/prompts/0/id', null)).toBe(lineOf('- id: support'));
  });

  it.each([
    ['is no UTF-8', 'prompt-cache-guard.yml is binary', 'a: \0'],
    ['is a link', 'prompt-cache-guard.yml is a symbolic link', null],
    [
      'is too long',
      'prompt-cache-guard.yml holds more than 1 MB',
      ' '.repeat(LIMITS.configBytes + 1),
    ],
  ])('says that a config %s, as wrong usage', async (_, words, text) => {
    await expect(loadConfig(treeOf({ 'prompt-cache-guard.yml': text }))).rejects.toMatchObject({
      kind: 'usage',
      message: expect.stringContaining(words),
    });
  });
});
