import type { CheckProbe } from '../check/options.ts';
import { accessFrom } from '../probe/call/access.ts';
import { type Callers, callersFor } from '../probe/call/callers.ts';
import type { Environment } from '../repository/git/environment.ts';
import type { Host } from './host.ts';
import { inputOf } from './inputs.ts';
import type { Step } from './step.ts';

/** The probe in the step that compares: for heads of the repository's own, in a repository that trusts its authors. */
export function probeOfStep({ inputs, event }: Step, { env, clock }: Host): CheckProbe {
  const fromFork = 'fromFork' in event && event.fromFork;
  return {
    mode: inputs.probe,
    budgetUsd: inputs.probeBudgetUsd,
    callers: () =>
      fromFork
        ? nobody(
            "A fork's head is probed by a job of its own only, in an environment that asks for an approval (docs/action.md).",
          )
        : callersOf(env),
    clock,
  };
}

/** Callers with the keys of the inputs, else of the environment; addresses from the environment alone. */
export function callersOf(env: Environment): Callers {
  const keys = {
    ANTHROPIC_API_KEY: inputOf(env, 'anthropic-api-key') ?? env['ANTHROPIC_API_KEY'],
    OPENAI_API_KEY: inputOf(env, 'openai-api-key') ?? env['OPENAI_API_KEY'],
  };
  // Without a folder: no code of the checkout is loaded beside a key.
  return callersFor(accessFrom({ ...env, ...keys }));
}

/** Nobody calls anything. */
export function nobody(reason: string): Callers {
  return () => ({ kind: 'skipped', address: null, reason });
}
