import { grouped } from '../request/tokens/words.ts';
import { sentence, terminal } from './escape/terminal.ts';
import { measuredLines } from './measured.ts';
import { dollars } from './numbers.ts';
import { type Paint, type Style, paintFor } from './paint.ts';
import type { PlannedProbe, ProbePlan, ProbeReport, ProbedPrompt } from './probe-report.ts';
import { times } from './view/counts.ts';
import { wrap } from './wrap.ts';

export interface ProbeTextOptions {
  readonly color: boolean;
  readonly width: number;
}

/** The probe's report for a terminal, ending with a line break. */
export function probeText(report: ProbeReport, { color, width }: ProbeTextOptions): string {
  const paint = paintFor(color);
  const [style, sign] = toneOf(report);
  const { calls, costUsd } = report.totals;
  const spent = `${times(calls, 'call')}, ${dollars(costUsd) ?? '?'} spent`;
  const blocks = [
    [paint(style, `${sign} ${probeHeadline(report)}`), paint('dim', `  ${spent}`)],
    ...report.probes.map((probe) => probeLines(probe, paint, width)),
    ...(report.notes.length === 0
      ? []
      : [report.notes.map((note) => paint('dim', `· ${sentence(note)}`))]),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const WORDS = {
  passed: 'probe passed:',
  failed: 'probe failed:',
  open: 'probe: nothing failed,',
} as const;

/** The verdict in a few words: what is not measured has not passed. */
export function probeHeadline(report: ProbeReport): string {
  return `${WORDS[stateOf(report)]} ${outcomes(report)}`;
}

/** Whether all prompts hit, one fails, or neither. */
export function stateOf({ verdict, probes }: ProbeReport): 'passed' | 'failed' | 'open' {
  if (verdict === 'fail') return 'failed';
  return probes.length > 0 && probes.every(({ measured }) => measured.outcome === 'pass')
    ? 'passed'
    : 'open';
}

function toneOf(report: ProbeReport): readonly [Style, string] {
  const tones = { passed: ['green', '✓'], failed: ['red', '✗'], open: ['yellow', '!'] } as const;
  return tones[stateOf(report)];
}

/** How many prompts had which outcome: `2 pass, 1 not cached`. */
function outcomes({ totals, probes }: Pick<ProbeReport, 'totals' | 'probes'>): string {
  if (probes.length === 0) return 'no prompt to probe';
  return Object.entries(totals.outcomes)
    .filter(([, count]) => count > 0)
    .map(([outcome, count]) => `${count} ${outcome.replace('-', ' ')}`)
    .join(', ');
}

function probeLines(probe: ProbedPrompt, paint: Paint, width: number): readonly string[] {
  const [style, sign] = markOf(probe);
  const [, ...more] = measuredLines(probe.measured);
  const summary = measuredLines(probe.measured)[0]?.replace(/^measured: /, '') ?? '';
  return [
    `${paint(style, sign)} ${paint('bold', nameOf(probe))} ${paint('dim', `· ${modelOf(probe)}`)}`,
    ...[summary, ...more].flatMap((line) =>
      wrap(sentence(line), Math.max(40, width) - 2).map((part) => `  ${part}`),
    ),
  ];
}

function markOf({ measured, fails }: ProbedPrompt): readonly [Style, string] {
  if (fails) return ['red', '✗'];
  return measured.outcome === 'pass' ? ['green', '✓'] : ['yellow', '!'];
}

/** What would be done, for a terminal. */
export function planText(plan: ProbePlan, { color, width }: ProbeTextOptions): string {
  const paint = paintFor(color);
  const { usd, calls, seconds } = plan.budget;
  const head = [
    paint('bold', `${times(plan.probes.length, 'probe')}, about ${dollars(plan.likelyUsd) ?? '?'}`),
    paint(
      'dim',
      `  at most ${dollars(usd) ?? '?'}, ${times(calls, 'call')} and ${seconds} seconds`,
    ),
  ];
  const blocks = [head, ...plan.probes.map((probe) => plannedLines(probe, paint, width))];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function plannedLines(probe: PlannedProbe, paint: Paint, width: number): readonly string[] {
  const title = `${paint('bold', nameOf(probe))} ${paint('dim', `· ${modelOf(probe)}`)}`;
  const none =
    probe.reason === null
      ? []
      : wrap(`no call now: ${sentence(probe.reason)}`, Math.max(40, width) - 2);
  const head = [title, ...none.map((one) => `  ${one}`)];
  if (probe.address === null) return head;
  const guess = probe.isPriced ? '' : ' (no price is known: as if it were the dearest model)';
  return [
    ...head,
    `  ${probe.address.startsWith('http') ? 'POST' : 'through'} ${terminal(probe.address)}`,
    `  about ${grouped(probe.inputTokens)} tokens, of which ${grouped(probe.prefixTokens)} are cached${guess}`,
    ...probe.calls.map(
      ({ purpose, maxOutputTokens, likelyUsd }, index) =>
        `  ${index + 1}. ${PURPOSES[purpose]}, at most ${times(maxOutputTokens, 'token')} of output, about ${dollars(likelyUsd) ?? '?'}`,
    ),
    '  more reads after a miss, with growing pauses, until the test decides',
  ];
}

const PURPOSES = {
  base: "base's request, as it is",
  'head-after-base': "head's request, as it is: what survives the merge",
  'warm-up': 'warm-up, with a nonce in front of the prefix',
  read: 'the same request again, to be read from the cache',
} as const;

function nameOf(probe: Pick<ProbedPrompt, 'prompt' | 'case' | 'conversation'>): string {
  return [
    probe.prompt,
    ...(probe.case === 'default' ? [] : [`case ${probe.case}`]),
    ...(probe.conversation === '1' ? [] : [`conversation ${probe.conversation}`]),
  ]
    .map(terminal)
    .join(', ');
}

function modelOf({ provider, model }: Pick<ProbedPrompt, 'provider' | 'model'>): string {
  return `${terminal(provider)} ${terminal(model)}`;
}
