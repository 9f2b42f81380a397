import { mkdtemp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { liveProbe } from '../check/live-probe.ts';
import { limitsOf } from '../check/probe.ts';
import { loadConfig, missingConfig } from '../repository/config/load.ts';
import type { Config } from '../repository/config/schema.ts';
import type { Environment } from '../repository/git/environment.ts';
import { usageError } from '../errors.ts';
import { type Repository, openRepository } from '../repository/git/repository.ts';
import { EXIT_OF_VERDICT } from '../findings/policy/exit.ts';
import type { Callers } from '../probe/call/callers.ts';
import type { Clock } from '../probe/clock.ts';
import { admittedTargets } from '../probe/hostile/admit.ts';
import type { ProbeTarget } from '../probe/target.ts';
import { probeJson } from '../report/probe-json.ts';
import { probeMarkdown } from '../report/probe-markdown.ts';
import type { ProbeReport } from '../report/probe-report.ts';
import { probeHeadline } from '../report/probe-text.ts';
import { type HandedOver, handedOver, nameOf } from './handed-over.ts';
import type { Outcome } from './outcome.ts';
import { emptyOutputs } from './outputs.ts';
import { callersOf, nobody } from './probe.ts';
import type { Step } from './step.ts';

/** What a step probed that another job rendered, and its report. */
export interface TraceProbe {
  readonly report: ProbeReport;
  readonly outcome: Outcome;
}

/**
 * Probes a trace of another job in this one, which holds the key and none of the change's code. What is
 * checked out here says which models may be called.
 *
 * @throws GuardError (usage) where the change itself is checked out, or a file is not usable
 */
export async function probeTrace(step: Step, env: Environment, clock: Clock): Promise<TraceProbe> {
  const { inputs, workflow } = step;
  const given = await handedOver(step);
  const config = await trustedConfig(step, env, given.head);
  const { targets, notes } = chosen(given, namedModels(config));
  const own = config.probe ?? {};
  const found = await liveProbe({
    targets,
    isRequired: [inputs.probe, own.mode].includes('required'),
    mayFail: hasBase(given),
    limits: limitsOf({ budgetUsd: inputs.probeBudgetUsd }, own),
    callers: await callersFor(step, env),
    clock,
  });
  const report = { ...found, notes: [...notes, ...found.notes] };
  const folder = await mkdtemp(path.join(workflow.temporary, 'prompt-cache-guard-'));
  const file = path.join(folder, 'probe.json');
  await writeFile(file, probeJson(report));
  return { report, outcome: outcomeOf(report, file) };
}

/** Only what the change touches, and can hit at all. */
function chosen(
  { lines, volatile }: HandedOver,
  models: ReadonlySet<string>,
): { readonly targets: readonly ProbeTarget[]; readonly notes: readonly string[] } {
  const known = (line: Parameters<typeof nameOf>[0]) =>
    volatile.get(nameOf(line)) === 'introduced'
      ? 'The report of the job that compared finds that its renders differ: no call can read what another one left.'
      : null;
  const all = admittedTargets(lines, models, { known });
  const touched = all.filter(({ isUnchanged }) => !isUnchanged);
  const targets = touched.filter((target) => volatile.get(nameOf(target)) !== 'pre-existing');
  const count = (of: number, words: string) => (of === 0 ? [] : [`${of} ${words}`]);
  return {
    targets,
    notes: [
      ...count(
        all.length - touched.length,
        'not probed: the change does not touch what is cached.',
      ),
      ...count(touched.length - targets.length, 'not probed: volatile at base already.'),
    ],
  };
}

/** What base does not have is added, and fails nothing. */
function hasBase({ lines }: HandedOver): (target: ProbeTarget) => boolean {
  const atBase = new Set(lines.filter(({ side }) => side === 'base').map(nameOf));
  return (target) => atBase.has(nameOf(target));
}

/** Nobody calls for a fork, unless somebody approved that this run gets the key. */
async function callersFor({ event, workflow, api }: Step, env: Environment): Promise<Callers> {
  const fromFork = 'fromFork' in event && event.fromFork;
  if (!fromFork || (workflow.run !== '' && (await api?.isApproved(workflow.run)) === true))
    return callersOf(env);
  return nobody(
    'The trace is from a fork, and nobody approved this run: give the job an environment with required reviewers, and the permission `actions: read` to see their approval.',
  );
}

/** The configuration of what is checked out, which must not be the change. */
async function trustedConfig(
  step: Step,
  env: Environment,
  reported: string | null,
): Promise<Config> {
  const { folder, inputs, workflow } = step;
  await using repository = await opened(folder, env);
  const { sha } = await repository.resolve(inputs.base ?? 'HEAD');
  const change = new Set([changeOf(step.event), reported]);
  // A workflow that follows another one runs for the default branch, where what is merged may stand.
  const isDefault = workflow.event === 'workflow_run' && workflow.sha === sha;
  const here = isDefault ? [] : [sha, ...(await repository.parents(sha))];
  if (here.some((commit) => change.has(commit)))
    throw usageError(
      `The change itself is checked out, and it must not say what is called with this job's key: ${wayOut(step.event)}.`,
    );
  const file = inputs.config === undefined ? {} : { file: inputs.config };
  const loaded = await loadConfig(await repository.tree(sha), file);
  if (loaded === null && inputs.config !== undefined) throw missingConfig(inputs.config);
  return loaded?.config ?? {};
}

/** The newest commit of what the event is about; null where it does not say. */
function changeOf(event: Step['event']): string | null {
  if (event.kind === 'push') return event.after;
  return event.kind === 'other' ? (event.followed?.head ?? null) : event.head;
}

function wayOut(event: Step['event']): string {
  const give = (ref: string) => `give actions/checkout \`ref: \${{ ${ref} }}\``;
  switch (event.kind) {
    case 'pull-request':
      return give('github.event.pull_request.base.sha');
    case 'merge-group':
      return give('github.event.merge_group.base_sha');
    case 'push':
      return give('github.event.before');
    case 'other':
      return 'give actions/checkout the commit of base, or no `ref` on workflow_run';
  }
}

async function opened(folder: string, env: Environment): Promise<Repository> {
  try {
    return await openRepository(folder, { env });
  } catch (error) {
    throw usageError(
      'There is no checkout, so nothing says which models may be called: run actions/checkout with the commit of base in front of this step.',
      error,
    );
  }
}

/** The models that a configuration names. */
function namedModels({ defaults, prompts = [], models = {} }: Config): ReadonlySet<string> {
  const named = [defaults?.model, ...prompts.map(({ model }) => model), ...Object.keys(models)];
  return new Set(named.filter((model) => typeof model === 'string'));
}

function outcomeOf(report: ProbeReport, file: string): Outcome {
  const { verdict, probes } = report;
  const ratios = probes.flatMap(({ measured: { prefixHitRatio: ratio } }) =>
    ratio === null ? [] : [ratio],
  );
  return {
    outputs: {
      ...emptyOutputs(verdict),
      'findings-count': String(probes.filter(({ fails }) => fails).length),
      'hit-ratio': ratios.length === 0 ? '' : String(Math.min(...ratios)),
      'report-path': file,
    },
    markdown: (limit) => within(probeMarkdown(report), limit),
    annotations: [],
    report: null,
    isNews: verdict === 'fail',
    failure: verdict === 'pass' ? null : `Prompt cache ${probeHeadline(report)}.`,
    exitCode: EXIT_OF_VERDICT[verdict],
  };
}

/** Whole lines of a text, as many as fit into so many bytes. */
function within(text: string, limit: number): string {
  if (Buffer.byteLength(text) <= limit) return text;
  const end = '\n\nThe rest is in the file of the output report-path.\n';
  const kept = Buffer.from(text)
    .subarray(0, Math.max(0, limit - Buffer.byteLength(end)))
    .toString('utf8');
  return `${kept.slice(0, Math.max(0, kept.lastIndexOf('\n')))}${end}`;
}
