import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { type Browser, type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { htmlReport } from '../../src/report/html/page.ts';
import type { Report } from '../../src/report/report.ts';
import { CHROMIUM } from '../support/browser.ts';
import { sampleDay, sampleFinding, samplePrompt, sampleReport } from '../support/report.ts';

/** A report that says `text` in every place that a repository can fill. */
function saying(text: string): Report {
  const finding = sampleFinding({
    message: text,
    fix: text,
    before: `${text} a`,
    after: `${text} b`,
    file: text,
    accepted: { reason: text, until: null },
    related: [sampleFinding({ file: text })],
  });
  return sampleReport(
    [
      samplePrompt({
        id: text,
        case: text,
        model: text,
        status: 'changed',
        source: { kind: 'composed', paths: [text], fidelity: 'exact' },
        findings: [finding],
      }),
    ],
    {
      base: { ref: text, sha: null },
      notes: [text],
      suggestedConfig: text,
      coverage: {
        guarded: 1,
        discovered: 0,
        inCode: 0,
        notAnalysed: 0,
        isNoneAnalysed: false,
        unguarded: [{ file: text, line: 3, why: text }],
      },
    },
  );
}

const tags = (page: string) => page.match(/<[a-z!/][^>]*>/gi) ?? [];

describe('the page', () => {
  it('loads nothing and runs nothing: its own style is all that its policy allows', () => {
    const page = htmlReport(sampleDay());
    const [, style = ''] = /<style>([^]*)<\/style>/.exec(page) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(
      `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    // Links lead to the findings' pages, on a click.
    const [, ...links] = page.split(
      /<a href="https:\/\/github\.com\/[\w./-]+\/docs\/findings\/[a-z-]+\.md">/,
    );
    expect(links.length).toBeGreaterThan(0);
    expect(page.replaceAll(/<a href="[^"]*">/g, '')).not.toMatch(
      /<(?:script|link|img|iframe)|\s(?:src|style|on\w+)=|url\(|@import|https?:/,
    );
  });

  it('has verdict, money, coverage, each prompt and each finding with place, change and fix', () => {
    const page = htmlReport(sampleDay());
    for (const { id, findings } of sampleDay().prompts) {
      expect(page).toContain(`>${id}`);
      for (const finding of findings)
        expect(page).toMatch(new RegExp(`${finding.code}[^]*${finding.id}`));
    }
    const [change] = /<div class="diff together"[^]*?<\/div><\/div>/.exec(page) ?? [];
    expect(change).toBe(
      '<div class="diff together" tabindex="0" role="group" aria-label="What changed">' +
        '<div class="removed">- It is now <mark>16:05:12.</mark></div>' +
        '<div class="added">+ It is now <mark>16:05:13.</mark></div></div>',
    );
  });

  it('opens what has to be looked at, and says of a prediction what it stands on', () => {
    const prompt = samplePrompt({
      hitRatio: {
        predicted: {
          base: { prefixHitRatio: 1, tokenHitRatio: 0.9 },
          head: { prefixHitRatio: 1, tokenHitRatio: 0.9 },
        },
        measured: null,
      },
      findings: [sampleFinding({ code: 'suspect-value' })],
    });
    const page = htmlReport(sampleReport([prompt, samplePrompt({ id: 'quiet' })]));
    expect(page).toContain('1.00 → ?');
    expect(page).toContain('predicted prefix hit ratio 1.00, if the suspect value does not vary');
    expect(page.match(/<details class="prompt" id="p\d" open>/g)).toEqual([
      '<details class="prompt" id="p0" open>',
    ]);
  });

  test('has the same elements whatever a repository says', () => {
    const benign = tags(htmlReport(saying('word')));
    const hostile = fc.oneof(
      fc.constantFrom(
        '</code><script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        '<!--',
        ']]>',
        "'x",
      ),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }).filter((text) => /\w/.test(text)),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const found = tags(htmlReport(saying(text.replaceAll('\n', ' '))));
        const names = (all: readonly string[]) =>
          all
            .map((tag) => /^<\/?[a-z!]+/i.exec(tag)?.[0])
            .filter((name) => !/mark|^<\/?(?:div|tr|td)/.test(name ?? ''));
        expect(names(found)).toEqual(names(benign));
      }),
      { numRuns: 100 },
    );
  });
});

describe.skipIf(CHROMIUM === undefined)('the page in a real browser', () => {
  let browser: Browser;
  let page: Page;
  const said: string[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
    page = await (await browser.newContext({ bypassCSP: false })).newPage();
    page.on('console', (message) => said.push(message.text()));
    page.on('dialog', (dialog) => said.push(dialog.message()));
  });
  afterAll(() => browser.close());

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

  it('has nothing that axe finds, in light and dark', async () => {
    const axe = await readFile(
      createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
      'utf8',
    );
    const free = await (await browser.newContext({ bypassCSP: true })).newPage();
    for (const colorScheme of ['light', 'dark'] as const) {
      await free.emulateMedia({ colorScheme });
      await free.setContent(htmlReport(saying('word')));
      await free.evaluate(axe);
      expect(
        await free.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))'),
      ).toEqual([]);
    }
  });
});
