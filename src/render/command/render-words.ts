import type { SideName } from '../../sandbox/sandbox.ts';
import type { PerturbedRender } from '../perturbation.ts';
import { FACTORS, type RenderPlan } from '../plan.ts';

/** Which render it is. */
export function describe(side: SideName, { varied }: RenderPlan): string {
  if (varied.length === 0) return side;
  if (varied.length === FACTORS.length) return `${side}, as on another machine`;
  return `${side}, with another ${varied.join(', ')}`;
}

/** How it went. */
export function summary(
  side: SideName,
  plan: RenderPlan,
  { prompts, milliseconds }: PerturbedRender,
): string {
  const [first] = prompts;
  const how =
    first?.outcome === 'failed'
      ? `not rendered: ${first.reason}`
      : prompts.length === 1
        ? 'rendered'
        : `${prompts.length} prompts rendered`;
  return `${describe(side, plan)}: ${how} (${(milliseconds / 1_000).toFixed(1)} s)`;
}
