/** The metrics file, for runtimes with `node:fs`: an entry of its own, so that the core runs without it. */
export { jsonlExporter } from './tracker/export/jsonl.ts';
export type { JsonlOptions } from './tracker/export/jsonl.ts';
