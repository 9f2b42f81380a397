"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.canonical = canonical;
const number_ts_1 = require("./number.js");
const value_ts_1 = require("./value.js");
/** Compact JSON text of a value. Numbers keep their spelling where order is kept; strings have one. */
function canonical(value, order, spell = JSON.stringify) {
    const out = [];
    print(value, { order, spell }, order === 'written', out);
    return out.join('');
}
function print(value, printing, freeForm, out) {
    if (value instanceof value_ts_1.NumberLiteral) {
        out.push(freeForm ? value.source : (0, number_ts_1.plainNumber)(value.source));
    }
    else if ((0, value_ts_1.isArray)(value)) {
        out.push('[');
        value.forEach((item, index) => {
            if (index > 0)
                out.push(',');
            print(item, printing, freeForm, out);
        });
        out.push(']');
    }
    else if ((0, value_ts_1.isObject)(value)) {
        printObject(value, printing, freeForm, out);
    }
    else if (typeof value === 'string') {
        out.push(printing.spell(value));
    }
    else {
        // JSON has no NaN, no undefined and no functions; an SDK would send null.
        out.push(JSON.stringify(value) ?? 'null');
    }
}
function printObject(value, printing, freeForm, out) {
    const { order } = printing;
    const members = [...(0, value_ts_1.entries)(value)];
    if (!freeForm)
        members.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    out.push('{');
    members.forEach(([key, member], index) => {
        if (index > 0)
            out.push(',');
        out.push(JSON.stringify(key), ':');
        const isFree = freeForm || (typeof order !== 'string' && order.has(key));
        print(member, printing, isFree, out);
    });
    out.push('}');
}
