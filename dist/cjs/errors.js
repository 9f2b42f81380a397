"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.GuardError = void 0;
exports.usageError = usageError;
exports.analysisError = analysisError;
exports.messageOf = messageOf;
exports.oneLine = oneLine;
exports.codeOf = codeOf;
/**
 * An error whose message is written for a person: one line that says what happened, the likely cause
 * and the exact fix. Only these are shown without a stack trace; anything else is a fault of ours.
 */
class GuardError extends Error {
    name = 'GuardError';
    kind;
    constructor(kind, message, options) {
        super(oneLine(message), options);
        this.kind = kind;
    }
}
exports.GuardError = GuardError;
/** Wrong usage or configuration (exit 2). */
function usageError(message, cause) {
    return new GuardError('usage', message, cause === undefined ? undefined : { cause });
}
/** Something that has to be analysed could not be (exit 3). */
function analysisError(message, cause) {
    return new GuardError('analysis', message, cause === undefined ? undefined : { cause });
}
/** The text of anything that was thrown, on one line. */
function messageOf(thrown) {
    return oneLine(thrown instanceof Error ? thrown.message : String(thrown));
}
/** Text with its line breaks taken out. */
function oneLine(text) {
    return text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ').trim();
}
/** The system's code of a failure ('ENOENT', 'EPIPE', ...), or undefined where it has none. */
function codeOf(thrown) {
    if (!(thrown instanceof Error) || !('code' in thrown))
        return undefined;
    return typeof thrown.code === 'string' ? thrown.code : undefined;
}
