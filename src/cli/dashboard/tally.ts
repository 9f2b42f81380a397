import type { SummedCall } from '../../tracker/metrics.ts';
import { Histogram } from './histogram.ts';

/**
 * What is summed up. Tokens and dollars of calls that do not tell them are counted as unknown, never as zero;
 * `expected` is what could have been read, `reached` what of that was.
 */
export const FIELDS = [
  'calls',
  'errors',
  'unknownUsage',
  'unknownPrice',
  'uncached',
  'read',
  'write',
  'output',
  'expected',
  'reached',
  'costUsd',
  'savedUsd',
  'lostUsd',
  'lostTokens',
  'doubleWrite',
] as const;

export type Sums = Record<(typeof FIELDS)[number], number>;

/** A call, or a rollup of `count` of them. */
export interface Counted {
  readonly call: SummedCall;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly count: number;
}

export function noSums(): Sums {
  return {
    calls: 0,
    errors: 0,
    unknownUsage: 0,
    unknownPrice: 0,
    uncached: 0,
    read: 0,
    write: 0,
    output: 0,
    expected: 0,
    reached: 0,
    costUsd: 0,
    savedUsd: 0,
    lostUsd: 0,
    lostTokens: 0,
    doubleWrite: 0,
  };
}

function addTo(sums: Sums, { call, count }: Counted): void {
  sums.calls += count;
  if (call.error !== null) sums.errors += count;
  const { read, write, uncached, expected } = call;
  if (read === null || uncached === null) sums.unknownUsage += call.error === null ? count : 0;
  else {
    sums.read += read;
    sums.write += write ?? 0;
    sums.uncached += uncached;
    sums.output += call.output ?? 0;
    if (expected !== null) {
      sums.expected += expected;
      sums.reached += Math.min(read, expected);
      sums.lostTokens += Math.max(0, expected - read);
    }
    if (call.costUsd === null) sums.unknownPrice += count;
  }
  sums.costUsd += call.costUsd ?? 0;
  sums.savedUsd += call.costSavedUsd ?? 0;
  sums.lostUsd += call.lostUsd ?? 0;
  sums.doubleWrite += call.doubleWrite;
}

/** An hour of a prompt: enough to draw it and to find where it broke. */
export interface Hour {
  expected: number;
  reached: number;
  lostUsd: number;
  costUsd: number;
}

/** Values that a prompt may have of each kind (prefixes, versions, instances) before the rest is one. */
const MOST = 200;
const OTHERS = '(others)';

/** What is known of one prompt, in bounded memory. */
export class PromptTally {
  readonly sums = noSums();
  readonly reasons = new Map<string, Sums>();
  readonly sections = new Map<string, number>();
  readonly hours = new Map<number, Hour>();
  readonly versions = new Map<string, Sums & { first: number; last: number }>();
  readonly instances = new Map<string, Sums>();
  readonly models = new Map<string, number>();
  readonly prefixes = new Set<string>();
  readonly hits = new Histogram();
  readonly misses = new Histogram();
  keyOrderDrift = 0;
  first = Infinity;
  last = -Infinity;

  add(counted: Counted): void {
    const { call, at, count } = counted;
    addTo(this.sums, counted);
    this.first = Math.min(this.first, at);
    this.last = Math.max(this.last, at);
    if (call.missReason !== null) {
      addTo(kept(this.reasons, call.missReason, noSums), counted);
      if (typeof call.changed === 'string') add(this.sections, call.changed, count);
    }
    const hour = kept(this.hours, Math.floor(at / HOUR), noHour, Infinity);
    if (call.read !== null && call.expected !== null) {
      hour.expected += call.expected;
      hour.reached += Math.min(call.read, call.expected);
    }
    hour.lostUsd += call.lostUsd ?? 0;
    hour.costUsd += call.costUsd ?? 0;
    const version = call.version ?? call.commit;
    if (typeof version === 'string') {
      const known = kept(this.versions, version, () => ({ ...noSums(), first: at, last: at }));
      addTo(known, counted);
      known.first = Math.min(known.first, at);
      known.last = Math.max(known.last, at);
    }
    if (call.instance !== '') addTo(kept(this.instances, call.instance, noSums), counted);
    if (call.model !== null) add(this.models, call.model, count);
    if (call.prefixId !== null && this.prefixes.size < MOST) this.prefixes.add(call.prefixId);
    if (call.keyOrderDrift) this.keyOrderDrift += count;
    if (call.latencyMs !== null && count === 1)
      (call.isMiss ? this.misses : this.hits).add(call.latencyMs);
  }
}

export const HOUR = 3_600_000;

function noHour(): Hour {
  return { expected: 0, reached: 0, lostUsd: 0, costUsd: 0 };
}

/** The value of a key; that of all others together once there are too many. */
function kept<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value, most = MOST): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only maps with texts as keys are bounded
  const place = map.size < most ? key : (OTHERS as Key);
  const present = map.get(place);
  if (present !== undefined) return present;
  const made = make();
  map.set(place, made);
  return made;
}

function add(map: Map<string, number>, key: string, count: number): void {
  const place = map.has(key) || map.size < MOST ? key : OTHERS;
  map.set(place, (map.get(place) ?? 0) + count);
}
