"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.asJson = asJson;
exports.parsed = parsed;
/**
 * A value that is going onto the wire as JSON, or came from it, as the readers take it. They expect
 * anything: what is no JSON (a function, a date) has no member that they look for.
 */
function asJson(value) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
    return value;
}
/** The value of a JSON text, or undefined for a text that is none. */
function parsed(text) {
    try {
        return asJson(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}
