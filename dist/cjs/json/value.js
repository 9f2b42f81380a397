"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.NumberLiteral = void 0;
exports.isObject = isObject;
exports.isArray = isArray;
exports.isMap = isMap;
exports.get = get;
exports.dig = dig;
exports.entries = entries;
exports.omit = omit;
exports.objectOf = objectOf;
exports.text = text;
exports.items = items;
/** A number whose spelling differs from what JavaScript would print, such as `1.0` or `1e3`. */
class NumberLiteral {
    source;
    constructor(source) {
        this.source = source;
    }
    /** The nearest JavaScript number; precision may be lost, so compare `source` where bytes matter. */
    get value() {
        return Number(this.source);
    }
    /** Lets JSON.stringify print something sensible; exact output is `canonical`'s business. */
    toJSON() {
        return this.value;
    }
}
exports.NumberLiteral = NumberLiteral;
function isObject(value) {
    return (typeof value === 'object' &&
        value !== null &&
        !Array.isArray(value) &&
        !(value instanceof NumberLiteral));
}
function isArray(value) {
    return Array.isArray(value);
}
function isMap(value) {
    return value instanceof Map;
}
/** The member `key` of an object; undefined for anything that is no object or has no such member. */
function get(value, key) {
    if (!isObject(value))
        return undefined;
    if (isMap(value))
        return value.get(key);
    return Object.hasOwn(value, key) ? value[key] : undefined;
}
/** Follows member names through nested objects. */
function dig(value, ...keys) {
    return keys.reduce((inner, key) => get(inner, key), value);
}
/** The members of an object in their order. Members without a value are absent on the wire: left out. */
function entries(value) {
    if (isMap(value))
        return [...value.entries()];
    const found = [];
    for (const key of Object.keys(value)) {
        const member = value[key];
        if (member !== undefined)
            found.push([key, member]);
    }
    return found;
}
/** The members without those named, in their order. */
function omit(value, ...names) {
    return objectOf(entries(value).filter(([key]) => !names.includes(key)));
}
/** An object of these members in this order; a later member of the same name replaces an earlier one. */
function objectOf(members) {
    if (members.some(([key]) => isIndexLike(key) || key === '__proto__'))
        return new Map(members);
    return Object.fromEntries(members);
}
/** A string, or undefined for anything else. */
function text(value) {
    return typeof value === 'string' ? value : undefined;
}
/** The elements of an array; none for anything else. */
function items(value) {
    return isArray(value) ? value : [];
}
// JavaScript moves such keys to the front of a plain object, in ascending order.
function isIndexLike(key) {
    return /^(?:0|[1-9]\d*)$/.test(key);
}
