"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GEMINI_CACHE = void 0;
const assumptions_ts_1 = require("../assumptions.js");
const models_ts_1 = require("./models.js");
/**
 * Gemini's implicit cache: "no cost saving guarantee", and no page says how long a prefix lives or which
 * machine it lives on. One measurement found five turns of 18,497 equal tokens missing in a row before the
 * sixth read 99.6 % (rig pull 2375).
 */
exports.GEMINI_CACHE = {
    ...assumptions_ts_1.BEST_EFFORT,
    sources: [models_ts_1.CACHING, { url: 'https://github.com/0xPlaygrounds/rig/pull/2375', read: '2026-11-23' }],
};
