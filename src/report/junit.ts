import type { Finding } from '../findings/finding.ts';
import { sentence } from './escape/terminal.ts';
import { markup } from './escape/markup.ts';
import { promptName } from './listed.ts';
import type { PromptReport, Report } from './report.ts';

/** A test case, and at most one of what may stand in it. */
interface TestCase {
  readonly name: string;
  readonly group: string;
  readonly end: 'passed' | 'failure' | 'error' | 'skipped';
  readonly told: readonly Finding[];
}

/**
 * The report as JUnit XML, as Jenkins, GitLab and others read it: a test case per prompt, one for the run
 * as a whole. A finding that fails the run is a failure; a prompt that could not be analysed is an error, or
 * skipped where that fails nothing, so that it never counts as passed; other findings are told in `system-out`.
 */
export function junitReport(report: Report): string {
  const prompts = report.prompts.map(promptCase);
  const cases = [runCase(report, prompts), ...prompts];
  const count = (end: TestCase['end']) => cases.filter((one) => one.end === end).length;
  const counts = `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts}>`,
    `  <testsuite name="${report.tool.name}" ${counts} skipped="${count('skipped')}">`,
    ...cases.flatMap(lines),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

/** A run that could not be finished is an error here where no prompt says why. */
function runCase({ findings, verdict }: Report, prompts: readonly TestCase[]): TestCase {
  const isError = verdict === 'error' && prompts.every(({ end }) => end !== 'error');
  return {
    name: 'the run as a whole',
    group: 'prompt-cache-guard',
    end: findings.some(({ fails }) => fails) ? 'failure' : isError ? 'error' : 'passed',
    told: findings,
  };
}

function promptCase(prompt: PromptReport): TestCase {
  return {
    name: promptName(prompt),
    group: prompt.source.paths[0] ?? 'prompt-cache-guard',
    end: endOf(prompt),
    told: prompt.findings,
  };
}

function endOf({ status, findings }: PromptReport): TestCase['end'] {
  const isFailing = findings.some(({ fails }) => fails);
  if (status === 'error') return isFailing ? 'error' : 'skipped';
  return isFailing ? 'failure' : 'passed';
}

function lines({ name, group, end, told }: TestCase): readonly string[] {
  const standing = told.filter(({ status }) => status !== 'fixed');
  const decisive = standing.filter(({ fails, code }) =>
    end === 'error' || end === 'skipped' ? code === 'not-analysed' : fails,
  );
  const rest = standing.filter((finding) => !decisive.includes(finding));
  const first = decisive[0];
  return [
    `    <testcase name="${attribute(name)}" classname="${attribute(group)}">`,
    ...(end === 'passed'
      ? []
      : [
          `      <${end} message="${attribute(first?.message ?? 'The run could not be finished.')}" type="${first?.code ?? 'not-analysed'}">${markup(decisive.map(sentenceOf).join('\n'))}</${end}>`,
        ]),
    ...(rest.length === 0
      ? []
      : [`      <system-out>${markup(rest.map(sentenceOf).join('\n'))}</system-out>`]),
    '    </testcase>',
  ];
}

function attribute(text: string): string {
  return markup(sentence(text));
}

function sentenceOf({ severity, code, file, fileLine, message, fix, accepted }: Finding): string {
  const at = file === null ? '' : ` ${file}${fileLine === null ? '' : `:${fileLine}`}`;
  const why = accepted === null ? '' : ` (accepted: ${accepted.reason})`;
  return sentence(`${severity} ${code}${at}: ${message} Fix: ${fix}${why}`);
}
