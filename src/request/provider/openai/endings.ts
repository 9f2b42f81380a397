import type { Unit } from '../../unit.ts';

/**
 * Indices of the units at whose end an implicit breakpoint may stand: the end of a user message, the
 * last tool output of a consecutive group, the last of the leading developer messages (guides/
 * prompt-caching, read 2026-10-10). A request writes the latest; a later one looks up earlier ones.
 */
export function eligibleEndings(units: readonly Unit[]): readonly number[] {
  return units.flatMap((unit, at) => (isEligible(unit, units[at + 1]) ? [at] : []));
}

function isEligible(unit: Unit, next: Unit | undefined): boolean {
  if (unit.section === 'system') {
    return isDeveloperMessage(unit) && next?.section !== 'system';
  }
  if (unit.section !== 'messages' || unit.role !== 'user') return false;
  if (unit.kind === 'tool-result') return next?.kind !== 'tool-result';
  return next === undefined || next.index !== unit.index;
}

function isDeveloperMessage(unit: Unit): boolean {
  return /^\/(?:input|messages)\//.test(unit.pointer);
}

/** Earlier endings that an implicit request looks up (guides/prompt-caching, read 2026-10-10). */
const EARLIER_ENDINGS = 20;

/**
 * Where a request with an implicit breakpoint looks for entries besides its breakpoints: the latest
 * eligible endings before it, and the end of the leading developer messages however far back.
 */
export function earlierEndings(units: readonly Unit[]): readonly number[] {
  const endings = eligibleEndings(units);
  const latest = endings.slice(-EARLIER_ENDINGS - 1);
  const leading = endings.filter((at) => units[at]?.section === 'system');
  return [...new Set([...leading, ...latest])];
}
