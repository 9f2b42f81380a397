"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.parameters = parameters;
exports.namespace = namespace;
exports.present = present;
const value_ts_1 = require("../json/value.js");
/** A piece for request parameters that stand in front of `name` ('tools', 'system', 'messages'). */
function parameters(name, value) {
    return outOfBody('parameters', name, value);
}
/** The piece that becomes unit 0: what the provider isolates entries by. */
function namespace(members) {
    return outOfBody('namespace', null, present(members));
}
/** An object of the members that have a value; null counts as none, as it does in request bodies. */
function present(members) {
    return (0, value_ts_1.objectOf)(members.flatMap(([key, value]) => value === undefined || value === null ? [] : [[key, value]]));
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
