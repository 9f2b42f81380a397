import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dashboardOf } from '../../../src/cli/dashboard/dashboard.ts';
import { LineTally } from '../../../src/cli/dashboard/lines.ts';
import { dashboardPage } from '../../../src/cli/dashboard/page.ts';
import { CHROMIUM } from '../../support/browser.ts';
import { BROKEN, HEALTHY } from './lines.ts';

const HOSTILE = '"><img src=x onerror=alert(1)><script>alert(2)</script>\u202Egnp';

function pageOf(lines: readonly string[]): string {
  const tally = new LineTally({ now: Date.now() });
  for (const line of lines) tally.add(line);
  return dashboardPage(dashboardOf(tally));
}
const renamed = (line: string) =>
  JSON.stringify({
    ...(JSON.parse(line) as object),
    name: HOSTILE,
    id: `x${line.length}${Math.abs(line.indexOf('at'))}${line}`,
    version: HOSTILE,
    model: HOSTILE,
    missReason: HOSTILE,
    instance: HOSTILE,
  });
const PAGE = pageOf([...BROKEN, ...HEALTHY, ...BROKEN.map(renamed)]);

describe('the page', () => {
  it('loads nothing and runs nothing: its own style is all that its policy allows', () => {
    const [, style = ''] = /<style>([^]*)<\/style>/.exec(PAGE) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(PAGE).toContain(`content="default-src 'none'; style-src 'sha256-${hash}'; base-uri`);
    expect(PAGE).not.toMatch(
      /<(?:script|link|img|iframe)|\s(?:src|style|on\w+)=["']|url\(|@import|https?:/,
    );
    expect(PAGE).not.toContain('\u202E');
  });

  it('is small, however many prompts there are', () => {
    const many = Array.from({ length: 1_000 }, (_, n) =>
      BROKEN.slice(n % 100, (n % 100) + 3).map((line) =>
        JSON.stringify({
          ...(JSON.parse(line) as object),
          id: `${n}-${line.length}-${line.slice(0, 60)}`,
          name: `prompt ${n}`,
        }),
      ),
    ).flat();
    expect(Buffer.byteLength(pageOf(many))).toBeLessThan(2_000_000);
  });

  it('says so where there is nothing', () => {
    expect(pageOf([])).toContain('<h1>No calls</h1>');
  });
});

describe.skipIf(CHROMIUM === undefined)('the page in a real browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
  });
  afterAll(() => browser.close());

  it.each([
    [1200, 'light'],
    [390, 'dark'],
  ] as const)(
    '%i pixels wide, %s: nothing that axe finds, nothing too wide, nothing that runs',
    async (width, colorScheme) => {
      const axe = await readFile(
        createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
        'utf8',
      );
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme,
        bypassCSP: true,
      });
      const page = await context.newPage();
      const said: string[] = [];
      page.on('dialog', (dialog) => {
        said.push(dialog.message());
        void dialog.dismiss();
      });
      await page.setContent(PAGE);
      expect(await page.evaluate('document.documentElement.scrollWidth > window.innerWidth')).toBe(
        false,
      );
      await page.evaluate(axe);
      expect(
        await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))'),
      ).toEqual([]);
      expect(said).toEqual([]);
      await context.close();
    },
  );
});
