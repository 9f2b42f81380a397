import type { ConversationPair } from '../../src/findings/axes/pairs.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { findingsOf } from '../../src/findings/judge/findings-of.ts';
import { type Forecasted, forecastOf, priceOf } from '../../src/report/figures/forecast.ts';
import type { Traffic } from '../../src/cache/play/traffic.ts';

/** What is predicted of a conversation at base and at head, as it is played. */
export function forecastOfPair(
  pair: ConversationPair,
  findings: readonly Finding[],
  traffic: Traffic,
  now: Date,
): Forecasted {
  const priced = (turns: readonly { readonly segmented: Parameters<typeof priceOf>[0] }[]) =>
    priceOf(turns[0]?.segmented, now);
  const found = findingsOf(pair, { traffic, priceOf: priced, elsewhere: null });
  return forecastOf(found, findings, traffic, now);
}
