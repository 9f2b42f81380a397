import type { Usage } from '../usage/usage.ts';
import { type Rates, rateAt } from './rates.ts';

/** What a request cost. */
export interface Cost {
  readonly costUsd: number;
  /** What it would have cost without any cache: all input at the price of input. */
  readonly uncachedUsd: number;
  /** The difference; negative for a write that nobody has read yet. */
  readonly savedUsd: number;
}

const PER = 1_000_000;

/**
 * The cost of a usage in USD, or null where a price that it needs is not known.
 *
 * @param factor what multiplies every price of the request (`billingFactor`)
 */
export function costOf(usage: Usage, rates: Rates, factor = 1): Cost | null {
  const { uncached, read, write, write1h, output } = usage;
  const total = uncached + read + write;
  const input = rateAt(rates.input, total);
  if (write1h > 0 && rates.write1h === undefined) return null;
  const longer = rateAt(rates.write1h ?? 0, total);
  const produced = output * rateAt(rates.output, total);
  const paid =
    uncached * input +
    read * rateAt(rates.read ?? rates.input, total) +
    (write - write1h) * rateAt(rates.write ?? rates.input, total) +
    write1h * longer +
    produced;
  const costUsd = (paid * factor) / PER;
  const uncachedUsd = ((total * input + produced) * factor) / PER;
  return { costUsd, uncachedUsd, savedUsd: uncachedUsd - costUsd };
}

/** How a request was served, as far as it changes its price. */
export interface Billing {
  /** `service_tier` of the response, or `batch`. */
  readonly tier: string | null;
  /** Anthropic's `inference_geo`. */
  readonly geo: string | null;
  /** Anthropic's `speed`. */
  readonly speed: string | null;
}

/**
 * What multiplies all prices of a request: batches and OpenAI's flex tier cost half, Claude with
 * `inference_geo: "us"` 1.1 times as much (build-with-claude/prompt-caching, read 2026-10-08;
 * developers.openai.com/api/docs/guides/flex-processing). Null where the price is another one that
 * no source lists per model: OpenAI's priority tier, Claude's fast mode.
 */
export function billingFactor({ tier, geo, speed }: Billing): number | null {
  if (speed === 'fast') return null;
  const region = geo === 'us' ? 1.1 : 1;
  if (tier === 'batch' || tier === 'flex') return 0.5 * region;
  // Claude's priority tier is committed capacity, billed apart; OpenAI's has prices of its own.
  return tier === 'priority' || tier === 'scale' ? null : region;
}
