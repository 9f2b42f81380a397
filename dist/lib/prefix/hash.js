import { createHash } from 'node:crypto';
import { canonical } from '../json/canonical.js';
import { isObject, omit } from '../json/value.js';
/** Hex SHA-256 of a text. */
export function sha256(text) {
    return createHash('sha256').update(text, 'utf8').digest('hex');
}
/**
 * Hash of what a provider caches of a unit, in the order in which it was written. Markers and places
 * have no part in it, so that equal content has an equal hash wherever it stands.
 */
export function unitHash(unit, freeForm) {
    return hashOf(unit, unit.value, freeForm);
}
/** Hash of what the axes other than `turn` compare of a unit: without what the provider made in it. */
export function comparedHash(unit, freeForm) {
    return hashOf(unit, comparedValue(unit), freeForm);
}
/** The value of a unit without the members that the provider made. */
export function comparedValue(unit) {
    const made = unit.replayedMembers ?? [];
    return made.length === 0 || !isObject(unit.value) ? unit.value : omit(unit.value, ...made);
}
/** The text that `unitHash` is taken of; its length grows with the unit's tokens. */
export function printedUnit(unit, freeForm) {
    return printed(unit, unit.value, freeForm);
}
function hashOf(unit, value, freeForm) {
    return sha256(printed(unit, value, freeForm));
}
function printed(unit, value, freeForm) {
    return `${unit.section}\0${unit.frame}\0${canonical(value, freeForm)}`;
}
/**
 * The hash chain of a prefix: element i identifies the units up to and including i. Two requests share
 * a prefix exactly as far as their chains are equal.
 */
export function chainOf(hashes) {
    const chain = [];
    let link = '';
    for (const hash of hashes) {
        link = sha256(link + hash);
        chain.push(link);
    }
    return chain;
}
