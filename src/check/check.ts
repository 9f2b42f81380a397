import path from 'node:path';
import { CONFIG_PATHS } from '../repository/config/paths.ts';
import { openRepository } from '../repository/git/repository.ts';
import type { Report } from '../report/report.ts';
import { analyse } from './analysed.ts';
import { CAPS, timeUp } from './caps.ts';
import { overridesOf } from './overrides.ts';
import { type LockFile, countingOf } from './counting.ts';
import { cover } from './coverage/coverage.ts';
import { judge, quotingOf } from './judged.ts';
import { narrow } from './narrowed.ts';
import { notesAbout } from './notes.ts';
import type { CheckOptions } from './options.ts';
import { plan } from './planned.ts';
import { policyOf } from './policy.ts';
import { type ProbeJob, measure, probeJob } from './probe.ts';
import type { ProbeFlags } from './options.ts';
import { relocated } from './relocated.ts';
import { render } from './rendered.ts';
import { type TraceLine, traceLines } from './trace-lines.ts';

export interface CheckResult {
  readonly report: Report;
  /** The rendered requests of both sides. */
  readonly requests: () => readonly TraceLine[];
  /** The lock file as it should be; null where no counts were asked for, or none changed. */
  readonly lock: LockFile | null;
  /** Head's configuration: its absolute path in the work tree, and its path in the repository. */
  readonly config: { readonly path: string; readonly name: string };
  /** Whether text of prompts may be shown. */
  readonly mayQuote: boolean;
  /** What a probe of its own would have to do. */
  readonly probeJob: (flags: ProbeFlags) => ProbeJob;
}

/**
 * Compares the prompts of two commits, stage by stage: planned → narrowed → rendered → analysed → covered → judged.
 *
 * @throws GuardError (usage) for wrong refs, flags and configurations, (analysis) where a whole side
 * cannot be read. A prompt that cannot be analysed is a finding, not an error.
 */
export async function check(options: CheckOptions): Promise<CheckResult> {
  const phase = (text: string) => options.progress?.phase(text);
  phase('reading the repository');
  await using repository = await openRepository(options.repo, options);
  const isAll = options.all === true || options.exact !== undefined;
  const planned = await narrow(await plan(repository, options), isAll);
  const { trees, configs, rules } = planned;
  const models = overridesOf(rules.models);
  const place = (configs.head ?? configs.base)?.path ?? null;
  const counting = await countingOf(trees, place, options.exact);
  const { counter } = counting;

  phase('rendering the prompts');
  const rendered = await render(planned, { repository, options, counter });

  phase('comparing');
  const { compareSeconds } = { ...CAPS, ...options.caps };
  const late = timeUp(compareSeconds, options.clock);
  const analysed = await analyse(rendered, { models, counter, phase, late });
  const requests = () => traceLines(rendered);
  const job = (flags: ProbeFlags) =>
    probeJob({ ...analysed, config: rules.probe, requests: requests(), models }, flags);
  const probed = await measure(() => job(options.probe ?? {}), options.probe, rules.probe, phase);
  const covered = await cover(planned, rendered, analysed, {
    policy: policyOf(rules.policy, options),
    quoting: quotingOf(rules),
  });
  const judged = judge(planned, analysed, {
    options,
    covered,
    measured: probed?.measured ?? null,
    untouched: rendered.untouched,
    suggestion: rendered.suggestion,
    notes: [
      ...planned.notes,
      ...rendered.notes,
      ...notesAbout('counting', counting.notes()),
      ...notesAbout('probe', probed?.notes ?? []),
    ],
  });
  const report = relocated(judged, planned.folder);
  const name = configs.head?.path ?? CONFIG_PATHS[0] ?? '';
  return {
    report,
    requests,
    lock: counting.lock(analysed, path.join(repository.root, planned.folder)),
    config: { path: path.join(repository.root, planned.folder, name), name },
    mayQuote: rules.report.excerpts !== 'hash',
    probeJob: job,
  };
}
