import type { AnalysedPrompt, ModelOverrides } from '../axes/analyse.ts';
import type { Sides } from '../config/sides.ts';
import type { Judgement } from '../judge/report.ts';
import type { Callers } from '../probe/call/callers.ts';
import type { Clock } from '../probe/clock.ts';
import { probe } from '../probe/probe.ts';
import { type ProbeLine, targetsOf } from '../probe/targets.ts';
import type { TraceLine } from './trace-lines.ts';

/** How `check` may probe; it does so where the configuration or the caller asks for it. */
export interface CheckProbe {
  /** Switches the probe on where the configuration leaves it off; null leaves the decision to it. */
  readonly mode: 'auto' | 'required' | 'off' | null;
  readonly budgetUsd?: number | undefined;
  readonly maxCalls?: number | undefined;
  readonly callers: Callers;
  readonly clock: Clock;
}

/** Without a word of the configuration (contract, section 3). */
export const PROBE_DEFAULTS = { usd: 0.25, calls: 16, seconds: 900 };

export interface CheckProbeRun {
  readonly measured: NonNullable<Judgement['measured']>;
  readonly notes: readonly string[];
}

/** Probes what was rendered and could be analysed; null where the probe is off. */
export async function probeRun(given: {
  readonly options: CheckProbe | undefined;
  readonly config: Sides['probe'];
  readonly requests: readonly TraceLine[];
  readonly analysed: {
    readonly base: readonly AnalysedPrompt[];
    readonly head: readonly AnalysedPrompt[];
  };
  readonly overrides: ModelOverrides;
  readonly phase: (text: string) => void;
}): Promise<CheckProbeRun | null> {
  const { options, config, requests, analysed, overrides, phase } = given;
  if (options === undefined) return null;
  const mode = options.mode ?? config.mode ?? 'off';
  if (mode === 'off') return null;
  const readable = {
    base: new Set(analysed.base.flatMap(idOfAnalysed)),
    head: new Set(analysed.head.flatMap(idOfAnalysed)),
  };
  const lines = requests.filter(({ side, prompt }) => readable[side].has(prompt)).flatMap(lineOf);
  const volatile = volatilePrompts(analysed.head);
  const targets = targetsOf(lines, {
    overrides,
    known: (line) => volatile.get(keyOf(line)) ?? null,
  });
  const limits = {
    usd: options.budgetUsd ?? config.budget_usd ?? PROBE_DEFAULTS.usd,
    calls: options.maxCalls ?? config.max_calls ?? PROBE_DEFAULTS.calls,
    seconds: PROBE_DEFAULTS.seconds,
  };
  const { callers, clock } = options;
  const run = await probe(targets, { callers, clock, limits, phase });
  const found = new Map(run.results.map(({ target, measurement }) => [keyOf(target), measurement]));
  return {
    measured: {
      of: (owner) => found.get(keyOf(owner)) ?? null,
      isRequired: mode === 'required' || (options.mode === 'auto' && config.mode === 'required'),
    },
    notes: run.notes,
  };
}

/** Each first request of a conversation, as the probe takes it. */
export function lineOf(line: TraceLine): readonly ProbeLine[] {
  if (line.turn !== 0) return [];
  const { prompt, side, provider = null, model = null, request } = line;
  return [{ prompt, case: line.case, conversation: line.session, side, provider, model, request }];
}

function idOfAnalysed(prompt: AnalysedPrompt): readonly string[] {
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
