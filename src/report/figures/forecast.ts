import { counter, priceOf as priceFor } from '../../cache/prices/cost-of.ts';
import type { PairFindings } from '../../findings/judge/findings-of.ts';
import { get, text } from '../../json/value.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Segmented } from '../../request/provider/provider.ts';
import type { Cost, PromptReport, Ratios } from '../report.ts';
import { type Prediction, type Price, predict, rewritten } from '../../cache/play/predict.ts';
import type { ScenarioTurn } from '../../cache/play/scenario.ts';
import { plainNumber } from '../../cache/play/totals.ts';
import { withLength } from '../../cache/play/extend.ts';
import type { Traffic } from '../../cache/play/traffic.ts';
import type { CostIncreaseLimit } from '../../repository/config/policy.ts';
import { type WhatIfs, whatIfs } from './what-if.ts';

/** What a prediction is made for, and what is asked of it. */
export interface Forecast {
  readonly trafficOf: (prompt: string) => Traffic;
  /** What production measured of a prompt, and until which day; null where nothing is known. */
  readonly measuredOf?: (
    prompt: string,
  ) => { readonly prefixHitRatio: number | null; readonly until: string } | null;
  /** The least prefix hit ratio, or null where none is asked for. */
  readonly minHitRatio: number | null;
  /** By how much the cost of input may rise; left out where nobody asks. */
  readonly maxCostIncrease?: CostIncreaseLimit | undefined;
  /** Whose prices hold. */
  readonly now: Date;
}

export interface Forecasted {
  readonly predicted: PromptReport['hitRatio']['predicted'];
  readonly cost: Cost | null;
  readonly whatIfs: WhatIfs;
}

export const NOT_PREDICTED: Forecasted = {
  predicted: null,
  cost: null,
  whatIfs: { fixes: new Map(), suspects: new Map(), lifetime: null },
};

/**
 * Hit ratios and cost of a conversation at base and at head, each played as it was rendered: what was found to
 * vary is another one as often as it varies. A conversation of which the provider keeps a part (what went
 * before it, an explicit cache) cannot be played: its tokens are not known.
 */
export function forecastOf(
  { scenes: { base, head }, could }: Pick<PairFindings, 'scenes' | 'could'>,
  findings: readonly Finding[],
  traffic: Traffic,
  now: Date,
): Forecasted {
  if (base === null && head === null) return NOT_PREDICTED;
  const earlier = base === null ? null : sidePrediction(base, traffic, now, could?.base);
  // Nothing changed: what was played for base holds for head.
  const isSame = base === head && could?.base.join() === could?.head.join();
  const later = isSame
    ? earlier
    : head === null
      ? null
      : sidePrediction(head, traffic, now, could?.head);
  const lengthened = (turns: typeof base) => turns && withLength(turns, traffic.turns);
  const before = lengthened(base);
  const after = head === base ? before : lengthened(head);
  return {
    predicted: { base: ratiosOf(earlier), head: ratiosOf(later) },
    cost: costs(earlier, later, rewriteCost(before, after, now)),
    whatIfs:
      after === null || later === null
        ? NOT_PREDICTED.whatIfs
        : whatIfs(after, later, findings, { traffic, price: priceOf(after[0]?.segmented, now) }),
  };
}

function sidePrediction(
  turns: readonly ScenarioTurn[],
  traffic: Traffic,
  now: Date,
  could: readonly number[] | undefined,
): Prediction {
  const price = priceOf(turns[0]?.segmented, now);
  return predict(turns, { traffic, price, ...(could !== undefined && { could }) });
}

/** What input costs; null for a model without a known price. */
export function priceOf(segmented: Segmented | undefined, now: Date): Price {
  if (segmented === undefined) return () => null;
  const { provider, model, like, units } = segmented;
  const parameter = (name: string): string | null => {
    const values = units.map(({ section, value }) =>
      section === 'params' ? get(value, name) : null,
    );
    return text(values.find((value) => typeof value === 'string')) ?? null;
  };
  const cost = counter(
    priceFor({
      provider,
      model,
      servedModel: like,
      at: now,
      tier: parameter('service_tier'),
      geo: parameter('inference_geo'),
      speed: parameter('speed'),
    }),
  );
  return (tokens) => cost({ ...tokens, output: 0 });
}

function rewriteCost(
  before: readonly ScenarioTurn[] | null,
  after: readonly ScenarioTurn[] | null,
  now: Date,
): number | null {
  const [earlier, later] = [before?.[0], after?.[0]];
  if (earlier === undefined || later === undefined) return null;
  const usd = priceOf(later.segmented, now)(rewritten(earlier, later));
  return usd === null ? null : plainNumber(usd);
}

function ratiosOf(prediction: Prediction | null): Ratios | null {
  if (prediction === null) return null;
  const { tokenHitRatio, prefixHitRatio } = prediction.totals;
  return { tokenHitRatio, prefixHitRatio };
}

function costs(
  base: Prediction | null,
  head: Prediction | null,
  rewriteOnce: number | null,
): Cost | null {
  const per1000Requests = {
    base: base?.per1000Requests ?? null,
    head: head?.per1000Requests ?? null,
  };
  if (per1000Requests.base === null && per1000Requests.head === null) return null;
  return { currency: 'USD', per1000Requests, rewriteOnce };
}
