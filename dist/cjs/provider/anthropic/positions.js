"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.positioned = positioned;
const value_ts_1 = require("../../json/value.js");
/**
 * Gives pieces their look-back positions. A run of consecutive `tool_use` blocks, or of `tool_result`
 * blocks, is one position; every other block, tool and system block is one each; parameters are none
 * (build-with-claude/prompt-caching, read 2026-10-08; that tools and thinking blocks count one each is
 * assumed: the page does not say).
 */
function positioned(pieces) {
    let position = 0;
    let run = null;
    return pieces.map(({ unit }) => {
        if (unit.section !== 'params') {
            const type = (0, value_ts_1.get)(unit.value, 'type');
            const collapses = type === 'tool_use' || type === 'tool_result';
            if (!collapses || type !== run)
                position += 1;
            run = collapses ? type : null;
        }
        return { ...unit, position };
    });
}
