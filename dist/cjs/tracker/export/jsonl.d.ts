import type { Exporter } from '../options.ts';
export interface JsonlOptions {
    /** Writes each line before the call returns, at the cost of a system call: nothing is lost in a crash. */
    readonly sync?: boolean;
}
/**
 * Appends one line per attempt to a file (METRICS.jsonl). Lines are appended whole, so that several
 * processes may share a file and files may be concatenated; a crash tears at most the last one.
 */
export declare function jsonlExporter(path: string, options?: JsonlOptions): Exporter;
