/**
 * The request among a function's arguments, as it is now: the first object that looks like one, else the
 * first object. Callers move markers and append messages as soon as they have the answer, while the
 * analysis still waits for its turn. Texts are shared, so that it costs by the number of blocks and not by
 * their length. Null where there is none.
 */
export declare function snapshotOf(given: readonly unknown[]): unknown;
