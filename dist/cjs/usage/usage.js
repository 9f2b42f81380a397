"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.inputTokens = inputTokens;
exports.withRead = withRead;
exports.count = count;
exports.within = within;
const value_ts_1 = require("../json/value.js");
/** All input tokens. */
function inputTokens(usage) {
    return usage.uncached + usage.read + usage.write;
}
/** The same usage with at least so many tokens read from the cache: first written ones are read instead. */
function withRead(usage, tokens) {
    const more = Math.max(0, Math.min(tokens, inputTokens(usage)) - usage.read);
    const write = Math.max(0, usage.write - more);
    return {
        ...usage,
        uncached: usage.uncached - Math.max(0, more - usage.write),
        read: usage.read + more,
        write,
        write1h: Math.min(usage.write1h, write),
    };
}
/** A count at `key`: null for none that a provider could mean (negative, not finite, no number). */
function count(value, key) {
    const found = (0, value_ts_1.get)(value, key);
    return typeof found === 'number' && Number.isFinite(found) && found >= 0 ? found : null;
}
/** Usage whose parts stand inside a total; null where they do not fit into it. */
function within(total, parts, output) {
    // xAI reports `cached_tokens` equal to `prompt_tokens`; more than all of it is a broken report.
    const uncached = total - parts.read - parts.write;
    return uncached < 0 || parts.write1h > parts.write ? null : { uncached, ...parts, output };
}
