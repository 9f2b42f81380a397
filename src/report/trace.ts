import type { Finding } from '../findings/finding.ts';
import type { Simulation } from '../cache/play/simulation.ts';

/** A finding of the `turn` axis, and the request of the trace that shows it first. */
export interface TraceFinding extends Finding {
  readonly request: number;
}

/** A trace that was played and followed turn by turn. */
export interface FollowedTrace extends Simulation {
  readonly notes: readonly string[];
  /** For each request what its conversation is told apart by. */
  readonly conversations: readonly string[];
  /** Whose each conversation is: prompt, case and side, as far as its lines say so. */
  readonly owners: ReadonlyMap<string, string>;
  /** The requests in the order in which they were followed: each conversation in that of its turns. */
  readonly order: readonly number[];
  readonly findings: readonly TraceFinding[];
  /** What each request shows, in words: code, place and causes. */
  readonly broken: ReadonlyMap<number, readonly string[]>;
}
