import type { Sides } from '../repository/config/sides.ts';
import type { Forecast } from '../report/figures/forecast.ts';
import { trafficOf } from '../cache/play/traffic.ts';

/** What the run predicts: the traffic of each prompt, and the ratio that is asked for. Flags beat the config. */
export function forecastFor(
  { prompts, traffic, policy }: Sides,
  flags: { readonly minHitRatio?: number | undefined; readonly today?: Date | undefined },
): Forecast {
  const own = new Map(prompts.map(({ id, head, base }) => [id, (head ?? base)?.prompt.traffic]));
  return {
    // A glob declares `<id>:<path>`, and shares the traffic of its declaration.
    trafficOf: (id) => trafficOf(traffic, own.get(id) ?? own.get(id.split(':')[0] ?? '')),
    minHitRatio: flags.minHitRatio ?? policy.min_hit_ratio ?? null,
    now: flags.today ?? new Date(),
  };
}
