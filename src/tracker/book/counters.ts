import type { MissReason } from '../../cache/miss.ts';
import type { SummedCall } from '../metrics.ts';

/** Sums over calls; they only ever grow. */
export class Counters {
  calls = 0;
  errors = 0;
  usageUnknown = 0;
  eligible = 0;
  misses = 0;
  coldStarts = 0;
  read = 0;
  write = 0;
  write1h = 0;
  uncached = 0;
  output = 0;
  expected = 0;
  readOfExpected = 0;
  cost = 0;
  saved = 0;
  priced = 0;
  latency = 0;
  timed = 0;
  ttfb = 0;
  begun = 0;
  judged = 0;
  headChanges = 0;
  doubleWrites = 0;
  doubleWritten = 0;
  lost = 0;
  repeats = 0;
  repeatCost = 0;
  readonly reasons = new Map<MissReason, number>();

  add(call: SummedCall): void {
    this.calls += 1;
    if (call.error !== null) this.errors += 1;
    if (call.latencyMs !== null) {
      this.latency += call.latencyMs;
      this.timed += 1;
    }
    if (call.ttfbMs !== null) {
      this.ttfb += call.ttfbMs;
      this.begun += 1;
    }
    if (call.read === null) {
      // A failed call has no usage to be missed.
      if (call.error === null) this.usageUnknown += 1;
      return;
    }
    this.read += call.read;
    this.write += call.write ?? 0;
    this.write1h += call.write1h ?? 0;
    this.uncached += call.uncached ?? 0;
    this.output += call.output ?? 0;
    const expected = call.expected ?? 0;
    if (expected > 0) this.eligible += 1;
    else this.coldStarts += 1;
    if (call.isMiss) this.misses += 1;
    this.judged += 1;
    if (call.headChanged) this.headChanges += 1;
    if (call.doubleWrite > 0) this.doubleWrites += 1;
    this.doubleWritten += call.doubleWrite;
    this.lost += call.lostUsd ?? 0;
    if (call.missReason !== null)
      this.reasons.set(call.missReason, (this.reasons.get(call.missReason) ?? 0) + 1);
    if (call.retryOf !== null) {
      this.repeats += 1;
      this.repeatCost += call.costUsd ?? 0;
    }
    this.expected += expected;
    this.readOfExpected += Math.min(call.read, expected);
    if (call.costUsd === null) return;
    this.priced += 1;
    this.cost += call.costUsd;
    this.saved += call.costSavedUsd ?? 0;
  }

  merge(other: Counters): void {
    for (const key of KEYS) this[key] += other[key];
    for (const [reason, count] of other.reasons)
      this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + count);
  }
}

type Key = Exclude<keyof Counters, 'add' | 'merge' | 'reasons'>;
const KEYS = [
  'calls',
  'errors',
  'usageUnknown',
  'eligible',
  'misses',
  'coldStarts',
  'read',
  'write',
  'write1h',
  'uncached',
  'output',
  'expected',
  'readOfExpected',
  'cost',
  'saved',
  'priced',
  'latency',
  'timed',
  'ttfb',
  'begun',
  'judged',
  'headChanges',
  'doubleWrites',
  'doubleWritten',
  'lost',
  'repeats',
  'repeatCost',
] as const satisfies readonly Key[];
