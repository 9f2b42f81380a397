import { access, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../src/repository/config/load.ts';

const root = new URL('../../', import.meta.url);
const readme = await readFile(new URL('README.md', root), 'utf8');
const blocks = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text ?? '');

describe('the README', () => {
  test('shows a config that validates', () => {
    const config = blocks.find((text) => text.startsWith('version: 1'));
    expect(() => parseConfig(config ?? '', 'prompt-cache-guard.yml')).not.toThrow();
  });

  test('shows a workflow of twelve lines at most', () => {
    const workflow = blocks.find((text) => text.startsWith('on:'));
    expect(workflow?.trim().split('\n').length).toBeLessThanOrEqual(12);
  });

  test('links to files that exist', async () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path ?? '');
    expect(links.length).toBeGreaterThan(5);
    for (const path of links) await access(fileURLToPath(new URL(path, root)));
  });

  test('names both commands of a newcomer', () => {
    expect(readme).toContain('node dist/cli/index.js demo');
    expect(readme).toContain('npm cit');
  });
});
