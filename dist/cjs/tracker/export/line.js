"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.metricsLine = metricsLine;
/** A line of the metrics file (contract, section 9), without its end. */
function metricsLine(call) {
    const { keyOrderDrift, diagnostics, changed, churning, partial, ...kept } = call;
    const more = Object.fromEntries(Object.entries({ keyOrderDrift, changed, churning, partial }).filter(([, value]) => value !== false && value !== null));
    // Diagnostics are counts and words of the provider, never prompt text; most calls have none.
    return JSON.stringify({
        v: 1,
        ...kept,
        ...more,
        ...(diagnostics === null ? {} : { diagnostics }),
    });
}
