import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { reportOn } from './support.ts';

const LONG = 'Be kind. '.repeat(900);
const CANARY = 'canary-of-the-environment';

function told(report: Report, id: string) {
  const prompt = report.prompts.find((one) => one.id === id);
  return {
    status: prompt?.status,
    findings: prompt?.findings
      .filter(({ axis }) => axis !== 'lint')
      .map((finding) => [
        finding.code,
        finding.status,
        finding.causes.join(),
        `${finding.file}:${finding.fileLine}`,
      ]),
  };
}

const dotprompt = (system: string) =>
  `---\nmodel: openai/gpt-5.4\n---\n{{role "system"}}\n${system}\n{{> rules}}\n${LONG}\n{{role "user"}}\nHi.\n`;
const kernel = (system: string) =>
  `template_format: liquid\ntemplate: |\n  <message role="system">${LONG}\n  ${system}</message>\n  <message role="user">Hi.</message>\nexecution_settings: { default: { model_id: gpt-5.4 } }\n`;
const prompty = (sample: string, system: string) =>
  `---\nmodel:\n  api: chat\n  configuration: { type: openai, name: gpt-5.4, azure_endpoint: "\${env:CANARY}" }\nsample:\n  question: ${sample}\n---\nsystem:\n${LONG}\n${system}\n\nuser:\n{{question}}\n`;

const BASE = {
  'p/rules.prompt': dotprompt('You plan.'),
  'p/_rules.prompt': 'Be short.\nBe brief.\n',
  'p/clock.yaml': kernel('Now.'),
  'p/sample.prompty': prompty('Who?', 'You plan.'),
  'p/clock.prompty': prompty('Who?', 'Now.'),
  'p/hostile.prompty': prompty('Who?', 'You plan.'),
  'p/hostile.prompt': dotprompt('You plan.'),
};
const HEAD = {
  ...BASE,
  'p/_rules.prompt': 'Be short.\nBe long.\n',
  'p/clock.yaml': kernel('It is {{ "now" | date: "%H:%M:%S" }}.'),
  'p/sample.prompty': prompty('Why?', 'You plan.'),
  'p/clock.prompty': prompty('Who?', 'It is {{ strftime_now("%H:%M") }}.'),
  'p/hostile.prompty': prompty('${env:CANARY}', 'You plan.'),
  'p/hostile.prompt': dotprompt(
    '{{#with (lookup this "constructor")}}{{#with (lookup this "constructor")}}{{this}}{{/with}}{{/with}}',
  ),
};

describe('prompts of formats, from commit to report', () => {
  let report: Report;
  beforeAll(async () => {
    vi.stubEnv('CANARY', CANARY);
    report = await reportOn(BASE, HEAD);
  });
  afterAll(() => {
    vi.unstubAllEnvs();
  });

  it('point at the line of the partial that changed', () => {
    expect(told(report, 'p/rules.prompt')).toEqual({
      status: 'changed',
      findings: [['prefix-changed', 'introduced', 'wording', 'p/_rules.prompt:2']],
    });
  });

  it('show a clock of their own on the repeat axis', () => {
    expect(told(report, 'p/clock.yaml')).toEqual({
      status: 'volatile',
      findings: [['volatile-prefix', 'introduced', 'timestamp', 'p/clock.yaml:4']],
    });
    expect(told(report, 'p/clock.prompty').status).toBe('volatile');
  });

  it('are no other prompts for other samples', () => {
    expect(told(report, 'p/sample.prompty')).toEqual({ status: 'unchanged', findings: [] });
  });

  it('read nothing of the environment, and reach no constructor', () => {
    expect(told(report, 'p/hostile.prompty')).toMatchObject({ status: 'error' });
    expect(told(report, 'p/hostile.prompt').status).toBe('changed');
    expect(JSON.stringify(report)).not.toContain(CANARY);
    expect(JSON.stringify(report)).not.toContain('[native code]');
  });
});
