"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ONE_SERVER = exports.BEST_EFFORT = exports.PLAIN = void 0;
/** Nothing is open beside the rules: what was written can be read at once, and a read keeps what it passes. */
exports.PLAIN = {
    visibilityDelay: 0,
    refresh: 'path',
    requestsPerMachine: null,
    machinesWithoutKey: 1,
    parametersFirst: false,
    writesLookups: false,
};
/** A cache that takes nobody's word for a hit: at worst no two requests meet. */
exports.BEST_EFFORT = {
    expected: exports.PLAIN,
    worst: { ...exports.PLAIN, refresh: 'matched', machinesWithoutKey: Infinity },
};
/** A server of one's own: all requests meet, and what they leave can be read as soon as it is there. */
exports.ONE_SERVER = { expected: exports.PLAIN, worst: exports.PLAIN };
