/** What kind of failure an error stands for; it decides the exit code (contract, section 2). */
export type ErrorKind = 
/** Wrong usage or configuration: exit 2. */
'usage'
/** Something that has to be analysed could not be: exit 3. */
 | 'analysis';
/**
 * An error whose message is written for a person: one line that says what happened, the likely cause
 * and the exact fix. Only these are shown without a stack trace; anything else is a fault of ours.
 */
export declare class GuardError extends Error {
    readonly name = "GuardError";
    readonly kind: ErrorKind;
    constructor(kind: ErrorKind, message: string, options?: {
        readonly cause?: unknown;
    });
}
/** Wrong usage or configuration (exit 2). */
export declare function usageError(message: string, cause?: unknown): GuardError;
/** Something that has to be analysed could not be (exit 3). */
export declare function analysisError(message: string, cause?: unknown): GuardError;
/** The text of anything that was thrown, on one line. */
export declare function messageOf(thrown: unknown): string;
/** Text with its line breaks taken out. */
export declare function oneLine(text: string): string;
/** The system's code of a failure ('ENOENT', 'EPIPE', ...), or undefined where it has none. */
export declare function codeOf(thrown: unknown): string | undefined;
