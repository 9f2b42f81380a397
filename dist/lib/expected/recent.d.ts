/**
 * A map that forgets what was not used for longest, so that a long play needs no more memory than a short
 * one. Two generations: what is used moves into the younger one, and when that is full the older one goes.
 * It holds at least the `most` last used values, and at most twice as many.
 */
export declare class Recent<Value> {
    #private;
    constructor(most: number);
    get(key: string): Value | undefined;
    set(key: string, value: Value): void;
}
