import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { CHROMIUM } from './browser.ts';

/** What a page took to open. */
export interface FirstLoad {
  /** Until it was loaded and drawn, in milliseconds. */
  readonly milliseconds: number;
  readonly elements: number;
}

/** Opens a page from disk, the first that a browser shows, as a person does who clicks on a report. */
export async function firstLoad(folder: string, html: string): Promise<FirstLoad> {
  const file = path.join(folder, 'report.html');
  writeFileSync(file, html);
  const browser = await chromium.launch({
    executablePath: CHROMIUM ?? '',
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const start = performance.now();
    await page.goto(pathToFileURL(file).href);
    // Behind two frames all that the first view needs is drawn.
    await page.evaluate(
      'new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then)))',
    );
    const milliseconds = performance.now() - start;
    return { milliseconds, elements: await page.locator('*').count() };
  } finally {
    await browser.close();
  }
}
