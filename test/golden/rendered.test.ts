import { mkdir, readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FINDING_CODES } from '../../src/repository/config/vocabulary.ts';
import { pageOf } from '../../src/report/documentation.ts';
import { CHROMIUM, commentPage } from '../support/browser.ts';

const folder = fileURLToPath(new URL('comments/', import.meta.url));
const pictures = fileURLToPath(new URL('../../build/preview/', import.meta.url));
const picture = fileURLToPath(new URL('../../docs/comment.png', import.meta.url));
const UPDATES = process.env['UPDATE_GOLDEN'] === '1';
const names = (await readdir(folder)).map((file) => path.basename(file, '.md'));

/** Where the codes of findings lead. */
const PAGES: ReadonlySet<unknown> = new Set(FINDING_CODES.map(pageOf));

/** What a reader sees, and what they do not want to see. */
async function look(page: Page) {
  const links = await page.locator('a').all();
  return {
    title: await page.locator('main > :first-child').textContent(),
    links: (await Promise.all(links.map((link) => link.getAttribute('href')))).filter(
      (link) => !PAGES.has(link),
    ),
    foreign: await page.locator('main :is(img, script, iframe, object, form, style)').count(),
    open: await page.locator('details[open]').count(),
    wide: await page.evaluate('document.documentElement.scrollWidth > window.innerWidth'),
  };
}

/** Pixels of the comment itself, in a column of GitHub's. */
async function heightOf(page: Page): Promise<number> {
  return (await page.locator('main').boundingBox())?.height ?? Infinity;
}

/** However much there is to tell, a comment is no longer than two screens; an ordinary one is shorter. */
function tallest(name: string): number {
  return name.startsWith('many-') ? 2_000 : 1_400;
}

/** The picture of the README: a whole comment. */
async function photograph(page: Page): Promise<void> {
  await page.screenshot({ path: picture, fullPage: true });
}

describe.skipIf(CHROMIUM === undefined)('the golden comments, in a real browser', () => {
  let browser: Browser;
  // One for all: each new one is a process, and its content is replaced as a whole.
  let page: Page;
  beforeAll(async () => {
    await mkdir(pictures, { recursive: true });
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  async function show(name: string, width: number, dark: boolean): Promise<void> {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
    await page.setContent(await commentPage(await readFile(`${folder}${name}.md`, 'utf8')));
    const file = `${pictures}${name}-${width}${dark ? '-dark' : ''}.png`;
    // For the eye of whoever changes a comment; no test looks at them.
    if (UPDATES) await page.screenshot({ path: file, fullPage: true });
  }

  it.each(names)(
    '%s: verdict first, details folded, nothing foreign, nothing too wide',
    async (name) => {
      await show(name, 900, false);
      const { title, ...seen } = await look(page);
      expect(title).toMatch(/^(?:✅|❌|⚠️|⚪) Prompt cache: /u);
      expect(seen).toEqual({
        links: ['https://github.com/octo/shop/actions/runs/123'],
        foreign: 0,
        open: 0,
        wide: false,
      });
      expect(await heightOf(page)).toBeLessThanOrEqual(tallest(name));
    },
  );

  it.each([
    ['three-prompts', 390, false],
    ['three-prompts', 900, false],
    ['three-prompts', 900, true],
    ['clock-in-code', 900, false],
  ])('%s is as readable %i pixels wide, dark: %s', async (name, width, dark) => {
    await show(name, width, dark);
    expect((await look(page)).wide).toBe(false);
    if (UPDATES && name === 'clock-in-code') await photograph(page);
  });
});
