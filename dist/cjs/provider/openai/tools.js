"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.toolPieces = toolPieces;
const pointer_ts_1 = require("../../json/pointer.js");
const value_ts_1 = require("../../json/value.js");
const content_ts_1 = require("./content.js");
/**
 * The tools under `member` in their order. One that `defer_loading` keeps back is not in the prefix
 * (guides/prompt-caching, read 2026-10-10: deferred tools and tool search leave the cache alone).
 */
function toolPieces(body, member) {
    const tools = (0, value_ts_1.get)(body, member);
    if (tools === undefined || tools === null)
        return [];
    if (!(0, value_ts_1.isArray)(tools))
        return [(0, content_ts_1.piece)(tools, placeOf(`/${member}`, 0), 'other')];
    return tools.map((tool, index) => ({
        ...(0, content_ts_1.piece)(withoutAccess(tool), placeOf((0, pointer_ts_1.child)(`/${member}`, index), index), 'tool', {
            name: nameOf(tool),
        }),
        absent: (0, value_ts_1.get)(tool, 'defer_loading') === true ? 'deferred' : null,
    }));
}
// How a server is reached is not shown to the model, and a credential changes by design.
function withoutAccess(tool) {
    if ((0, value_ts_1.get)(tool, 'type') !== 'mcp' || !(0, value_ts_1.isObject)(tool))
        return tool;
    return (0, value_ts_1.omit)(tool, 'authorization', 'headers');
}
function nameOf(tool) {
    const named = (0, value_ts_1.get)(tool, 'name') ??
        (0, value_ts_1.dig)(tool, 'function', 'name') ??
        (0, value_ts_1.dig)(tool, 'custom', 'name') ??
        (0, value_ts_1.get)(tool, 'server_label') ??
        // A hosted tool has a type and no name.
        (0, value_ts_1.get)(tool, 'type');
    return (0, value_ts_1.text)(named) ?? null;
}
function placeOf(pointer, index) {
    return { section: 'tools', index, pointer, role: null, frame: '' };
}
