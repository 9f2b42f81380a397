import type { Simulation } from '../cache/play/simulation.ts';

/**
 * The JSON of `simulate` and `trace` (contract, section 4). `worst` is there only where the open questions about the
 * provider's cache change the totals; `more` are members that only `trace` has.
 */
export function simulationJson(
  simulation: Simulation & { readonly notes: readonly string[] },
  more: Readonly<Record<string, unknown>> = {},
): string {
  const { schemaVersion, requests, totals, worst, notes } = simulation;
  const isOpen = JSON.stringify(totals) !== JSON.stringify(worst);
  const value = {
    schemaVersion,
    requests: requests.map(
      ({
        index,
        at,
        session,
        read,
        write,
        write1h,
        uncached,
        missReason,
        unit,
        costUsd,
        recorded,
      }) => ({
        index,
        at,
        session,
        read,
        write,
        write1h,
        uncached,
        missReason,
        unit,
        costUsd,
        recorded,
      }),
    ),
    totals,
    ...more,
    ...(isOpen ? { worst } : {}),
    ...(notes.length > 0 ? { notes } : {}),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
