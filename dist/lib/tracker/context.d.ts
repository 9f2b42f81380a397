/** What surrounds a call. */
export interface CallContext {
    readonly run: string | null;
    /** Trackers that are recording this call already, one layer further out. */
    readonly recording: readonly object[];
}
export declare function currentContext(): CallContext;
/** Runs work whose calls belong to a run. */
export declare function inRun<T>(run: string, work: () => T): T;
/** Runs work whose calls the tracker records already, so that its other taps leave them alone. */
export declare function recordedBy<T>(tracker: object, work: () => T): T;
