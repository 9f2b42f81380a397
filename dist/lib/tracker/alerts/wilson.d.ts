/**
 * The upper end of Wilson's interval for a share of successes, at 95 %: the share may well be up to here.
 * 1 without trials.
 */
export declare function wilsonUpper(successes: number, trials: number): number;
