import type { Measurement, SecondOpinion, Survival } from '../probe/measurement.ts';
import { grouped } from '../request/tokens/words.ts';
import { dollars, ratio } from './numbers.ts';

/** What the probe found, one line for each thing. */
export function measuredLines(measured: Measurement): readonly string[] {
  const { outcome, reason, survival, opinion, latencyMs } = measured;
  const { cold, warm } = latencyMs;
  return [
    `measured: ${summary(measured)}`,
    ...(outcome === 'pass' ? [] : [reason]),
    ...(cold === null || warm === null
      ? []
      : [`the answer began after ${milliseconds(cold)} cold, ${milliseconds(warm)} warm`]),
    ...(survival === null ? [] : [survivalWords(survival)]),
    ...(opinion === null ? [] : opinionWords(opinion)),
  ];
}

function summary(measured: Measurement): string {
  const { outcome, trials, hits, calls } = measured;
  const value = ratio(measured.prefixHitRatio);
  const token = ratio(measured.tokenHitRatio);
  const [low, high] = [ratio(measured.low), ratio(measured.high)];
  const range = low === null || high === null ? '' : ` (${low}–${high})`;
  const spent = dollars(measured.costUsd);
  return [
    outcome.replace('-', ' '),
    ...(trials === 0 ? [] : [`${hits} of ${trials} calls hit${range}`]),
    ...(value === null ? [] : [`prefix hit ratio ${value}`]),
    ...(token === null ? [] : [`token hit ratio ${token}`]),
    calls === 0 ? 'no call was made' : `${calls} call${calls === 1 ? '' : 's'} in all`,
    ...(spent === null || calls === 0 ? [] : [`${spent} spent`]),
  ].join(', ');
}

function survivalWords({ tokens, of, expected, note }: Survival): string {
  if (tokens === null) return `what survives the merge was not measured: ${note ?? ''}`;
  const read = `${grouped(tokens)} of the ${grouped(of)} tokens that base had cached survive the merge`;
  return note === null ? read : `${read}, where ${grouped(expected)} were expected: ${note}`;
}

function opinionWords(opinion: SecondOpinion): readonly string[] {
  const { comparisons, differing, reasons, acrossDeploy, agrees } = opinion;
  const who = `the diagnostics of ${opinion.source === 'anthropic' ? 'Anthropic' : 'OpenAI'}`;
  const deploy =
    acrossDeploy === null
      ? []
      : [
          `${who} say of head against base: ${acrossDeploy === 'same' ? 'no difference' : acrossDeploy}`,
        ];
  if (comparisons === 0) return deploy;
  const found =
    differing === 0
      ? `no difference in ${comparisons} comparison${comparisons === 1 ? '' : 's'}`
      : `${reasons.join(', ')} in ${differing} of ${comparisons} comparisons`;
  return [...deploy, `${who} ${agrees ? 'agree' : 'disagree'}: they found ${found}`];
}

function milliseconds(value: number): string {
  return `${grouped(value)} ms`;
}
