import type { Usage } from '../usage/usage.ts';
import { type Rates } from './rates.ts';
/** What a request cost. */
export interface Cost {
    readonly costUsd: number;
    /** What it would have cost without any cache: all input at the price of input. */
    readonly uncachedUsd: number;
    /** The difference; negative for a write that nobody has read yet. */
    readonly savedUsd: number;
}
/**
 * The cost of a usage in USD, or null where a price that it needs is not known.
 *
 * @param factor what multiplies every price of the request (`billingFactor`)
 */
export declare function costOf(usage: Usage, rates: Rates, factor?: number): Cost | null;
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
export declare function billingFactor({ tier, geo, speed }: Billing): number | null;
