import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { gitlabReport } from '../../src/report/gitlab.ts';
import { htmlReport } from '../../src/report/html/page.ts';
import { jsonReport } from '../../src/report/json.ts';
import { junitReport } from '../../src/report/junit.ts';
import { sarifReport } from '../../src/report/sarif.ts';
import { hostileReport, hostileText } from '../support/hostile-report.ts';
import { withoutUnits } from '../support/report.ts';
import { CODE_QUALITY, JUNIT, SARIF } from './list-schemas.ts';

/** What nobody sees, or what steers a terminal. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const RUNS = { numRuns: 200 };

/** Every text in a value, wherever it stands. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** The `message` of every object in a value. */
function messagesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    name === 'message' ? textsIn(member) : messagesIn(member),
  );
}

describe('text of a repository, as bad as it gets', () => {
  test('in JSON is the same text again', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const report = hostileReport(text);
        expect(JSON.parse(jsonReport(report))).toEqual(withoutUnits(report));
      }),
      RUNS,
    );
  });

  test('in SARIF: valid, nothing hidden, no link', () => {
    const isSarif = new Ajv({ strict: false }).compile(SARIF);
    fc.assert(
      fc.property(hostileText, (text) => {
        const log = JSON.parse(sarifReport(hostileReport(text))) as object;
        expect([isSarif(log), isSarif.errors]).toEqual([true, null]);
        // The blank without width that keeps brackets from being a link is ours.
        const texts = textsIn(log).map((one) => one.replaceAll(']\u200B(', ']('));
        expect(texts.filter((one) => HIDDEN.test(one))).toEqual([]);
        // Links are of messages alone (SARIF 2.1.0, 3.11.6).
        expect(messagesIn(log).filter((one) => one.includes(']('))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('in code quality: valid, nothing hidden but in a path, which is the file', () => {
    const isCodeQuality = new Ajv({ strict: false }).compile(CODE_QUALITY);
    fc.assert(
      fc.property(hostileText, (text) => {
        const report = hostileReport(text);
        const open = report.prompts.map((prompt) => ({
          ...prompt,
          findings: prompt.findings.map((finding) => ({ ...finding, accepted: null })),
        }));
        const issues = JSON.parse(gitlabReport({ ...report, prompts: open })) as readonly {
          readonly location: { readonly path: string };
        }[];
        expect([isCodeQuality(issues), isCodeQuality.errors]).toEqual([true, null]);
        expect(issues).toHaveLength(2);
        for (const { location, ...issue } of issues) {
          expect(textsIn(issue).filter((one) => HIDDEN.test(one))).toEqual([]);
          expect(location.path).toBe(text.toWellFormed());
        }
      }),
      RUNS,
    );
  });

  test('in JUnit XML: valid, nothing hidden', async () => {
    // Many at a time: the validator is a worker of its own.
    const many = fc.array(hostileText, { minLength: 40, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(many, async (texts) => {
        const xml = texts.map((text, at) => ({
          fileName: `${at}.xml`,
          contents: junitReport(hostileReport(text)),
        }));
        const schema = { fileName: 'junit.xsd', contents: JUNIT };
        expect((await validateXML({ xml, schema })).errors).toEqual([]);
        for (const { contents } of xml) expect(contents.replaceAll('\n', '')).not.toMatch(HIDDEN);
      }),
      { numRuns: 4 },
    );
  });

  test('in HTML: the same elements as with a harmless word, and nothing hidden', () => {
    const namesIn = (page: string) =>
      [...page.matchAll(/<\/?([a-z][a-z0-9]*)/gi)]
        .map(([, name]) => name)
        // How many lines a change has depends on the text.
        .filter((name) => !['mark', 'div', 'tr', 'td'].includes(name ?? ''));
    const harmless = namesIn(htmlReport(hostileReport('word')));
    fc.assert(
      fc.property(hostileText, (text) => {
        const page = htmlReport(hostileReport(text));
        expect(namesIn(page)).toEqual(harmless);
        expect(page.replaceAll('\n', '')).not.toMatch(HIDDEN);
        expect(page).not.toMatch(/<[^>]* (?:on\w+|style|src)=/i);
      }),
      RUNS,
    );
  });
});
