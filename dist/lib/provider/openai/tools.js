import { child } from '../../json/pointer.js';
import { dig, get, isArray, isObject, omit, text } from '../../json/value.js';
import { piece } from './content.js';
/**
 * The tools under `member` in their order. One that `defer_loading` keeps back is not in the prefix
 * (guides/prompt-caching, read 2026-10-10: deferred tools and tool search leave the cache alone).
 */
export function toolPieces(body, member) {
    const tools = get(body, member);
    if (tools === undefined || tools === null)
        return [];
    if (!isArray(tools))
        return [piece(tools, placeOf(`/${member}`, 0), 'other')];
    return tools.map((tool, index) => ({
        ...piece(withoutAccess(tool), placeOf(child(`/${member}`, index), index), 'tool', {
            name: nameOf(tool),
        }),
        absent: get(tool, 'defer_loading') === true ? 'deferred' : null,
    }));
}
// How a server is reached is not shown to the model, and a credential changes by design.
function withoutAccess(tool) {
    if (get(tool, 'type') !== 'mcp' || !isObject(tool))
        return tool;
    return omit(tool, 'authorization', 'headers');
}
function nameOf(tool) {
    const named = get(tool, 'name') ??
        dig(tool, 'function', 'name') ??
        dig(tool, 'custom', 'name') ??
        get(tool, 'server_label') ??
        // A hosted tool has a type and no name.
        get(tool, 'type');
    return text(named) ?? null;
}
function placeOf(pointer, index) {
    return { section: 'tools', index, pointer, role: null, frame: '' };
}
