import type { Measurement, Outcome } from '../probe/measurement.ts';

/** What the `probe` command reports. */
export interface ProbeReport {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'prompt-cache-guard'; readonly version: string };
  readonly verdict: 'pass' | 'fail';
  readonly totals: {
    readonly prompts: number;
    readonly calls: number;
    /** What all calls cost; at most, where an answer did not tell. */
    readonly costUsd: number;
    readonly outcomes: Readonly<Record<Outcome, number>>;
  };
  readonly probes: readonly ProbedPrompt[];
  readonly notes: readonly string[];
}

export interface ProbedPrompt {
  readonly prompt: string;
  readonly case: string;
  readonly conversation: string;
  readonly provider: string;
  readonly model: string;
  readonly measured: Measurement;
  /** Whether its outcome fails the run. */
  readonly fails: boolean;
}

/** What a probe would do, without a call: `probe --dry-run`. */
export interface ProbePlan {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'prompt-cache-guard'; readonly version: string };
  readonly budget: { readonly usd: number; readonly calls: number; readonly seconds: number };
  /** US dollars that the probes are likely to cost together. */
  readonly likelyUsd: number;
  readonly probes: readonly PlannedProbe[];
}

export interface PlannedProbe {
  readonly prompt: string;
  readonly case: string;
  readonly conversation: string;
  readonly provider: string;
  readonly model: string;
  /** Where its requests would go; null where none would be sent whoever has a key. */
  readonly address: string | null;
  /** Why no call would be made now; null where some would. */
  readonly reason: string | null;
  /** The calls that it would make if all goes well, in order. */
  readonly calls: readonly PlannedCall[];
  readonly inputTokens: number;
  readonly prefixTokens: number;
  /** False where no list has the model: the amounts are then those of the dearest one. */
  readonly isPriced: boolean;
}

export interface PlannedCall {
  readonly purpose: 'base' | 'head-after-base' | 'warm-up' | 'read';
  /** The output that it would ask for. */
  readonly maxOutputTokens: number;
  /** Estimated; reads only if the prefix is found. */
  readonly likelyUsd: number;
}
