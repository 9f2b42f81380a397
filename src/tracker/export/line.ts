import type { CallMetrics } from '../metrics.ts';

/** A line of the metrics file (contract, section 9), without its end. */
export function metricsLine(call: CallMetrics): string {
  const {
    keyOrderDrift,
    diagnostics,
    changed,
    headChanged,
    doubleWrite,
    partial,
    retryOf,
    session,
    ...kept
  } = call;
  const more = Object.fromEntries(
    Object.entries({
      keyOrderDrift,
      changed,
      headChanged,
      doubleWrite,
      partial,
      retryOf,
      session,
    }).filter(([, value]) => value !== false && value !== null && value !== 0),
  );
  // Diagnostics are counts and words of the provider, never prompt text; most calls have none.
  return JSON.stringify({
    v: 1,
    ...kept,
    ...more,
    ...(diagnostics === null ? {} : { diagnostics }),
  });
}
