import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { reportOn } from './support.ts';

const LONG = 'Be kind. '.repeat(700);

/** Prompts of one template each, by id; the ending names the engine. */
function templates(texts: Readonly<Record<string, readonly [file: string, text: string]>>) {
  const prompts = Object.entries(texts).map(
    ([id, [file]]) =>
      `  - id: ${id}\n    provider: anthropic\n    model: claude-sonnet-5\n    params: { max_tokens: 9 }\n    system: [{ file: ${file}, cache_control: { type: ephemeral } }]\n    messages: [{ role: user, content: Hi. }]\n    vars: { items: [a, b, c, d, e, f, g, h] }\n`,
  );
  return {
    'prompt-cache-guard.yml': `version: 1\nprompts:\n${prompts.join('')}`,
    ...Object.fromEntries(
      Object.values(texts).map(([file, text]) => [file, `${text}\n${LONG}\n`] as const),
    ),
  };
}

function told(report: Report, id: string) {
  const prompt = report.prompts.find((one) => one.id === id);
  return {
    status: prompt?.status,
    findings: prompt?.findings.map((finding) => [
      finding.code,
      finding.status,
      finding.severity,
      finding.causes.join(),
      finding.varies,
      `${finding.file}:${finding.fileLine}`,
    ]),
  };
}

const BASE = templates({
  seconds: ['p/seconds.liquid', 'You plan.\nNow.'],
  date: ['p/date.liquid', 'You plan.\nNow.'],
  jinja: ['p/jinja.j2', 'You plan.\nNow.'],
  draw: ['p/draw.j2', 'You plan.\nNow.'],
  known: ['p/known.liquid', 'You plan.\n{{ "now" | date: "%H:%M:%S" }}'],
  same: [
    'p/same.liquid',
    'You plan.\n{% if items.size > 3 %}{{ "2024-02-03" | date: "%d %b" }}{% endif %}',
  ],
  partial: ['p/partial.hbs', 'You plan.\n{{> shared/rules}}'],
});

const HEAD = templates({
  seconds: ['p/seconds.liquid', 'You plan.\nIt is {{ "now" | date: "%H:%M:%S" }}.'],
  date: ['p/date.liquid', 'You plan.\nToday is {{ "today" | date: "%Y-%m-%d" }}.'],
  jinja: ['p/jinja.j2', 'You plan.\nIt is {{ strftime_now("%H:%M") }}.'],
  draw: ['p/draw.j2', 'You plan.\n{% for i in range(9) %}{{ items | random }}{% endfor %}'],
  known: ['p/known.liquid', 'You plan.\n{{ "now" | date: "%H:%M:%S" }}'],
  same: [
    'p/same.liquid',
    'You plan.\n{% if items.size > 3 %}{{ "2024-02-03" | date: "%d %b" }}{% endif %}',
  ],
  partial: ['p/partial.hbs', 'You plan.\n{{> shared/rules}}'],
});

describe('templates', () => {
  it('with a clock or random values of their own are rendered again, and told by line', async () => {
    const rules = 'p/shared/rules.hbs';
    const report = await reportOn(
      { ...BASE, [rules]: 'Rule one.\nRule two.\n' },
      { ...HEAD, [rules]: 'Rule one.\nRule 2.\n' },
    );
    const introduced = (severity: string, cause: string, varies: string, place: string) => ({
      status: 'volatile',
      findings: [['volatile-prefix', 'introduced', severity, cause, varies, place]],
    });
    expect(Object.fromEntries(report.prompts.map(({ id }) => [id, told(report, id)]))).toEqual({
      seconds: introduced('error', 'timestamp', 'call', 'p/seconds.liquid:2'),
      date: introduced('warning', 'date', 'day', 'p/date.liquid:2'),
      jinja: introduced('error', 'timestamp', 'minute', 'p/jinja.j2:2'),
      draw: introduced('error', 'unknown-volatile', 'call', 'p/draw.j2:2'),
      known: {
        status: 'volatile',
        findings: [
          ['volatile-prefix', 'pre-existing', 'error', 'timestamp', 'call', 'p/known.liquid:2'],
        ],
      },
      same: { status: 'unchanged', findings: [] },
      partial: {
        status: 'changed',
        findings: [
          ['prefix-changed', 'introduced', 'note', 'wording', null, 'p/shared/rules.hbs:2'],
        ],
      },
    });
    expect(report.verdict).toBe('fail');
  });
});
