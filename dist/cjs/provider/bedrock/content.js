"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.FREE_FORM = void 0;
exports.blockEntries = blockEntries;
const pointer_ts_1 = require("../../json/pointer.js");
const value_ts_1 = require("../../json/value.js");
/** What marks the end of a cached prefix: a block of its own, or for Nova's InvokeModel a member. */
const CHECKPOINT = 'cachePoint';
/** Members whose content is free-form JSON: schemas, tool inputs, results. */
exports.FREE_FORM = new Set(['json', 'input', 'schema']);
/**
 * The entries of a list of blocks: `cachePoint` marks all in front of it, as a block of its own (Converse)
 * or as a member of the block that it ends (Nova's InvokeModel).
 */
function blockEntries(list, place) {
    if (list === undefined || list === null)
        return [];
    if (!(0, value_ts_1.isArray)(list))
        return [unitEntry(list, place.pointer, { ...place, index: 0 })];
    return list.flatMap((block, at) => {
        const pointer = (0, pointer_ts_1.child)(place.pointer, at);
        const marker = (0, value_ts_1.get)(block, CHECKPOINT) ?? null;
        const content = (0, value_ts_1.isObject)(block) ? (0, value_ts_1.omit)(block, CHECKPOINT) : block;
        const isMarkerOnly = (0, value_ts_1.isObject)(content) && (0, value_ts_1.entries)(content).length === 0;
        const index = place.index ?? at;
        return [
            ...(isMarkerOnly && (0, value_ts_1.get)(block, CHECKPOINT) !== undefined
                ? []
                : [unitEntry(content, pointer, { ...place, index })]),
            ...(marker === null
                ? []
                : [{ kind: 'checkpoint', pointer: (0, pointer_ts_1.child)(pointer, CHECKPOINT), value: marker }]),
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
        pointer: (wrapped?.path ?? []).reduce(pointer_ts_1.child, pointer),
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
            value = (0, value_ts_1.isObject)(value) && (0, value_ts_1.entries)(value).length === 1 ? (0, value_ts_1.get)(value, name) : undefined;
        }
        if ((0, value_ts_1.isObject)(value))
            return { path, kind, value };
    }
    return null;
}
function kindOf(block) {
    for (const [name, kind] of KINDS)
        if ((0, value_ts_1.get)(block, name) !== undefined)
            return kind;
    return 'other';
}
function toolName(tool) {
    const name = (0, value_ts_1.get)((0, value_ts_1.get)(tool, 'toolSpec'), 'name') ?? (0, value_ts_1.get)((0, value_ts_1.get)(tool, 'systemTool'), 'name');
    return typeof name === 'string' ? name : null;
}
