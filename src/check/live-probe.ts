import type { BudgetLimits } from '../probe/budget.ts';
import type { Callers } from '../probe/call/callers.ts';
import type { Clock } from '../probe/clock.ts';
import type { Outcome } from '../probe/measurement.ts';
import { planOf } from '../probe/plan.ts';
import { probe } from '../probe/probe.ts';
import type { ProbeTarget } from '../probe/target.ts';
import type { ProbePlan, ProbeReport } from '../report/probe-report.ts';
import { VERSION } from '../version.ts';

/** A probe on its own. */
export interface LiveProbe {
  readonly targets: readonly ProbeTarget[];
  /** Whether what could not be measured fails too. */
  readonly isRequired: boolean;
  /** Whether a prompt may fail the run; absent where each may. */
  readonly mayFail?: (target: ProbeTarget) => boolean;
  readonly limits: BudgetLimits;
  readonly callers: Callers;
  readonly clock: Clock;
  readonly phase?: (text: string) => void;
}

const TOOL = { name: 'prompt-cache-guard', version: VERSION } as const;

/** Probes within a budget. */
export async function liveProbe(given: LiveProbe): Promise<ProbeReport> {
  const { targets, isRequired, mayFail = () => true } = given;
  const { results, used, notes } = await probe(targets, given);
  const probes = results.map(({ target, measurement }) => ({
    ...nameOf(target),
    measured: measurement,
    fails: mayFail(target) && isFailing(measurement.outcome, isRequired),
  }));
  const count = (outcome: Outcome) =>
    probes.filter(({ measured }) => measured.outcome === outcome).length;
  return {
    schemaVersion: 1,
    tool: TOOL,
    verdict: probes.some(({ fails }) => fails) ? 'fail' : 'pass',
    totals: {
      prompts: probes.length,
      calls: used.calls,
      costUsd: used.usd,
      outcomes: {
        pass: count('pass'),
        fail: count('fail'),
        flaky: count('flaky'),
        'not-cached': count('not-cached'),
        inconclusive: count('inconclusive'),
        skipped: count('skipped'),
      },
    },
    probes,
    notes,
  };
}

/** What that would do, without a call. */
export async function liveProbePlan(given: LiveProbe): Promise<ProbePlan> {
  const planned = await Promise.all(
    given.targets.map(async (target) => ({
      ...nameOf(target),
      ...(await planOf(target, given.callers, new Date(given.clock.now()))),
    })),
  );
  const all = planned.flatMap(({ calls }) => calls.map(({ likelyUsd }) => likelyUsd));
  return {
    schemaVersion: 1,
    tool: TOOL,
    budget: given.limits,
    likelyUsd: all.reduce((sum, usd) => sum + usd, 0),
    probes: planned,
  };
}

function nameOf({ prompt, case: name, conversation, renders }: ProbeTarget) {
  const { provider, model } = renders[0].segmented;
  return { prompt, case: name, conversation, provider, model };
}

/** Whether an outcome fails a run (contract, section 5: `probe-failed`). */
function isFailing(outcome: Outcome, isRequired: boolean): boolean {
  switch (outcome) {
    case 'fail':
    case 'not-cached':
      return true;
    case 'skipped':
    case 'inconclusive':
      return isRequired;
    case 'pass':
    case 'flaky':
      return false;
  }
}
