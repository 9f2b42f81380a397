const PER_DAY = 86_400;
export function prefixNotice(kind, about, said) {
    const { key, name, reason } = about;
    const who = name ?? (key === '' ? 'an unknown prompt' : `prefix ${key}`);
    const isFiring = kind === 'firing';
    const why = isFiring && reason !== null ? ` Reason: ${reason}.` : '';
    return {
        ...figures(said),
        kind,
        key: `prompt-cache-guard:${key}`,
        title: isFiring ? `Prompt cache misses: ${who}` : `Prompt cache hits again: ${who}`,
        text: `${counts(said)}${isFiring ? lost(said) : ''}${why}`,
        prefixId: /^[0-9a-f]{16}$/.test(key) ? key : null,
        name,
        missReason: isFiring ? reason : null,
    };
}
/** Many prefixes at once, in one notice instead of one each. */
export function incidentNotice(kind, of, said) {
    const share = `${of.breaching} of ${of.all} prefixes`;
    return {
        ...figures(said),
        kind,
        key: 'prompt-cache-guard:incident',
        title: kind === 'incident'
            ? `Prompt cache misses in ${share} at once: the provider may have an incident`
            : 'Prompt cache: most prefixes hit again',
        text: `${counts(said)}${kind === 'incident' ? lost(said) : ''}`,
        prefixId: null,
        name: null,
        missReason: null,
    };
}
export function digestNotice(rest, said) {
    const names = rest.slice(0, 10).map(({ name, prefixId }) => name ?? prefixId ?? 'unknown');
    return {
        ...figures(said),
        kind: 'digest',
        key: `prompt-cache-guard:digest:${Math.floor(said.now / 1000)}`,
        title: `Prompt cache: ${rest.length} more prefixes changed their state`,
        text: `${names.join(', ')}${rest.length > names.length ? ', …' : ''}.`,
        prefixId: null,
        name: null,
        missReason: null,
        prefixHitRatio: null,
        hitShare: null,
    };
}
function figures({ sums, windowSeconds, now }) {
    const { read, expected, eligible, misses, lostUsd } = sums;
    return {
        prefixHitRatio: expected === 0 ? null : read / expected,
        tokensRead: read,
        tokensExpected: expected,
        eligible,
        misses,
        hitShare: sums.hitShare(),
        lostUsdPerDay: lostUsd === null ? null : (lostUsd * PER_DAY) / windowSeconds,
        windowSeconds,
        at: new Date(now).toISOString(),
    };
}
function counts({ sums, windowSeconds }) {
    const { read, expected, eligible, misses } = sums;
    const percent = expected === 0 ? 'none' : `${Math.round((100 * read) / expected)} %`;
    return `${misses} of ${eligible} calls in ${windowSeconds} s missed; ${percent} of ${expected} expected tokens were read.`;
}
function lost({ sums, windowSeconds }) {
    if (sums.lostUsd === null || sums.lostUsd <= 0)
        return '';
    return ` That costs about $${((sums.lostUsd * PER_DAY) / windowSeconds).toFixed(2)} a day.`;
}
