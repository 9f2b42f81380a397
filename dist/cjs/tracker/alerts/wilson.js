"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.wilsonInterval = wilsonInterval;
/** Wilson's interval for a share of successes, at 95 %. All that is possible, 0 to 1, without trials. */
function wilsonInterval(successes, trials) {
    if (trials === 0)
        return { low: 0, high: 1 };
    const z = 1.96;
    const share = successes / trials;
    const spread = z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
    const middle = share + (z * z) / (2 * trials);
    const scale = 1 + (z * z) / trials;
    return {
        low: Math.max(0, (middle - spread) / scale),
        high: Math.min(1, (middle + spread) / scale),
    };
}
