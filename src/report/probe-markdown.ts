import { codeSpan, markdown, markdownSentence } from './escape/markdown.ts';
import { measuredLines } from './measured.ts';
import { dollars } from './numbers.ts';
import type { ProbeReport, ProbedPrompt } from './probe-report.ts';
import { probeHeadline, stateOf } from './probe-text.ts';
import { times } from './view/counts.ts';
import { clip } from './wrap.ts';

/** The probe's report for a job summary or a comment, ending with a line break. */
export function probeMarkdown(report: ProbeReport): string {
  const { calls, costUsd } = report.totals;
  const blocks = [
    `### ${SIGNS[stateOf(report)]} Prompt cache ${probeHeadline(report)}`,
    `${times(calls, 'call')}, ${dollars(costUsd) ?? '?'} spent`,
    ...report.probes.map(section),
    ...(report.notes.length === 0
      ? []
      : [report.notes.map((note) => `- ${markdownSentence(note)}`).join('\n')]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const SIGNS = { passed: '✅', failed: '❌', open: '⚠️' } as const;

function section(probe: ProbedPrompt): string {
  const { measured, fails } = probe;
  const sign = fails ? '❌' : measured.outcome === 'pass' ? '✅' : '⚠️';
  const name = [
    codeSpan(clip(probe.prompt, 120)),
    ...(probe.case === 'default' ? [] : [markdown(clip(`case ${probe.case}`, 60))]),
    ...(probe.conversation === '1'
      ? []
      : [markdown(clip(`conversation ${probe.conversation}`, 60))]),
  ];
  const lines = [
    `model: ${codeSpan(clip(probe.provider, 80))} ${codeSpan(clip(probe.model, 80))}`,
    ...measuredLines(measured).map(markdownSentence),
  ];
  return `#### ${sign} ${name.join(', ')}\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}
