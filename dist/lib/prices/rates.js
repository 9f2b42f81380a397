/** The price that holds for a request of so many input tokens. */
export function rateAt(rate, inputTokens) {
    if (typeof rate === 'number')
        return rate;
    return rate.tiers.findLast(({ start }) => inputTokens > start)?.price ?? rate.base;
}
