import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { htmlReport } from '../../../src/report/html/page.ts';
import { CHROMIUM } from '../../support/browser.ts';
import { firstLoad } from '../../support/first-load.ts';
import { largeReport } from '../../support/large-report.ts';
import { sampleDay, sampleFinding, samplePrompt, sampleReport } from '../../support/report.ts';
import { saying } from '../../support/saying.ts';

describe.skipIf(CHROMIUM === undefined)('the page in a real browser', { tags: ['slow'] }, () => {
  let browser: Browser;
  let page: Page;
  let folder: string;
  const said: string[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'page-'));
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
    page = await (await browser.newContext({ bypassCSP: false })).newPage();
    page.on('console', (message) => said.push(message.text()));
    page.on('dialog', (dialog) => said.push(dialog.message()));
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  it.each([
    [1100, 'light'],
    [830, 'dark'],
    [390, 'light'],
  ] as const)(
    'fits %d pixels (%s), and says nothing of what hostile text wants',
    async (width, colorScheme) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.setContent(
        htmlReport(saying('<img src=x onerror=alert(1)><script>alert(2)</script>')),
      );
      expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(
        true,
      );
      expect(said).toEqual([]);
    },
  );

  it('loads nothing but itself, and would do nothing with text that got out of its place', async () => {
    const file = path.join(folder, 'escaped.html');
    const out =
      '<script>alert(1)</script><img src="https://x.example/a.png" onerror="alert(2)"><style>h1 { display: none }</style>' +
      '<link rel="stylesheet" href="https://x.example/a.css"><iframe srcdoc="<script>alert(3)</script>"></iframe>';
    await writeFile(file, htmlReport(sampleDay()).replace('<main>', `<main>${out}`));
    const asked: string[] = [];
    const dialogs: string[] = [];
    const other = await browser.newPage();
    // What the policy stops is never asked for.
    other.on('requestfinished', (request) => asked.push(request.url()));
    other.on('dialog', (dialog) => dialogs.push(dialog.message()));
    await other.goto(pathToFileURL(file).href);
    expect({ asked, dialogs }).toEqual({ asked: [pathToFileURL(file).href], dialogs: [] });
    expect(await other.locator('h1').isVisible()).toBe(true);
    await other.close();
  });

  it('shows changes in one of two ways, by keyboard too', async () => {
    await page.setContent(htmlReport(sampleDay()));
    const shown = async () =>
      await Promise.all(
        ['.together', '.beside'].map((kind) => page.locator(kind).first().isVisible()),
      );
    expect(await shown()).toEqual([true, false]);
    await page.locator('#together').focus();
    await page.keyboard.press('ArrowRight');
    expect(await shown()).toEqual([false, true]);
  });

  // `bench/report-page.bench.ts` measures what it takes; this holds only that it does not take many times more.
  it('opens a report of a thousand prompts soon', async () => {
    const { milliseconds, elements } = await firstLoad(folder, htmlReport(largeReport(1_000, 50)));
    expect(milliseconds).toBeLessThan(4_000);
    expect(elements).toBeLessThan(100_000);
  });

  it('leads from the list into a folded prompt, and unfolds it', async () => {
    const file = path.join(folder, 'report.html');
    await writeFile(file, htmlReport(largeReport(120, 100)));
    await page.goto(pathToFileURL(file).href);
    await page.locator('details.rest > summary').first().click();
    const inside = page.locator('#p70');
    expect(await inside.isVisible()).toBe(false);
    await page.locator('a[href="#p70"]').click();
    await inside.waitFor({ state: 'visible', timeout: 10_000 });
  });

  it('can be read by keyboard alone: each fold is reached and opened', async () => {
    await page.setContent(
      htmlReport(sampleReport([samplePrompt({ findings: [sampleFinding()] })])),
    );
    const units = page.locator('details.units');
    const isReached = "document.activeElement.matches('details.units > summary')";
    for (let at = 0; at < 20 && !(await page.evaluate<boolean>(isReached)); at += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await units.locator('li').last().isVisible()).toBe(true);
  });

  it('tells a screen reader what the drawing shows', async () => {
    await page.setContent(htmlReport(sampleDay()));
    const tree = await page.locator('main').ariaSnapshot();
    expect(tree).toMatch(
      /img "base and head: [^"]*lost with the break [^"]* tokens[^"]*1 divergence"/,
    );
    expect(tree).toMatch(/rowheader "predicted prefix hit ratio"/);
    expect(tree).toMatch(/heading "support volatile, 1 finding, 1 blocks" \[level=3\]/);
    expect(tree).toMatch(/table "What is worst first"/);
  });

  it('has nothing that axe finds, in light and dark', async () => {
    const axe = await readFile(
      createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
      'utf8',
    );
    const free = await (await browser.newContext({ bypassCSP: true })).newPage();
    for (const colorScheme of ['light', 'dark'] as const) {
      await free.emulateMedia({ colorScheme });
      for (const report of [saying('word'), sampleDay()]) {
        await free.setContent(htmlReport(report).replaceAll('<details', '<details open'));
        await free.evaluate(axe);
        expect(
          await free.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))'),
        ).toEqual([]);
      }
    }
  });
});
