/**
 * The upper end of Wilson's interval for a share of successes, at 95 %: the share may well be up to here.
 * 1 without trials.
 */
export function wilsonUpper(successes, trials) {
    if (trials === 0)
        return 1;
    const z = 1.96;
    const share = successes / trials;
    const spread = z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
    return (share + (z * z) / (2 * trials) + spread) / (1 + (z * z) / trials);
}
