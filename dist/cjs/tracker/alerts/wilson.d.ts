/** Where the share of successes may well lie. */
export interface Interval {
    readonly low: number;
    readonly high: number;
}
/** Wilson's interval for a share of successes, at 95 %. All that is possible, 0 to 1, without trials. */
export declare function wilsonInterval(successes: number, trials: number): Interval;
