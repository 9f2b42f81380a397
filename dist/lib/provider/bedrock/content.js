import { child } from '../../json/pointer.js';
import { entries, get, isArray, isObject, omit } from '../../json/value.js';
/** What marks the end of a cached prefix: a block of its own, or for Nova's InvokeModel a member. */
const CHECKPOINT = 'cachePoint';
/** Members whose content is free-form JSON: schemas, tool inputs, results. */
export const FREE_FORM = new Set(['json', 'input', 'schema']);
/**
 * The entries of a list of blocks: `cachePoint` marks all in front of it, as a block of its own (Converse)
 * or as a member of the block that it ends (Nova's InvokeModel).
 */
export function blockEntries(list, place) {
    if (list === undefined || list === null)
        return [];
    if (!isArray(list))
        return [unitEntry(list, place.pointer, { ...place, index: 0 })];
    return list.flatMap((block, at) => {
        const pointer = child(place.pointer, at);
        const marker = get(block, CHECKPOINT) ?? null;
        const content = isObject(block) ? omit(block, CHECKPOINT) : block;
        const isMarkerOnly = isObject(content) && entries(content).length === 0;
        const index = place.index ?? at;
        return [
            ...(isMarkerOnly && get(block, CHECKPOINT) !== undefined
                ? []
                : [unitEntry(content, pointer, { ...place, index })]),
            ...(marker === null
                ? []
                : [{ kind: 'checkpoint', pointer: child(pointer, CHECKPOINT), value: marker }]),
        ];
    });
}
/** Members that hold a block's content one level deeper, with the kind of unit that they are. */
const WRAPPERS = [
    [['toolUse'], 'tool-call'],
    [['toolResult'], 'tool-result'],
    [['reasoningContent', 'reasoningText'], 'thinking'],
    [['reasoningContent'], 'thinking'],
];
const KINDS = new Map([
    ['text', 'text'],
    ['image', 'image'],
    ['document', 'document'],
    ['searchResult', 'document'],
]);
function unitEntry(block, pointer, place) {
    const { section, index, role, frame } = place;
    const isTool = section === 'tools';
    const wrapped = isTool ? null : unwrapped(block);
    const kind = isTool ? 'tool' : (wrapped?.kind ?? kindOf(block));
    const unit = {
        section,
        kind,
        index,
        pointer: (wrapped?.path ?? []).reduce(child, pointer),
        shorthand: null,
        role,
        name: isTool ? toolName(block) : null,
        value: wrapped?.value ?? block,
        frame,
        replayed: role === 'assistant',
        ...(kind === 'tool-result' ? { replayedMembers: ['toolUseId'] } : {}),
    };
    return { kind: 'unit', unit, absent: false };
}
/** The inner value of a block that is a union with one member, so that ids stand at its top. */
function unwrapped(block) {
    for (const [path, kind] of WRAPPERS) {
        let value = block;
        for (const name of path) {
            value = isObject(value) && entries(value).length === 1 ? get(value, name) : undefined;
        }
        if (isObject(value))
            return { path, kind, value };
    }
    return null;
}
function kindOf(block) {
    for (const [name, kind] of KINDS)
        if (get(block, name) !== undefined)
            return kind;
    return 'other';
}
function toolName(tool) {
    const name = get(get(tool, 'toolSpec'), 'name') ?? get(get(tool, 'systemTool'), 'name');
    return typeof name === 'string' ? name : null;
}
