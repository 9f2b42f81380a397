"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.toolPieces = toolPieces;
exports.serverPieces = serverPieces;
const pointer_ts_1 = require("../../json/pointer.js");
const value_ts_1 = require("../../json/value.js");
const piece_ts_1 = require("../piece.js");
const content_ts_1 = require("./content.js");
/**
 * The tools in their order. What `defer_loading` keeps out of the prompt is no unit: such a definition
 * arrives later, inside the messages (tool-use-with-prompt-caching, read 2026-08-22).
 */
function toolPieces(body) {
    const tools = (0, value_ts_1.get)(body, 'tools');
    if (tools === undefined || tools === null)
        return [];
    if (!(0, value_ts_1.isArray)(tools))
        return [(0, content_ts_1.piece)(tools, placeOf('/tools', 0, null), { kind: 'other' })];
    return tools.map((tool, index) => (0, content_ts_1.piece)(tool, placeOf((0, pointer_ts_1.child)('/tools', index), index, isDeferred(tool) ? 'deferred' : null), {
        kind: 'tool',
        name: (0, value_ts_1.text)((0, value_ts_1.get)(tool, 'name')) ?? (0, value_ts_1.text)((0, value_ts_1.get)(tool, 'mcp_server_name')) ?? null,
    }));
}
/**
 * The servers whose tools are part of the prompt, in front of the tools. Their tools are not in the
 * request, so only what selects them is compared; the address and the credential are no prompt.
 */
function serverPieces(body) {
    const servers = (0, value_ts_1.items)((0, value_ts_1.get)(body, 'mcp_servers'));
    if (servers.length === 0)
        return [];
    const selecting = servers.map((server) => (0, piece_ts_1.present)([
        ['name', (0, value_ts_1.get)(server, 'name')],
        ['tool_configuration', (0, value_ts_1.get)(server, 'tool_configuration')],
    ]));
    return [(0, piece_ts_1.parameters)('tools', { mcp_servers: selecting })];
}
function isDeferred(tool) {
    if ((0, value_ts_1.get)(tool, 'type') !== 'mcp_toolset')
        return (0, value_ts_1.get)(tool, 'defer_loading') === true;
    const configs = (0, value_ts_1.get)(tool, 'configs');
    const loaded = (0, value_ts_1.isObject)(configs) &&
        (0, value_ts_1.entries)(configs).some(([, config]) => (0, value_ts_1.get)(config, 'defer_loading') === false);
    return (0, value_ts_1.get)((0, value_ts_1.get)(tool, 'default_config'), 'defer_loading') === true && !loaded;
}
function placeOf(pointer, index, absent) {
    return { section: 'tools', index, pointer, role: null, frame: '', absent };
}
