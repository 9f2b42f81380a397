import type { Prediction } from '../../cache/play/predict.ts';
import type { ScenarioTurn } from '../../cache/play/scenario.ts';
import type { Traffic } from '../../cache/play/traffic.ts';
import { withHour } from '../../cache/play/what-if.ts';
import { shownRatio } from '../../request/tokens/ratio.ts';

/** Plays turns under a traffic. */
type Play = (turns: readonly ScenarioTurn[], traffic: Traffic) => Prediction;

/**
 * What an hour instead of five minutes brings, where five minutes do not last from one request to the next
 * and the hour is cheaper at this traffic; else null. Played, never guessed.
 */
export function longerLife(
  head: readonly ScenarioTurn[],
  prediction: Prediction,
  traffic: Traffic,
  play: Play,
): string | null {
  const { prefixHitRatio } = prediction.totals;
  const longer = head.flatMap((turn) => withHour(turn) ?? []);
  if (prefixHitRatio === null || prefixHitRatio >= 1 || longer.length < head.length) return null;
  const after = play(longer, traffic);
  const [now, then] = [prediction.per1000Requests, after.per1000Requests];
  if (now === null || then === null || then >= now) return null;
  const ratios = `${shownRatio(prefixHitRatio)} → ${shownRatio(after.totals.prefixHitRatio ?? 0)}`;
  const least = paysFrom(traffic, (slower) => {
    const [short, long] = [play(head, slower), play(longer, slower)];
    return (long.per1000Requests ?? Infinity) < (short.per1000Requests ?? 0);
  });
  const from = least === null ? '' : ` That pays from about ${hourly(least)} an hour on.`;
  return `entries of 5 minutes expire between its requests; with \`"ttl": "1h"\` the prefix hit ratio goes ${ratios}, and 1,000 requests cost $${then.toPrecision(2)} instead of $${now.toPrecision(2)}.${from}`;
}

/** How many times the interval is halved: to a thousandth of it. */
const HALVINGS = 10;

/** The fewest requests a day at which something pays that pays at this traffic; null where it always does. */
function paysFrom(traffic: Traffic, pays: (traffic: Traffic) => boolean): number | null {
  const at = (requestsPerDay: number) => pays({ ...traffic, requestsPerDay });
  let [never, always] = [1, traffic.requestsPerDay];
  if (always <= never || at(never)) return null;
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (never + always) / 2;
    if (at(middle)) always = middle;
    else never = middle;
  }
  return always;
}

function hourly(requestsPerDay: number): string {
  const rate = (requestsPerDay / 24).toPrecision(2);
  return rate === '1.0' ? 'one request' : `${rate} requests`;
}
