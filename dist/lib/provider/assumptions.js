/** Nothing is open beside the rules: what was written can be read at once, and a read keeps what it passes. */
export const PLAIN = {
    visibilityDelay: 0,
    refresh: 'path',
    requestsPerMachine: null,
    machinesWithoutKey: 1,
    parametersFirst: false,
    writesLookups: false,
};
/** A cache that takes nobody's word for a hit: at worst no two requests meet. */
export const BEST_EFFORT = {
    expected: PLAIN,
    worst: { ...PLAIN, refresh: 'matched', machinesWithoutKey: Infinity },
};
/** A server of one's own: all requests meet, and what they leave can be read as soon as it is there. */
export const ONE_SERVER = { expected: PLAIN, worst: PLAIN };
