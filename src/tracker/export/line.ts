import type { TrackerDiagnostic } from '../channel.ts';
import type { CallMetrics } from '../metrics.ts';

/** Members that every line has, known or not; others are left out where they say nothing. */
const ALWAYS: ReadonlySet<string> = new Set([
  'id',
  'seq',
  'at',
  'name',
  'run',
  'provider',
  'model',
  'prefixId',
  'wireId',
  'uncached',
  'read',
  'write',
  'write1h',
  'output',
  'expected',
  'hitRatio',
  'prefixHitRatio',
  'costUsd',
  'costSavedUsd',
  'latencyMs',
  'ttfbMs',
  'attempt',
  'requestId',
  'status',
  'error',
  'missReason',
  'isMiss',
  'threshold',
  'lostUsd',
]);

/**
 * A line of the metrics file (contract, section 9), without its end. `diagnostics` are counts and words of the
 * provider, never prompt text.
 */
export function metricsLine(call: CallMetrics): string {
  const said = Object.entries(call).filter(
    ([name, value]) => ALWAYS.has(name) || (value !== null && value !== false && value !== 0),
  );
  return JSON.stringify({ v: 1, ...Object.fromEntries(said.map(rounded)) });
}

/** Clocks show millionths of a millisecond, which nobody means. */
function rounded([name, value]: [string, unknown]): [string, unknown] {
  const isTime = name.endsWith('Ms') && typeof value === 'number';
  return [name, isTime ? Math.round(value * 1000) / 1000 : value];
}

/** A line of what the tracker says about itself. Its cause stays out: an error may quote a request. */
export function diagnosticLine({ code, message }: TrackerDiagnostic, at: Date): string {
  return JSON.stringify({ v: 1, kind: 'diagnostic', at: at.toISOString(), code, message });
}
