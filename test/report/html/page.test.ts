import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { htmlReport } from '../../../src/report/html/page.ts';
import { sampleDay, sampleFinding, samplePrompt, sampleReport } from '../../support/report.ts';
import { sampleMeasurement } from '../../support/measurement.ts';
import { saying } from '../../support/saying.ts';

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

  it('has each prompt, and each finding with its place, change, fix and page', () => {
    const page = htmlReport(sampleDay());
    for (const { id, findings } of sampleDay().prompts) {
      expect(page).toContain(`>${id}`);
      for (const finding of findings) {
        const article = page.split('<article').find((part) => part.includes(finding.id));
        expect(article).toContain(`${finding.file}:${finding.fileLine}`);
        expect(article).toContain(`<dd>${finding.fix}`);
        expect(article).toContain(`/docs/findings/${finding.code}.md`);
      }
    }
    expect(page).toContain('<code>npx prompt-cache-guard check --accept a1b2c3d4 ');
    expect(page).not.toContain('--accept 00000002');
    // There are no bytes that an entry could hold for.
    const unread = sampleFinding({ code: 'not-analysed' });
    expect(
      htmlReport(sampleReport([samplePrompt({ status: 'error', head: null, findings: [unread] })])),
    ).not.toContain('--accept');
    const [change] = /<div class="diff together"[^]*?<\/div><\/div>/.exec(page) ?? [];
    expect(change).toBe(
      '<div class="diff together" tabindex="0" role="group" aria-label="What changed">' +
        '<div class="removed">- It is now <mark>16:05:12.</mark></div>' +
        '<div class="added">+ It is now <mark>16:05:13.</mark></div></div>',
    );
  });

  it('has verdict, money and coverage at the top', () => {
    const page = htmlReport({
      ...saying('x'),
      money: {
        currency: 'USD',
        per1000Requests: { base: 2.1, head: 14 },
        perDay: { base: 42, head: 280 },
        traffic: 'config',
      },
    });
    const [, header = '', facts = ''] =
      /<header>([^]*)<\/header>[^]*?<dl class="overview">([^]*?)<\/dl>/.exec(page) ?? [];
    expect(header).toContain('1 problem blocks');
    expect(header).toContain('cost for the configured traffic');
    expect(facts.replaceAll(/<dt>([^<]*)<\/dt><dd>([^<]*)<\/dd>/g, '$1: $2\n').split('\n')).toEqual(
      [
        'Prompts: 1: 1 changed',
        'Findings: 1 error',
        'Cost of input: $2.10 → $14.00 per 1,000 requests of each prompt; $42.00 → $280.00 a day',
        'Guarded: 1 prompt',
        'Not guarded: 1 place',
        '',
      ],
    );
  });

  it('has predicted and measured ratios side by side, and what a measurement found', () => {
    const ratios = { tokenHitRatio: 0.9, prefixHitRatio: 1 };
    const page = htmlReport(
      sampleReport([
        samplePrompt({
          status: 'changed',
          hitRatio: {
            predicted: { base: ratios, head: { ...ratios, prefixHitRatio: 0.5 } },
            measured: sampleMeasurement({ prefixHitRatio: 0.52, hits: 4, trials: 8 }),
          },
        }),
      ]),
    );
    const [table = ''] = /<table class="figures">[^]*?<\/table>/.exec(page) ?? [];
    expect(table).toContain(
      'scope="colgroup">predicted</th><th rowspan="2" scope="col">measured</th>',
    );
    expect(table).toContain(
      '<th scope="row">prefix hit ratio</th><td>1.00</td><td>0.50</td><td>0.52</td>',
    );
    expect(page).toContain('4 of 8 calls hit');
  });

  it('folds what is unchanged and has nothing to tell, and names what nobody looked at', () => {
    const page = htmlReport(
      sampleReport([
        samplePrompt({ status: 'volatile', findings: [sampleFinding()] }),
        samplePrompt({ id: 'looked-at' }),
        samplePrompt({ id: 'untouched', base: null, head: null }),
      ]),
    );
    expect(page.match(/<a href="#p\d">[^<]*/g)).toEqual(['<a href="#p0">support']);
    const folds = page.split('<details class="rest">').slice(1);
    expect(folds[0]).toContain('<summary>1 unchanged prompt without findings</summary>');
    expect(folds[0]).toMatch(/<summary><h3>looked-at [^]*<svg class="bar"/);
    expect(folds[1]).toContain('<li>untouched</li>');
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
    expect(page).toContain('The prediction for head holds if the suspect value does not vary.');
    expect(page.match(/<details class="prompt"[^>]*><summary><h3>\w+/g)).toEqual([
      '<details class="prompt" open><summary><h3>support',
      '<details class="prompt"><summary><h3>quiet',
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
