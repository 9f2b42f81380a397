import { access, readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseConfig } from '../../src/repository/config/load.ts';

const root = new URL('../../', import.meta.url);
const readme = await readFile(new URL('README.md', root), 'utf8');
const yaml = (text: string) =>
  [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block]) => block ?? '');

describe('the README', () => {
  test('is a front page: 8 kB at most', () => {
    expect(Buffer.byteLength(readme)).toBeLessThanOrEqual(8_000);
  });

  test('shows a workflow of twelve lines at most', () => {
    const workflow = yaml(readme).find((text) => text.startsWith('on:'));
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

describe('the documentation', () => {
  test('shows a config that validates', async () => {
    const page = await readFile(new URL('docs/configuration.md', root), 'utf8');
    const config = yaml(page).find((text) => text.startsWith('version: 1'));
    expect(() => parseConfig(config ?? '', 'prompt-cache-guard.yml')).not.toThrow();
  });

  test('has every page in its index', async () => {
    const index = await readFile(new URL('docs/README.md', root), 'utf8');
    const pages = (await readdir(new URL('docs/', root))).filter((name) => name.endsWith('.md'));
    expect(pages.filter((name) => name !== 'README.md' && !index.includes(`](${name})`))).toEqual(
      [],
    );
  });

  test.each([
    'docs/README.md',
    'docs/recipes.md',
    'docs/security.md',
    'docs/releasing.md',
    '.github/CONTRIBUTING.md',
    '.github/SECURITY.md',
  ])('%s links to what exists', async (name) => {
    const file = new URL(name, root);
    const text = await readFile(file, 'utf8');
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)#]+)/g))
      await expect(access(fileURLToPath(new URL(target, file)))).resolves.toBeUndefined();
  });

  test('names in the threat model only tests that there are', async () => {
    const text = await readFile(new URL('docs/security.md', root), 'utf8');
    const named = [...text.matchAll(/`((?:test|\.github)\/[\w./-]+)`/g)].map(
      ([, name = '']) => name,
    );
    expect(named.length).toBeGreaterThan(8);
    for (const name of named)
      await expect(access(fileURLToPath(new URL(name, root)))).resolves.toBeUndefined();
  });
});
