"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.numberOf = numberOf;
exports.isJsonNumber = isJsonNumber;
exports.isSameNumber = isSameNumber;
exports.plainNumber = plainNumber;
const value_ts_1 = require("./value.js");
/** A number as JSON spells it: as a JavaScript number where that would be printed in the same way. */
function numberOf(source) {
    const value = Number(source);
    return String(value) === source ? value : new value_ts_1.NumberLiteral(source);
}
/** Whether a text is a number in JSON's grammar. */
function isJsonNumber(source) {
    return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(source);
}
/** Whether two spellings are one number, to the last digit: JavaScript would round long ones to the same. */
function isSameNumber(one, other) {
    return plain(one) === plain(other);
}
/** One spelling for all that mean the same number: JavaScript's own where it loses nothing. */
function plainNumber(source) {
    const printed = JSON.stringify(Number(source));
    return printed !== 'null' && isSameNumber(printed, source) ? printed : plain(source);
}
/** The digits without zeros around them, and the power of ten of the last one. */
function plain(source) {
    const [mantissa = '', power = '0'] = source.toLowerCase().split('e');
    const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
    const digits = (whole + fraction).replace(/^0+/, '');
    const kept = digits.replace(/0+$/, '');
    if (kept === '')
        return '0';
    const exponent = BigInt(power) - BigInt(fraction.length) + BigInt(digits.length - kept.length);
    return `${mantissa.startsWith('-') ? '-' : ''}${kept}e${exponent}`;
}
