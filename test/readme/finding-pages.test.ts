import { access, readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { FINDING_CODES } from '../../src/repository/config/vocabulary.ts';
import { pageOf } from '../../src/report/documentation.ts';
import { HOMEPAGE, VERSION } from '../../src/version.ts';

/** What is repaired where a program builds requests; the rest is repaired in the guard's config or its surroundings. */
const IN_PROGRAMS = [
  'volatile-prefix',
  'unstable-history',
  'unshared-prefix',
  'prefix-changed',
  'breakpoint-lost',
  'write-only-breakpoint',
  'lookback-exceeded',
  'implicit-only',
  'volatile-cache-key',
  'hit-ratio-dropped',
] as const;
/** Whose fix is another for each provider. */
const BY_PROVIDER = [
  'volatile-prefix',
  'unstable-history',
  'unshared-prefix',
  'breakpoint-lost',
  'illegal-breakpoint',
  'write-only-breakpoint',
  'no-breakpoint',
  'lookback-exceeded',
  'implicit-only',
  'volatile-cache-key',
  'stranded-tokens',
] as const;
const PROVIDERS = /Claude|Bedrock|OpenAI|Gemini|Azure|OpenRouter|vLLM/g;

const folder = new URL('../../docs/findings/', import.meta.url);
const page = async (name: string): Promise<string> => await readFile(new URL(name, folder), 'utf8');

describe('the pages of the findings', () => {
  test('are one for each code, and one to find them by', async () => {
    const names = (await readdir(folder)).toSorted();
    expect(names).toEqual(['README.md', ...FINDING_CODES.map((code) => `${code}.md`)].toSorted());
  });

  test.each(FINDING_CODES)(
    '%s: says what it means, shows a run, and how to fix and accept it',
    async (code) => {
      const text = await page(`${code}.md`);
      const headings = [...text.matchAll(/^##? (.*)$/gm)].map(([, heading]) => heading);
      expect(headings).toEqual([`\`${code}\``, 'An example', 'How to fix it', 'How to accept it']);
      expect(text).toMatch(new RegExp(`\`\`\`text\\n[✗!·] (error|warning|note): ${code}\\b`));
    },
  );

  const fixOf = async (code: string) =>
    (await page(`${code}.md`)).split('## How to fix it')[1]?.split('## How to accept it')[0] ?? '';

  test.each(IN_PROGRAMS)('%s: says how in two languages', async (code) => {
    const fix = await fixOf(code);
    expect(fix).toMatch(/Python/);
    expect(fix).toMatch(/TypeScript/);
  });

  test.each(BY_PROVIDER)('%s: says how for more than one provider', async (code) => {
    expect(new Set((await fixOf(code)).match(PROVIDERS)).size).toBeGreaterThan(1);
  });

  test('link to what is there', async () => {
    for (const name of await readdir(folder)) {
      const text = await page(name);
      for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)#]*)/g))
        await expect(
          access(fileURLToPath(new URL(target === '' ? name : target, folder))),
          `${target} in ${name}`,
        ).resolves.toBeUndefined();
    }
  });

  test('are found from the index by a question, each of them', async () => {
    const index = (await page('README.md')).split('## Find your question')[1] ?? '';
    const told = new Set([...index.matchAll(/\]\(([a-z-]+)\.md\)/g)].map(([, code]) => code));
    expect([...FINDING_CODES].filter((code) => !told.has(code))).toEqual([]);
  });

  test('are linked to as they are in this version', async () => {
    const manifest = JSON.parse(
      await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
    ) as { version: string; homepage: string };
    expect({ version: VERSION, homepage: HOMEPAGE }).toEqual({
      version: manifest.version,
      homepage: manifest.homepage,
    });
    expect(pageOf('unguarded')).toBe(`${HOMEPAGE}/blob/v${VERSION}/docs/findings/unguarded.md`);
  });
});
