"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.bodyPointer = bodyPointer;
/** The JSON Pointer in the request body of a place inside a unit's value. */
function bodyPointer(unit, inner) {
    if (unit.shorthand !== null && (inner === '' || inner === unit.shorthand))
        return unit.pointer;
    return unit.pointer + inner;
}
