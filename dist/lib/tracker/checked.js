const SHARE = { least: 0, most: 1 };
const AMOUNT = { least: 0 };
const COUNT = { least: 0, isWhole: true };
const FROM_ONE = { least: 1, isWhole: true };
const RETENTION = {
    buckets: FROM_ONE,
    bucketMs: { least: 1 },
    lastCalls: COUNT,
    idleTtlMs: AMOUNT,
    maxPrefixes: FROM_ONE,
};
const ALERTS = {
    windowSeconds: { least: 1 },
    minSamples: FROM_ONE,
    windows: FROM_ONE,
    margin: SHARE,
    cooldownSeconds: AMOUNT,
    maxNotices: COUNT,
};
/**
 * The options, where their numbers make sense: a threshold of 60 alerts at every call, one that is not a
 * number never, and neither would be noticed.
 *
 * @throws RangeError that names the setting.
 */
export function checkedOptions(options) {
    const { retention, alerts } = options;
    check('', options, { missAlertThreshold: SHARE });
    check('retention.', retention, RETENTION);
    for (const [name, own] of Object.entries(retention?.byName ?? {}))
        check(`retention.byName['${name}'].`, own, RETENTION);
    check('alerts.', alerts, ALERTS);
    return options;
}
function check(where, given, ranges) {
    for (const [key, range] of Object.entries(ranges)) {
        const value = given === undefined ? undefined : Reflect.get(given, key);
        if (value === undefined || isIn(value, range))
            continue;
        const { least, most, isWhole } = range;
        const what = isWhole === true ? 'a whole number' : 'a number';
        const limits = most === undefined ? `of ${least} or more` : `from ${least} to ${most}`;
        const shown = typeof value === 'number' ? `${value}` : JSON.stringify(value);
        throw new RangeError(`CacheTracker: ${where}${key} is ${shown}, where ${what} ${limits} is expected.`);
    }
}
function isIn(value, { least, most = Infinity, isWhole }) {
    if (typeof value !== 'number' || !(value >= least && value <= most))
        return false;
    return isWhole !== true || value === Infinity || Number.isInteger(value);
}
