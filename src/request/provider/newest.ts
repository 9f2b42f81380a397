import type { Unit } from '../unit.ts';

/**
 * N: the first unit of the newest turn, the maximal suffix that neither the assistant nor a leading
 * system message wrote; `units.length` where the suffix is empty.
 */
export function newestTurn(units: readonly Unit[]): number {
  const last = units.findLastIndex(
    ({ role, section, standsIn = section }) => role === 'assistant' || standsIn !== 'messages',
  );
  return last + 1;
}
