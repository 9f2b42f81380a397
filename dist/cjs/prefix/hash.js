"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.sha256 = sha256;
exports.unitHash = unitHash;
exports.comparedHash = comparedHash;
exports.comparedValue = comparedValue;
exports.printedUnit = printedUnit;
exports.chainOf = chainOf;
const node_crypto_1 = require("node:crypto");
const canonical_ts_1 = require("../json/canonical.js");
const value_ts_1 = require("../json/value.js");
/** Hex SHA-256 of a text. */
function sha256(text) {
    return (0, node_crypto_1.createHash)('sha256').update(text, 'utf8').digest('hex');
}
/**
 * Hash of what a provider caches of a unit, in the order in which it was written. Markers and places
 * have no part in it, so that equal content has an equal hash wherever it stands.
 */
function unitHash(unit, freeForm) {
    return hashOf(unit, unit.value, freeForm);
}
/** Hash of what the axes other than `turn` compare of a unit: without what the provider made in it. */
function comparedHash(unit, freeForm) {
    return hashOf(unit, comparedValue(unit), freeForm);
}
/** The value of a unit without the members that the provider made. */
function comparedValue(unit) {
    const made = unit.replayedMembers ?? [];
    return made.length === 0 || !(0, value_ts_1.isObject)(unit.value) ? unit.value : (0, value_ts_1.omit)(unit.value, ...made);
}
/** The text that `unitHash` is taken of; its length grows with the unit's tokens. */
function printedUnit(unit, freeForm) {
    return printed(unit, unit.value, freeForm);
}
function hashOf(unit, value, freeForm) {
    return sha256(printed(unit, value, freeForm));
}
function printed(unit, value, freeForm) {
    return `${unit.section}\0${unit.frame}\0${(0, canonical_ts_1.canonical)(value, freeForm)}`;
}
/**
 * The hash chain of a prefix: element i identifies the units up to and including i. Two requests share
 * a prefix exactly as far as their chains are equal.
 */
function chainOf(hashes) {
    const chain = [];
    let link = '';
    for (const hash of hashes) {
        link = sha256(link + hash);
        chain.push(link);
    }
    return chain;
}
