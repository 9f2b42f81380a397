export function figuresOf(sums) {
    const known = sums.eligible + sums.coldStarts;
    return {
        calls: sums.calls,
        errors: sums.errors,
        usageUnknown: sums.usageUnknown,
        eligible: sums.eligible,
        misses: sums.misses,
        coldStarts: sums.coldStarts,
        hitRatio: ratio(sums.read, sums.read + sums.write + sums.uncached),
        prefixHitRatio: ratio(sums.readOfExpected, sums.expected),
        tokensReadFromCache: sums.read,
        tokensWrittenToCache: sums.write,
        tokensWrittenLonger: sums.write1h,
        tokensUncached: sums.uncached,
        tokensOutput: sums.output,
        tokensExpected: sums.expected,
        costUsd: sums.priced === 0 ? null : sums.cost,
        costSavedUsd: sums.priced === 0 ? null : sums.saved,
        unpriced: known - sums.priced,
        latencyMs: ratio(sums.latency, sums.timed),
        ttfbMs: ratio(sums.ttfb, sums.begun),
    };
}
function ratio(part, whole) {
    return whole === 0 ? null : part / whole;
}
