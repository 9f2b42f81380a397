import type { Pricing } from '../cache/prices/rates.ts';
import type { CalmAlerts } from './alerts/calm.ts';
import type { RetentionOptions } from './book/retention.ts';
import type { TrackerDiagnostic } from './channel.ts';
import type { Clock } from './clock.ts';
import type { CallMetrics } from './metrics.ts';
import type { MissPolicy } from './policy.ts';
import type { Service } from './service.ts';

/** Takes each attempt as it ends. Errors and rejections go to the diagnostics, never to the caller. */
export interface Exporter {
  record(call: CallMetrics): void;
  /** Takes what the tracker has to say about itself. */
  diagnostic?(diagnostic: TrackerDiagnostic): void;
  /** Whether it has to be told before the call returns, in the call's own context; else it is told soon. */
  readonly isAwaited?: boolean;
  /** Resolves when what was recorded has been handed on. */
  flush?(): Promise<void>;
}

export interface TrackerOptions {
  /** The provider of requests that do not tell by their form; OpenAI's form is spoken by many. */
  readonly provider?: string;
  /** What isolates caches beside the requests: a workspace. */
  readonly namespace?: string;
  /** What calls belong to; by default what the environment says (`OTEL_SERVICE_NAME`, `GITHUB_SHA`, ...). */
  readonly service?: Partial<Service>;
  /** Whatever is to be said of all calls. */
  readonly tags?: Readonly<Record<string, string>>;
  /** A secret that the short hashes of `sections` are made with; the service's name by default. */
  readonly salt?: string;
  /** A call alerts when it read less than this share of what it could have read. 0.6 by default. */
  readonly missAlertThreshold?: number;
  /** Called at the end of each such call, synchronously; must not block. */
  readonly onMissAlert?: (metrics: CallMetrics) => unknown;
  /** Alerts over windows, by prefix, for channels that people read. */
  readonly alerts?: CalmAlerts;
  /** What to do about a silent miss; nothing by default. */
  readonly policy?: MissPolicy;
  /** Own prices in USD per million tokens, by model; they win. */
  readonly pricing?: Pricing;
  readonly retention?: RetentionOptions;
  readonly exporters?: readonly Exporter[];
  /** What the tracker has to say about itself; also on the diagnostics channel `prompt-cache-guard`. */
  readonly onDiagnostic?: (diagnostic: TrackerDiagnostic) => void;
  /** Milliseconds since 1970, for tests and replays. */
  readonly clock?: Clock;
}
