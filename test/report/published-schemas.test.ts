import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type AnySchema } from 'ajv';
import ajvFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { gitlabReport } from '../../src/report/gitlab.ts';
import { junitReport } from '../../src/report/junit.ts';
import type { Report } from '../../src/report/report.ts';
import { sarifReport } from '../../src/report/sarif.ts';
import { sampleDay, sampleFinding, samplePrompt, sampleReport } from '../support/report.ts';

/**
 * A folder with the schemas as they are published, which are not ours to hand out: sarif-schema-2.1.0.json
 * (github.com/oasis-tcs/sarif-spec), junit-10.xsd (github.com/jenkinsci/xunit-plugin), codeclimate.json
 * (github.com/gitlabhq/gitlabhq, app/validators/json_schemas). Without it `lists.test.ts` holds the reports
 * to the parts of them that they use.
 */
const FOLDER = process.env['PUBLISHED_SCHEMAS'];

describe.skipIf(FOLDER === undefined)('a report, by the published schema', () => {
  const read = (name: string) => readFileSync(path.join(FOLDER ?? '', name), 'utf8');
  // Draft 4 names the same keywords as later drafts where these schemas use it, but for the name of the schema.
  const ofSchema = (name: string) => {
    const { $schema: _, id: __, ...schema } = JSON.parse(read(name)) as Record<string, unknown>;
    const ajv = new Ajv({ strict: false, allErrors: true });
    ajvFormats.default(ajv);
    return ajv.compile(schema as AnySchema);
  };
  const hostile = fc.string({ unit: 'binary', maxLength: 40 });
  const hostileReport = fc
    .tuple(hostile, hostile, fc.constantFrom('error' as const, 'changed' as const), fc.boolean())
    .map(([text, file, status, fails]) => {
      const code = status === 'error' ? 'not-analysed' : 'volatile-prefix';
      const told = sampleFinding({ code, message: text, file, fix: text, fails });
      const accepted = sampleFinding({ accepted: { reason: text, until: null }, fails: false });
      const findings = [told, accepted];
      return sampleReport([samplePrompt({ id: file, case: text, status, findings })], {
        findings: [sampleFinding({ code: 'config-changed', message: text, file: null })],
        notes: [text],
      });
    });
  const reports: readonly Report[] = [
    sampleDay(),
    sampleReport([]),
    sampleReport([], { verdict: 'error' }),
    ...fc.sample(hostileReport, 200),
  ];

  test('SARIF', () => {
    const isValid = ofSchema('sarif-schema-2.1.0.json');
    for (const report of reports)
      expect([isValid(JSON.parse(sarifReport(report))), isValid.errors]).toEqual([true, null]);
    expect(isValid({ version: '2.1.0', runs: [{}] })).toBe(false);
  });

  test('code quality', () => {
    const isValid = ofSchema('codeclimate.json');
    const issues = reports.flatMap((report) => JSON.parse(gitlabReport(report)) as object[]);
    expect(issues.length).toBeGreaterThan(200);
    for (const issue of issues) expect([isValid(issue), isValid.errors]).toEqual([true, null]);
    expect(isValid({ description: 'a' })).toBe(false);
  });

  test('JUnit XML', async () => {
    const errors = async (texts: readonly string[]) => {
      const xml = texts.map((contents, at) => ({ fileName: `${at}.xml`, contents }));
      const schema = { fileName: 'junit.xsd', contents: read('junit-10.xsd') };
      return (await validateXML({ xml, schema })).errors.map(({ message }) => message);
    };
    const texts = reports.map(junitReport);
    expect(texts.join('')).toContain('<skipped ');
    expect(await errors(texts)).toEqual([]);
    expect(await errors(['<testsuites><testcase/></testsuites>'])).not.toEqual([]);
  });
});
