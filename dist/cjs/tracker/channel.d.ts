/** Something about the tracker itself that its owner should know. */
export interface TrackerDiagnostic {
    readonly code: 'internal-error' | 'usage-missing' | 'unknown-model' | 'unrecognised-request' | 'unsupported-client' | 'callback-failed' | 'export-failed' | 'alert-dropped' | 'alert-failed';
    readonly message: string;
    readonly cause?: unknown;
}
/**
 * Where the tracker speaks of itself: never to the caller of a wrapped client. Everything goes to the
 * `node:diagnostics_channel` named `prompt-cache-guard`, to the owner's callback, and into counts.
 */
export declare class Channel {
    #private;
    constructor(listener?: (diagnostic: TrackerDiagnostic) => void);
    report(code: TrackerDiagnostic['code'], message: string, cause?: unknown): void;
    /** Reports once per code and subject; counts every time. */
    once(code: TrackerDiagnostic['code'], subject: string, message: string): void;
    /** Runs something of ours that the caller must never feel: its result, or undefined when it threw. */
    guard<T>(work: () => T): T | undefined;
    /** How often each thing was reported. */
    counts(): Readonly<Record<string, number>>;
}
