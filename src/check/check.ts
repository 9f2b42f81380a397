import { analyse, overridesOf } from './analyse.ts';
import { commandsFor } from './commands.ts';
import { type CheckExact, type LockFile, countingOf } from './counting.ts';
import { configChangedFindings } from './config-changed.ts';
import { definitionsOf } from './definitions.ts';
import { forecastFor } from './forecast.ts';
import { momentOf } from './moment.ts';
import { policyOf } from './policy.ts';
import { type CheckProbe, type ProbeFlags, type ProbeJob, measure, probeJob } from './probe.ts';
import { type SideRun, renderPrompts } from './render.ts';
import { repeatRun } from './repeat.ts';
import { type TraceLine, traceLines } from './trace-lines.ts';
import { discovered } from './discovered.ts';
import { baseConfig } from './base-config.ts';
import { loadConfig, missingConfig } from '../repository/config/load.ts';
import { sides } from '../repository/config/sides.ts';
import { openRepository, type RepositoryOptions } from '../repository/git/repository.ts';
import { findRevisions, type RevisionsRequest } from '../repository/git/revisions.ts';
import { reportOf } from '../report/figures/report.ts';
import { RenderCache } from '../render/cache.ts';
import { redact } from '../report/redact.ts';
import type { Report } from '../report/report.ts';

export type { TraceLine } from './trace-lines.ts';

/** What to compare, and by which rules; what is left out is as the contract, section 2, says. */
export interface CheckOptions {
  /** A folder inside the repository. */
  readonly repo: string;
  readonly base?: string | undefined;
  readonly head?: string | undefined;
  /** What head is to be merged into, where `base` is left out. */
  readonly target?: RevisionsRequest['target'];
  /** Asks the hosting service where two commits part, for clones that lack the history. */
  readonly compare?: RevisionsRequest['compare'];
  /** For fetching what a shallow clone lacks. */
  readonly credentials?: RepositoryOptions['credentials'];
  /** Head is the uncommitted work. */
  readonly worktree?: boolean | undefined;
  /** The configuration file, from the repository's root. */
  readonly config?: string | undefined;
  /** Edits of `fail_on`, as on the command line. */
  readonly failOn?: string | undefined;
  readonly minHitRatio?: number | undefined;
  /** Renders of each command on each side: three where left out; more of them hunt rare flips. */
  readonly repeat?: number | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly progress?: Progress | undefined;
  /** Why commands of the repository must not run, with the way out; null or left out where they may. */
  readonly refuseCommands?: string | null | undefined;
  /** The live probe; never made where left out. */
  readonly probe?: CheckProbe | undefined;
  /** Asks the providers for the token counts that the lock file lacks; only it is read where left out. */
  readonly exact?: CheckExact | undefined;
  /** The day of the run; the clock's where left out. */
  readonly today?: Date | undefined;
}

/** Hears what the run is busy with. */
export interface Progress {
  phase(text: string): void;
  /** A render of a command is over: which one, how it went and how long it took, in words. */
  rendered?(prompt: string, render: string): void;
  /** What a command that failed wrote to stderr; `what` names it. */
  complaint?(what: string, stderr: string): void;
}

export interface CheckResult {
  readonly report: Report;
  /** The rendered requests of both sides. */
  readonly requests: readonly TraceLine[];
  /** The lock file as it should be; null where no counts were asked for, or none changed. */
  readonly lock: LockFile | null;
  /** What a probe of its own would have to do. */
  readonly probeJob: (flags: ProbeFlags) => ProbeJob;
}

/**
 * Compares the prompts of two commits: the main job.
 *
 * @throws GuardError (usage) for wrong refs, flags and configurations, (analysis) where a whole side
 * cannot be read. A prompt that cannot be analysed is a finding, not an error.
 */
export async function check(options: CheckOptions): Promise<CheckResult> {
  const phase = (text: string) => options.progress?.phase(text);
  phase('reading the repository');
  await using repository = await openRepository(options.repo, options);
  const revisions = await findRevisions({ repository, ...options });
  const [baseTree, headTree] = await Promise.all([
    repository.tree(revisions.base.sha),
    revisions.head.sha === null ? repository.workTree() : repository.tree(revisions.head.sha),
  ]);

  const file = options.config === undefined ? {} : { file: options.config };
  const head = await loadConfig(headTree, file);
  if (options.config !== undefined && head === null) throw missingConfig(options.config);
  const { config: base, note } = await baseConfig(baseTree, file);
  const run = sides(base?.config ?? null, head?.config ?? null);
  const definitions = definitionsOf(run.prompts, { base, head });

  phase('rendering the prompts');
  const moment = await momentOf(repository, revisions);
  await using cache = new RenderCache(moment);
  const trees = { base: baseTree, head: headTree };
  const found = await discovered(trees, run, { base, head }, cache);
  await using commands = await commandsFor({ repository, revisions, definitions, moment, options });
  const { renderer } = commands;
  const models = overridesOf(run.models);
  const counting = await countingOf(trees, (head ?? base)?.path ?? null, options.exact);
  const { counter } = counting;
  const repeats = repeatRun({ renderer, models, counter, renders: options.repeat });
  const { base: atBase, head: atHead } = repeats.byCommand;
  const first: SideRun = {
    base: [
      ...(await renderPrompts(baseTree, headTree, definitions.base, cache, atBase)),
      ...found.base,
    ],
    head: [
      ...(await renderPrompts(headTree, headTree, definitions.head, cache, atHead)),
      ...found.head,
    ],
  };
  const rendered = await repeats.ofTemplates(first);
  await repeats.settle();

  phase('comparing');
  const analysed = await analyse(
    rendered,
    models,
    phase,
    (side, id) => repeats.analysed(side, id),
    counter,
  );
  const requests = traceLines(rendered, repeats.kept);
  const job = (flags: ProbeFlags) =>
    probeJob({ ...analysed, config: run.probe, requests, overrides: models }, flags);
  const { probe } = options;
  const probed = await measure(() => job(probe ?? {}), probe, run.probe, phase);
  const report = reportOf({
    base: { revision: revisions.base, prompts: analysed.base },
    head: { revision: revisions.head, prompts: analysed.head },
    policy: policyOf(run.policy, options),
    forecast: forecastFor(run, options),
    measured: probed?.measured ?? null,
    findings: configChangedFindings(base, head),
    notes: [
      ...[revisions.note, note].filter((sentence) => sentence !== null),
      ...found.notes,
      ...repeats.notes(),
      ...counting.notes(),
      ...(probed?.notes ?? []),
    ],
    ...(found.suggestion !== null && { suggestedConfig: found.suggestion }),
  });
  return {
    report: run.report.excerpts === 'hash' ? redact(report) : report,
    requests,
    lock: counting.lock(analysed, repository.root),
    probeJob: job,
  };
}
