"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.toolPieces = toolPieces;
const pointer_ts_1 = require("../../json/pointer.js");
const value_ts_1 = require("../../json/value.js");
const content_ts_1 = require("./content.js");
/**
 * The tools, function by function: one entry of `tools` may declare many. Whatever else an entry turns on (a
 * search, code execution) is a piece of its own. Their index counts over all entries.
 */
function toolPieces(tools) {
    if (tools === null)
        return [];
    if (!(0, value_ts_1.isArray)(tools.value))
        return [tool(tools, 0, null)];
    const found = [];
    for (const [at, value] of tools.value.entries()) {
        const entry = { value, pointer: (0, pointer_ts_1.child)(tools.pointer, at) };
        for (const part of partsOf(entry))
            found.push(tool(part, found.length, part.name));
    }
    return found;
}
function partsOf(entry) {
    const declared = (0, content_ts_1.member)(entry, 'functionDeclarations', 'function_declarations');
    if (declared === null || !(0, value_ts_1.isArray)(declared.value))
        return [{ ...entry, name: nameOf(entry.value) }];
    const functions = declared.value.map((value, at) => {
        const name = (0, value_ts_1.text)((0, value_ts_1.get)(value, 'name')) ?? null;
        return { value, pointer: (0, pointer_ts_1.child)(declared.pointer, at), name };
    });
    const others = (0, value_ts_1.isObject)(entry.value)
        ? (0, value_ts_1.entries)(entry.value).filter(([, value]) => value !== declared.value && value !== null)
        : [];
    return [
        ...functions,
        ...others.map(([name, value]) => ({ value, pointer: (0, pointer_ts_1.child)(entry.pointer, name), name })),
    ];
}
/** A hosted tool is named by its only member. */
function nameOf(value) {
    return (0, value_ts_1.isObject)(value) ? ((0, value_ts_1.entries)(value)[0]?.[0] ?? null) : null;
}
function tool({ value, pointer }, index, name) {
    return {
        unit: {
            section: 'tools',
            kind: 'tool',
            index,
            pointer,
            shorthand: null,
            role: null,
            name,
            value,
            frame: '',
            replayed: false,
        },
        markers: [],
        absent: null,
    };
}
