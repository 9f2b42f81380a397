import { Ajv } from 'ajv';
import { describe, expect, it, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { FINDING_CODES } from '../../src/repository/config/vocabulary.ts';
import { pageOf } from '../../src/report/documentation.ts';
import { gitlabReport } from '../../src/report/gitlab.ts';
import { junitReport } from '../../src/report/junit.ts';
import type { Report } from '../../src/report/report.ts';
import { sarifReport } from '../../src/report/sarif.ts';
import { sampleDay, sampleFinding, samplePrompt, sampleReport } from '../support/report.ts';
import { CODE_QUALITY, JUNIT, SARIF } from './list-schemas.ts';

interface SarifResult {
  readonly ruleId: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [{ readonly physicalLocation: unknown }];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions: readonly unknown[];
}
interface Sarif {
  readonly runs: readonly [
    {
      readonly results: readonly SarifResult[];
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly invocations: readonly [{ readonly toolExecutionNotifications: readonly unknown[] }];
    },
  ];
}

const ajv = new Ajv({ strict: false });
const isSarif = ajv.compile(SARIF);
const isCodeQuality = ajv.compile(CODE_QUALITY);
const sarif = (report: Report) => JSON.parse(sarifReport(report)) as Sarif;
const issues = (report: Report) =>
  JSON.parse(gitlabReport(report)) as readonly Readonly<Record<string, unknown>>[];
const xmlErrors = async (...xml: readonly string[]) => {
  const { errors } = await validateXML({
    xml: xml.map((contents, index) => ({ fileName: `${index}.xml`, contents })),
    schema: { fileName: 'junit.xsd', contents: JUNIT },
  });
  return errors.map(({ message }) => message);
};

const one = sampleFinding();
const old = sampleFinding({
  id: '00000001',
  status: 'pre-existing',
  severity: 'warning',
  fails: false,
});
const accepted = sampleFinding({
  id: '00000002',
  fails: false,
  accepted: { reason: 'measured', until: null },
});
const gone = sampleFinding({ id: '00000003', status: 'fixed', fails: false });
const nowhere = sampleFinding({ id: '00000004', file: null, fileLine: null });
const day = () =>
  sampleReport([
    samplePrompt({ status: 'changed', findings: [one, old, accepted, gone] }),
    samplePrompt({ id: 'other', case: 'de', conversation: '2' }),
  ]);

describe('a report of every kind', () => {
  test('is valid SARIF, JUnit XML and code quality', async () => {
    const reports = [
      sampleDay(),
      day(),
      sampleReport([]),
      sampleReport([], { findings: [nowhere], notes: ['A note.'] }),
      sampleReport([
        samplePrompt({
          status: 'error',
          findings: [
            sampleFinding({ code: 'not-analysed', fails: false, message: 'No such file.' }),
          ],
        }),
        samplePrompt({ status: 'error', findings: [sampleFinding({ code: 'not-analysed' })] }),
      ]),
    ];
    for (const report of reports) {
      expect([isSarif(sarif(report)), isSarif.errors]).toEqual([true, null]);
      expect([isCodeQuality(issues(report)), isCodeQuality.errors]).toEqual([true, null]);
    }
    expect(await xmlErrors(...reports.map(junitReport))).toEqual([]);
  });
});

describe('SARIF', () => {
  it('has a rule for every code, and a result for what stands at head', () => {
    const [run] = sarif(day()).runs;
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(FINDING_CODES);
    expect(run.tool.driver.rules[0]).toMatchObject({
      helpUri: pageOf('volatile-prefix'),
      help: { text: expect.stringContaining(pageOf('volatile-prefix')) as string },
    });
    expect(run.results.map(({ level, suppressions }) => [level, suppressions.length])).toEqual([
      ['error', 0],
      ['error', 1],
      ['warning', 0],
    ]);
    expect(run.results[0]?.message.text).toBe(`support: ${one.message} Fix: ${one.fix}`);
  });

  it('says where, with a path that is a valid reference', () => {
    const at = (file: string | null) =>
      sarif(
        sampleReport([
          samplePrompt({
            source: { kind: 'request', paths: ['a b/#1.json'], fidelity: 'exact' },
            findings: [sampleFinding({ file, fileLine: 7 })],
          }),
        ]),
      ).runs[0].results[0]?.locations[0].physicalLocation;
    expect(at('prompts/é %.md')).toEqual({
      artifactLocation: { uri: 'prompts/%C3%A9%20%25.md', uriBaseId: '%SRCROOT%' },
      region: { startLine: 7 },
    });
    expect(at(null)).toEqual({
      artifactLocation: { uri: 'a%20b/%231.json', uriBaseId: '%SRCROOT%' },
      region: { startLine: 1 },
    });
  });

  it('makes no link of what a prompt says', () => {
    const [result] = sarif(
      sampleReport([samplePrompt({ findings: [sampleFinding({ message: '[a](https://b)' })] })]),
    ).runs[0].results;
    expect(result?.message.text).not.toContain('](');
  });

  it('shows the gravest 5,000, and says how many more there are', () => {
    const many = Array.from({ length: 5_010 }, (_, index) =>
      sampleFinding({ id: String(index).padStart(8, '0'), severity: 'note', fails: false }),
    );
    const [run] = sarif(sampleReport([samplePrompt({ findings: [...many, one] })])).runs;
    expect([run.results.length, run.results[0]?.level]).toEqual([5_000, 'error']);
    expect(run.invocations[0].toolExecutionNotifications).toEqual([
      { level: 'note', message: { text: '11 findings more are in the JSON report.' } },
    ]);
  });
});

describe('a fingerprint', () => {
  const prints = (report: Report) => [
    ...sarif(report).runs[0].results.map((result) => Object.values(result.partialFingerprints)[0]),
    ...issues(report).map((issue) => issue['fingerprint']),
  ];

  it('stays when lines, words and status change, and tells prompts apart', () => {
    const moved = sampleFinding({ fileLine: 90, message: 'Other words.', status: 'pre-existing' });
    const report = (finding: typeof one, id = 'support') =>
      prints(sampleReport([samplePrompt({ id, findings: [finding] })]));
    expect(report(moved)).toEqual(report(one));
    expect(report(one, 'other')).not.toEqual(report(one));
  });

  it('is another for each finding of a report, also where two have one id', () => {
    const all = prints(sampleReport([samplePrompt({ findings: [one, one] })]));
    expect(new Set(all).size).toBe(2);
  });
});

describe('the code quality report', () => {
  it('leaves out what is accepted or fixed, and blocks with what fails', () => {
    expect(issues(day()).map((issue) => [issue['severity'], issue['location']])).toEqual([
      ['blocker', { path: 'prompts/system.md', lines: { begin: 4 } }],
      ['minor', { path: 'prompts/system.md', lines: { begin: 4 } }],
    ]);
  });

  it('shows what stands in no file at the configuration', () => {
    const [issue] = issues(sampleReport([], { findings: [nowhere] }));
    expect(issue?.['location']).toEqual({ path: 'prompt-cache-guard.yml', lines: { begin: 1 } });
  });
});

describe('JUnit XML', () => {
  it('has a case per prompt, a failure for what fails, the rest beside it', () => {
    const xml = junitReport(day());
    expect(xml).toContain('<testsuites tests="3" failures="1" errors="0">');
    expect(xml).toContain(
      '<testcase name="other (case de, conversation 2)" classname="prompts/system.md">',
    );
    expect(xml).toContain(
      `<failure message="${one.message}" type="volatile-prefix">error volatile-prefix prompts/system.md:4: `,
    );
    expect(xml).toMatch(/<system-out>warning [^]*\(accepted: measured\)<\/system-out>/);
    expect(xml.match(/<failure /g)).toHaveLength(1);
  });

  const unread = (fails: boolean) =>
    samplePrompt({
      status: 'error',
      base: null,
      head: null,
      findings: [sampleFinding({ code: 'not-analysed', fails, message: 'a < b' })],
    });

  it('calls an error what could not be analysed and fails the run', () => {
    const xml = junitReport(sampleReport([unread(true)], { verdict: 'error' }));
    expect(xml).toContain('<testsuites tests="2" failures="0" errors="1">');
    expect(xml).toContain('<error message="a &lt; b" type="not-analysed">');
  });

  it('skips what could not be analysed and fails nothing: it did not pass', () => {
    const xml = junitReport(sampleReport([unread(false)], { verdict: 'pass' }));
    expect(xml).toContain('tests="2" failures="0" errors="0" skipped="1">');
    expect(xml).toContain('<skipped message="a &lt; b" type="not-analysed">error not-analysed');
    expect(xml).not.toMatch(/<error |<failure /);
  });

  it('calls an error a run that no prompt explains: nothing came, or all was skipped', () => {
    for (const prompts of [[], [unread(false)]])
      expect(junitReport(sampleReport(prompts, { verdict: 'error' }))).toContain(
        '<error message="The run could not be finished." type="not-analysed">',
      );
  });
});
