import { entries, isArray, isObject, objectOf } from '../json/value.js';
// An API nests content a few levels deep (block, document, source, block); what lies deeper is data.
const DEEPEST = 12;
/**
 * Takes the members called `name` out of a value, wherever the API could have put them. Free-form
 * members (a schema that describes a property of that name) are content and left alone, and so is a
 * marker that is null, which is how clients spell none: it is dropped without being reported.
 */
export function unmark(value, name, freeForm) {
    const markers = [];
    return { value: walk(value, name, freeForm, [], markers), markers };
}
function walk(value, name, freeForm, path, markers) {
    if (path.length > DEEPEST)
        return value;
    if (isArray(value)) {
        const kept = value.map((item, index) => walk(item, name, freeForm, [...path, index], markers));
        return kept.every((item, index) => item === value[index]) ? value : kept;
    }
    if (!isObject(value))
        return value;
    const members = entries(value);
    const kept = [];
    let changed = false;
    for (const [key, member] of members) {
        if (key === name) {
            if (member !== null)
                markers.push({ path: [...path, key], value: member });
            changed = true;
            continue;
        }
        const inner = freeForm.has(key)
            ? member
            : walk(member, name, freeForm, [...path, key], markers);
        changed ||= inner !== member;
        kept.push([key, inner]);
    }
    return changed ? objectOf(kept) : value;
}
