"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.BEDROCK_CACHE = void 0;
const assumptions_ts_1 = require("../assumptions.js");
const models_ts_1 = require("./models.js");
/**
 * Bedrock's cache where its page is silent: what is open at Claude's own API is open here (when a write can
 * be read, what a read keeps alive). That "approximately 20" blocks are looked at is taken for 20; what is
 * cached without a checkpoint ("best effort") is counted neither way.
 */
exports.BEDROCK_CACHE = {
    expected: assumptions_ts_1.PLAIN,
    worst: { ...assumptions_ts_1.PLAIN, visibilityDelay: 2, refresh: 'matched' },
    sources: [models_ts_1.CACHING, models_ts_1.CLAUDE_CACHING],
};
