import type { Prediction, Price } from '../../cache/play/predict.ts';
import { predict } from '../../cache/play/predict.ts';
import type { Rotation, ScenarioTurn } from '../../cache/play/scenario.ts';
import type { Traffic } from '../../cache/play/traffic.ts';
import type { Finding } from '../../findings/finding.ts';
import { varyingOf } from '../../findings/loss/varying.ts';

/**
 * What 1,000 requests cost more if a suspect value is another one in each of them, by the finding's id: one
 * render cannot tell whether it is, and a reader wants to know what is at stake.
 */
export function suspectCosts(
  head: readonly ScenarioTurn[],
  prediction: Prediction,
  findings: readonly Finding[],
  { traffic, price }: { readonly traffic: Traffic; readonly price: Price },
): ReadonlyMap<string, number> {
  const costs = new Map<string, number>();
  const { per1000Requests } = prediction;
  if (per1000Requests === null) return costs;
  for (const finding of findings) {
    if (finding.code !== 'suspect-value' || finding.status === 'fixed') continue;
    const played = predict(
      head.map((turn) => withVarying(turn, finding)),
      { traffic, price },
    ).per1000Requests;
    if (played !== null) costs.set(finding.id, Math.max(0, played - per1000Requests));
  }
  return costs;
}

/** The turn with the unit of a finding another one in every request. */
function withVarying(turn: ScenarioTurn, { where, after }: Finding): ScenarioTurn {
  if (where === null) return turn;
  const { pointer, offset } = where;
  const places = [{ pointer, offset, length: after?.length ?? null }];
  const more = varyingOf(turn.segmented, [{ rotation: 'request', among: null, places }]);
  const varies = new Map<number, Rotation>([...turn.varies, ...more.varies]);
  const stable = new Map([...(more.stable ?? []), ...(turn.stable ?? [])]);
  return { ...turn, varies, stable };
}
