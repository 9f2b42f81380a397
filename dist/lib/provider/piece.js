import { objectOf } from '../json/value.js';
/** A piece for request parameters that stand in front of `name` ('tools', 'system', 'messages'). */
export function parameters(name, value) {
    return outOfBody('parameters', name, value);
}
/** The piece that becomes unit 0: what the provider isolates entries by. */
export function namespace(members) {
    return outOfBody('namespace', null, present(members));
}
/** An object of the members that have a value; null counts as none, as it does in request bodies. */
export function present(members) {
    return objectOf(members.flatMap(([key, value]) => value === undefined || value === null ? [] : [[key, value]]));
}
function outOfBody(kind, name, value) {
    return {
        unit: {
            section: 'params',
            kind,
            index: 0,
            pointer: '',
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
