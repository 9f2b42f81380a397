import type { Sides } from '../repository/config/sides.ts';
import { HASHED, QUOTED, type Quoting } from '../findings/secrets.ts';
import type { Forecast } from '../report/figures/forecast.ts';
import { type Judgement, reportOf } from '../report/figures/report.ts';
import type { Untouched } from '../render/unchanged.ts';
import type { Report } from '../report/report.ts';
import type { AnalysedRun } from './analysed.ts';
import { CAPS, timeUp } from './caps.ts';
import type { Covered } from './coverage/coverage.ts';
import { configChangedFindings } from './config-changed.ts';
import { type Note, notesAbout, sentences } from './notes.ts';
import type { CheckOptions } from './options.ts';
import type { Planned } from './planned.ts';
import { policyOf } from './policy.ts';
import { Measured } from './production.ts';

/** What the last stage is made of, besides the two sides. */
export interface JudgeInput {
  readonly options: CheckOptions;
  /** What the live probe found; null where it did not run. */
  readonly measured: NonNullable<Judgement['measured']> | null;
  readonly untouched: readonly Untouched[];
  readonly covered: Covered;
  readonly suggestion: string | null;
  readonly notes: readonly Note[];
}

/** The last stage: findings, figures and verdict, by base's rules. */
export function judge(planned: Planned, analysed: AnalysedRun, input: JudgeInput): Report {
  const { revisions, configs, rules } = planned;
  const { options, measured, untouched, covered, suggestion, notes } = input;
  const caps = { ...CAPS, ...options.caps };
  const quoting = quotingOf(rules);
  const production = new Measured(planned.measurements, analysed);
  const forecast = forecastFor(rules, options, production);
  return reportOf({
    base: { revision: revisions.base, prompts: analysed.base },
    head: { revision: revisions.head, prompts: analysed.head },
    policy: policyOf(rules.policy, options),
    forecast,
    measured,
    findings: [...covered.findings, ...configChangedFindings(configs, quoting)],
    coverage: covered.coverage,
    isAdopting: planned.adoption.isAdopted,
    quoting,
    caps,
    late: timeUp(caps.compareSeconds, options.clock),
    untouched,
    notes: sentences([
      ...notes,
      ...notesAbout('config', production.notes(forecast.now)),
      ...covered.notes,
      ...notesAbout('coverage', [untouchedNote(untouched.length)]),
    ]),
    ...(suggestion !== null && { suggestedConfig: suggestion }),
  });
}

/** How bytes of prompts may be quoted. */
export function quotingOf({ report }: Sides): Quoting {
  return report.excerpts === 'hash' ? HASHED : QUOTED;
}

function untouchedNote(count: number): string | null {
  if (count === 0) return null;
  const prompts = count === 1 ? '1 prompt was' : `${count} prompts were`;
  return `${prompts} not looked at, because nothing that could be read for ${count === 1 ? 'it' : 'them'} differs: figures are of the others. --all looks at everything.`;
}

/** What the run predicts: the traffic of each prompt, and the ratio that is asked for. Flags beat the config. */
function forecastFor(
  { prompts, traffic, policy }: Sides,
  flags: Pick<CheckOptions, 'minHitRatio' | 'today'>,
  production: Measured,
): Forecast {
  const own = new Map(prompts.map(({ id, head, base }) => [id, (head ?? base)?.prompt.traffic]));
  const { from: _, ...numbers } = traffic;
  return {
    // A glob declares `<id>:<path>`, and shares the traffic of its declaration.
    trafficOf: (id) =>
      production.trafficOf(id, numbers, own.get(id) ?? own.get(id.split(':')[0] ?? '')),
    measuredOf: (id) => {
      const [measured, until] = [production.of(id), production.until];
      return measured === null || until === null ? null : { ...measured, until };
    },
    minHitRatio: flags.minHitRatio ?? policy.min_hit_ratio ?? null,
    maxCostIncrease: policy.max_cost_increase,
    now: flags.today ?? new Date(),
  };
}
