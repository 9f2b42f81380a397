/**
 * The library: what production code imports. No GitHub code, no YAML, no tokenizer, no command line, and no module
 * of Node: what needs one is an entry of its own (`jsonl`).
 */
export { CacheTracker } from './tracker/tracker.ts';
export type { WrapOptions } from './tracker/record/site.ts';
export type { RecordedCall } from './tracker/record/fulfil.ts';
export { CachePolicy } from './tracker/policy.ts';
export type { MissAwareOptions, MissPolicy } from './tracker/policy.ts';
export { fingerprint } from './tracker/record/identity.ts';
export { senders } from './tracker/alerts/senders.ts';
export type { Notice, Sender } from './tracker/alerts/notice.ts';
export type { CalmAlerts } from './tracker/alerts/calm.ts';
export { openTelemetryExporter } from './tracker/export/opentelemetry.ts';
export type { OpenTelemetryApi, OpenTelemetryOptions } from './tracker/export/opentelemetry.ts';
export type { VercelResult } from './tracker/record/vercel.ts';
export type { Exporter, TrackerOptions } from './tracker/options.ts';
export type { MissReason } from './cache/miss.ts';
export type { CallMetrics } from './tracker/metrics.ts';
export type { TrackerDiagnostic } from './tracker/channel.ts';
export type { Figures } from './tracker/book/figures.ts';
export type { PrefixFigures, WindowFigures } from './tracker/book/ledger.ts';
export type { Percentiles, RunFigures } from './tracker/book/run.ts';
export { fleetOf } from './tracker/fleet/fleet.ts';
export type { Fleet, FleetDifference, FleetPrefix, InstanceShare } from './tracker/fleet/fleet.ts';
export type { Retention, RetentionOptions } from './tracker/book/retention.ts';
export { readUsage } from './cache/usage/read.ts';
export type { Usage } from './cache/usage/usage.ts';
export { costOf } from './cache/prices/cost-of.ts';
export type { Cost, CostQuery, PriceQuery } from './cache/prices/cost-of.ts';
export type { Pricing, Rate, Rates } from './cache/prices/rates.ts';
export { compare, lint } from './findings/of-requests.ts';
export type { CompareOptions, ComparedAxis } from './findings/of-requests.ts';
export type { Finding } from './findings/finding.ts';
