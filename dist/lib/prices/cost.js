import { rateAt } from './rates.js';
const PER = 1_000_000;
/**
 * The cost of a usage in USD, or null where a price that it needs is not known.
 *
 * @param factor what multiplies every price of the request (`billingFactor`)
 */
export function costOf(usage, rates, factor = 1) {
    const { uncached, read, write, write1h, output } = usage;
    const total = uncached + read + write;
    const input = rateAt(rates.input, total);
    if (write1h > 0 && rates.write1h === undefined)
        return null;
    const longer = rateAt(rates.write1h ?? 0, total);
    const produced = output * rateAt(rates.output, total);
    const paid = uncached * input +
        read * rateAt(rates.read ?? rates.input, total) +
        (write - write1h) * rateAt(rates.write ?? rates.input, total) +
        write1h * longer +
        produced;
    const costUsd = (paid * factor) / PER;
    const uncachedUsd = ((total * input + produced) * factor) / PER;
    return { costUsd, uncachedUsd, savedUsd: uncachedUsd - costUsd };
}
/**
 * What multiplies all prices of a request: batches and OpenAI's flex tier cost half, Claude with
 * `inference_geo: "us"` 1.1 times as much (build-with-claude/prompt-caching, read 2026-10-08;
 * developers.openai.com/api/docs/guides/flex-processing). Null where the price is another one that
 * no source lists per model: OpenAI's priority tier, Claude's fast mode.
 */
export function billingFactor({ tier, geo, speed }) {
    if (speed === 'fast')
        return null;
    const region = geo === 'us' ? 1.1 : 1;
    if (tier === 'batch' || tier === 'flex')
        return 0.5 * region;
    // Claude's priority tier is committed capacity, billed apart; OpenAI's has prices of its own.
    return tier === 'priority' || tier === 'scale' ? null : region;
}
