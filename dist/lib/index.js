/** The library: what production code imports. No GitHub code, no YAML, no tokenizer, no command line. */
export { CacheTracker } from './tracker/tracker.js';
export { CachePolicy } from './tracker/policy.js';
export { fingerprint } from './tracker/record/identity.js';
export { senders } from './tracker/alerts/senders.js';
export { jsonlExporter } from './tracker/export/jsonl.js';
export { openTelemetryExporter } from './tracker/export/opentelemetry.js';
export { readUsage } from './usage/read.js';
