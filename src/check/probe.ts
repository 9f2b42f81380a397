import type { CheckProbe, ProbeFlags } from './options.ts';
import type { AnalysedPrompt, ModelOverrides } from '../findings/axes/analyse.ts';
import type { Sides } from '../repository/config/sides.ts';
import type { Judgement } from '../report/figures/report.ts';
import type { BudgetLimits } from '../probe/budget.ts';
import { type ProbeRun, probe } from '../probe/probe.ts';
import type { ProbeTarget } from '../probe/target.ts';
import { type ProbeLine, targetsOf } from '../probe/targets.ts';
import { dollars } from '../probe/words.ts';
import type { TraceLine } from './trace-lines.ts';

/** What a run has to probe. */
export interface ProbeJob {
  readonly mode: 'off' | 'auto' | 'required';
  readonly targets: readonly ProbeTarget[];
  readonly limits: BudgetLimits;
}

/** Without a word of the configuration (contract, section 3). */
const DEFAULTS: BudgetLimits = { usd: 0.25, calls: 16, seconds: 900 };

/** What a probe may use: as the flags say, else the configuration. */
export function limitsOf(flags: ProbeFlags, config: Sides['probe'] = {}): BudgetLimits {
  return {
    usd: flags.budgetUsd ?? config.budget_usd ?? DEFAULTS.usd,
    calls: flags.maxCalls ?? config.max_calls ?? DEFAULTS.calls,
    seconds: DEFAULTS.seconds,
  };
}

/** What was rendered and could be analysed, to be probed. */
export function probeJob(
  run: {
    readonly config: Sides['probe'];
    readonly requests: readonly TraceLine[];
    readonly base: readonly AnalysedPrompt[];
    readonly head: readonly AnalysedPrompt[];
    readonly models: ModelOverrides;
  },
  flags: ProbeFlags,
): ProbeJob {
  const { config, requests, base, head, models } = run;
  const readable = {
    base: new Set(base.flatMap(analysedId)),
    head: new Set(head.flatMap(analysedId)),
  };
  const lines = requests.filter(({ side, prompt }) => readable[side].has(prompt)).flatMap(lineOf);
  const volatile = volatilePrompts(head);
  return {
    mode: modeOf(flags, config),
    targets: targetsOf(lines, {
      overrides: models,
      known: (line) => volatile.get(keyOf(line)) ?? null,
    }),
    limits: limitsOf(flags, config),
  };
}

/** A flag switches on what the configuration leaves off; what it requires stays required. */
function modeOf({ mode }: ProbeFlags, config: Sides['probe']): ProbeJob['mode'] {
  const isRequired = mode === 'auto' && config.mode === 'required';
  return isRequired ? 'required' : (mode ?? config.mode ?? 'off');
}

/** What a job found, in the form that judges; null where the probe is off. */
export async function measure(
  makeJob: () => ProbeJob,
  options: CheckProbe | undefined,
  config: Sides['probe'],
  phase: (text: string) => void,
): Promise<{ readonly measured: Judgement['measured']; readonly notes: ProbeRun['notes'] } | null> {
  if (options === undefined || modeOf(options, config) === 'off') return null;
  const { targets, limits, mode } = makeJob();
  const { clock } = options;
  const run = await probe(targets, { callers: options.callers(), clock, limits, phase });
  const found = new Map(run.results.map(({ target, measurement }) => [keyOf(target), measurement]));
  return {
    measured: { of: (owner) => found.get(keyOf(owner)) ?? null, isRequired: mode === 'required' },
    notes: [...run.notes, ...spentBy(run)],
  };
}

function spentBy({ used }: ProbeRun): readonly string[] {
  if (used.calls === 0) return [];
  const calls = `${used.calls} call${used.calls === 1 ? '' : 's'}`;
  return [`The live probe made ${calls} and spent at most ${dollars(used.usd)}.`];
}

/** Each first request of a conversation, as the probe takes it. */
function lineOf(line: TraceLine): readonly ProbeLine[] {
  if (line.turn !== 0) return [];
  const { prompt, side, provider = null, model = null, request } = line;
  return [{ prompt, case: line.case, conversation: line.session, side, provider, model, request }];
}

function analysedId(prompt: AnalysedPrompt): readonly string[] {
  return prompt.outcome === 'analysed' ? [prompt.id] : [];
}

/** Conversations whose renders differ from call to call; what differs by day or machine only can be probed. */
function volatilePrompts(prompts: readonly AnalysedPrompt[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const prompt of prompts) {
    if (prompt.outcome === 'failed') continue;
    for (const conversation of prompt.conversations) {
      const fact = conversation.repeats?.find(
        ({ draft }) => draft.code === 'volatile-prefix' && draft.severity === 'error',
      );
      if (fact === undefined) continue;
      const owner = { prompt: prompt.id, case: conversation.case, conversation: conversation.id };
      found.set(
        keyOf(owner),
        `Two renders of the same commit differ in ${fact.draft.subject}: no call can read what another one left.`,
      );
    }
  }
  return found;
}

function keyOf(owner: {
  readonly prompt: string;
  readonly case: string;
  readonly conversation: string;
}): string {
  return JSON.stringify([owner.prompt, owner.case, owner.conversation]);
}
