/** Milliseconds since 1970. */
export type Clock = () => number;
/**
 * A clock that never goes back and never stands still, whatever the machine's clock does: windows and
 * lifetimes are measured with it, and a call that ended is in front of one that begins.
 */
export declare function steadyClock(source?: Clock): Clock;
