"use strict";
var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", { value: true });
exports.sha256 = sha256;
exports.unitHash = unitHash;
exports.comparedHash = comparedHash;
exports.comparedValue = comparedValue;
exports.printedUnit = printedUnit;
exports.chainOf = chainOf;
exports.chainLink = chainLink;
const node_crypto_1 = __importStar(require("node:crypto"));
const canonical_ts_1 = require("../json/canonical.js");
const value_ts_1 = require("../json/value.js");
/** Absent before Node 20.12. In one go, a short text costs a tenth of what a hash object does. */
const { hash } = node_crypto_1.default;
/** Hex SHA-256 of a text. */
function sha256(text) {
    return hash === undefined
        ? (0, node_crypto_1.createHash)('sha256').update(text, 'utf8').digest('hex')
        : hash('sha256', text, 'hex');
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
/**
 * The text that `unitHash` is taken of; its length grows with the unit's tokens.
 *
 * @param spell how strings are written, where it is not as JSON: a text with other spellings identifies the
 * unit just as well, as long as no two strings share one
 */
function printedUnit(unit, freeForm, spell) {
    return printed(unit, unit.value, freeForm, spell);
}
function hashOf(unit, value, freeForm) {
    return sha256(printed(unit, value, freeForm));
}
function printed(unit, value, freeForm, spell) {
    return `${unit.section}\0${unit.frame}\0${(0, canonical_ts_1.canonical)(value, freeForm, spell)}`;
}
/**
 * The hash chain of a prefix: element i identifies the units up to and including i. Two requests share
 * a prefix exactly as far as their chains are equal.
 *
 * @param from what stands in front of the first unit
 */
function chainOf(hashes, from = '') {
    const chain = [];
    let link = from;
    for (const hash of hashes) {
        link = chainLink(link, hash);
        chain.push(link);
    }
    return chain;
}
/** The element of a chain behind `link`, '' in front of the first. */
function chainLink(link, hash) {
    return sha256(link + hash);
}
