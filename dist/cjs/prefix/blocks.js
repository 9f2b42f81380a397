"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.wholeBlocks = wholeBlocks;
/** What is read of an equal beginning of so many tokens: whole blocks, and none below the minimum. */
function wholeBlocks({ granularity, minimum }, tokens) {
    const blocks = Math.floor(Math.max(0, tokens) / granularity) * granularity;
    return blocks < minimum.tokens ? 0 : blocks;
}
