import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bench, describe } from 'vitest';
import { htmlReport } from '../src/report/html/page.ts';
import { firstLoad } from '../test/support/first-load.ts';
import { largeReport } from '../test/support/large-report.ts';

// npx vitest bench --run bench/report-page.bench.ts, where Chromium is. What vitest says takes the start of the
// browser along; what is printed is what a person waits for.
const PROMPTS = 1_000;
const ONCE = { iterations: 10, time: 0, warmupIterations: 0, warmupTime: 0 };

describe.each([50, PROMPTS])(`the page of ${PROMPTS} prompts, %d of them with findings`, (told) => {
  const html = htmlReport(largeReport(PROMPTS, told));
  const times: number[] = [];
  bench(
    'first load',
    async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'page-'));
      const { milliseconds, elements } = await firstLoad(folder, html);
      rmSync(folder, { recursive: true });
      times.push(milliseconds);
      const sorted = times.toSorted((a, b) => a - b).map(Math.round);
      console.log(
        `${told} with findings, ${(html.length / 1e6).toFixed(1)} MB, ${elements} elements: median ${sorted[Math.floor(sorted.length / 2)]} ms, ${sorted[0]} to ${sorted.at(-1)} of ${sorted.length}`,
      );
    },
    ONCE,
  );
});
