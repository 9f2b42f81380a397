import type { Json } from '../../json/value.ts';
import type { CallMetrics } from '../../tracker/metrics.ts';
import type { Failure } from './failure.ts';

/** What became of one request. */
export type Called =
  | {
      readonly kind: 'answered';
      readonly metrics: CallMetrics;
      /** The answer's id, by which diagnostics compare; null where it has none. */
      readonly id: string | null;
    }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Sends requests of one API, each once. Never throws for what a provider does. */
export interface Caller {
  send(body: Json, model: string, signal: AbortSignal): Promise<Called>;
}
