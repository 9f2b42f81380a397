import { child } from '../../json/pointer.js';
import { entries, get, isArray, isObject, text } from '../../json/value.js';
import { member } from './content.js';
/**
 * The tools, function by function: one entry of `tools` may declare many. Whatever else an entry turns on (a
 * search, code execution) is a piece of its own. Their index counts over all entries.
 */
export function toolPieces(tools) {
    if (tools === null)
        return [];
    if (!isArray(tools.value))
        return [tool(tools, 0, null)];
    const found = [];
    for (const [at, value] of tools.value.entries()) {
        const entry = { value, pointer: child(tools.pointer, at) };
        for (const part of partsOf(entry))
            found.push(tool(part, found.length, part.name));
    }
    return found;
}
function partsOf(entry) {
    const declared = member(entry, 'functionDeclarations', 'function_declarations');
    if (declared === null || !isArray(declared.value))
        return [{ ...entry, name: nameOf(entry.value) }];
    const functions = declared.value.map((value, at) => {
        const name = text(get(value, 'name')) ?? null;
        return { value, pointer: child(declared.pointer, at), name };
    });
    const others = isObject(entry.value)
        ? entries(entry.value).filter(([, value]) => value !== declared.value && value !== null)
        : [];
    return [
        ...functions,
        ...others.map(([name, value]) => ({ value, pointer: child(entry.pointer, name), name })),
    ];
}
/** A hosted tool is named by its only member. */
function nameOf(value) {
    return isObject(value) ? (entries(value)[0]?.[0] ?? null) : null;
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
