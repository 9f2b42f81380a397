import type { Json } from '../json/value.ts';
import type { Segmented } from '../request/provider/provider.ts';

/** A rendered request that may be sent. */
export interface ProbeRequest {
  readonly body: Json;
  readonly segmented: Segmented;
}

/** One prompt, case and conversation to be probed: the first request of it. */
export interface ProbeTarget {
  readonly prompt: string;
  readonly case: string;
  readonly conversation: string;
  /** Head's renders, at least one; each call sends the next of them. */
  readonly renders: readonly [ProbeRequest, ...ProbeRequest[]];
  /** Base's request, where it and head's differ in what is cached; else null. */
  readonly base: ProbeRequest | null;
  /** Whether all that head caches is the beginning of what base does. */
  readonly isContained: boolean;
  /** Whether base has it with the same cached prefix: the change does not touch it. */
  readonly isUnchanged: boolean;
  /** Why it fails without a call: its renders differ in what should be cached. Null where they are equal. */
  readonly broken: string | null;
  /**
   * Whether the renders are equal up to the last breakpoint, so that each call could read exactly what the
   * one before left; else what could be read is scaled by length.
   */
  readonly isExact: boolean;
  /** Why its requests must not be sent, whoever has a key; absent where they may. */
  readonly refused?: string;
  /** Tokens of output that a call may ask for at most; absent where what the API takes decides. */
  readonly mostOutput?: number;
}
