import { plainNumber } from './number.js';
import { NumberLiteral, entries, isArray, isObject } from './value.js';
/** Compact JSON text of a value. Numbers keep their spelling where order is kept; strings have one. */
export function canonical(value, order, spell = JSON.stringify) {
    const out = [];
    print(value, { order, spell }, order === 'written', out);
    return out.join('');
}
function print(value, printing, freeForm, out) {
    if (value instanceof NumberLiteral) {
        out.push(freeForm ? value.source : plainNumber(value.source));
    }
    else if (isArray(value)) {
        out.push('[');
        value.forEach((item, index) => {
            if (index > 0)
                out.push(',');
            print(item, printing, freeForm, out);
        });
        out.push(']');
    }
    else if (isObject(value)) {
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
    const members = [...entries(value)];
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
