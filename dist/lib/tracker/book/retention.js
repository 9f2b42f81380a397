/**
 * An hour by minutes, 50 calls, a day, 200 prefixes: OpenTelemetry's JavaScript SDK folds what is beyond
 * 2,000 series per metric, and ten attributes of 200 prefixes stay below it.
 */
const DEFAULT_RETENTION = {
    buckets: 60,
    bucketMs: 60_000,
    lastCalls: 50,
    idleTtlMs: 86_400_000,
};
export const DEFAULT_MAX_PREFIXES = 200;
export function retentionFor(name, options) {
    const { maxPrefixes: _, byName, ...own } = options;
    const named = name !== null && Object.hasOwn(byName ?? {}, name) ? byName?.[name] : undefined;
    return { ...DEFAULT_RETENTION, ...given(own), ...given(named ?? {}) };
}
/** Without what is undefined: a setting that is read from somewhere may be. */
function given(settings) {
    return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}
