"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.steadyClock = steadyClock;
const node_perf_hooks_1 = require("node:perf_hooks");
/**
 * A clock that never goes back and never stands still, whatever the machine's clock does: windows and
 * lifetimes are measured with it, and a call that ended is in front of one that begins.
 */
function steadyClock(source = () => node_perf_hooks_1.performance.timeOrigin + node_perf_hooks_1.performance.now()) {
    let latest = 0;
    return () => {
        const now = source();
        latest = now > latest ? now : latest + 0.001;
        return latest;
    };
}
