import type { Finding, FindingCode, Where } from '../../findings/finding.ts';
import type { SideReport, UnitTokens } from '../report.ts';

/** What is told of a unit. */
export interface Mark {
  readonly codes: readonly FindingCode[];
  /** The prefix breaks here; else what is told is about the layout. */
  readonly isDivergence: boolean;
}

/** The findings of a side by the unit that they stand at. */
export function marksOf(
  findings: readonly Finding[],
  side: SideReport,
  which: 'base' | 'head',
): ReadonlyMap<number, Mark> {
  const marks = new Map<number, Mark>();
  for (const finding of findings) {
    if (!standsOn(finding, which)) continue;
    const where = placeOn(finding, which);
    const at = where === null ? -1 : unitAt(where, unitsOf(side));
    if (at === -1) continue;
    const before = marks.get(at);
    marks.set(at, {
      codes: [...new Set([...(before?.codes ?? []), finding.code])],
      isDivergence: isDivergence(finding) || before?.isDivergence === true,
    });
  }
  return marks;
}

export function unitsOf({ units }: SideReport): readonly UnitTokens[] {
  return units ?? [];
}

export function placeOn({ where, whereBefore }: Finding, which: 'base' | 'head'): Where | null {
  return which === 'base' ? (whereBefore ?? where) : where;
}

/** What changed between the commits has a place on both sides; else a finding is of the sides that have it. */
function standsOn({ status, axis }: Finding, which: 'base' | 'head'): boolean {
  if (which === 'head') return status !== 'fixed';
  return status !== 'introduced' || axis === 'commit';
}

function isDivergence({ axis, code }: Finding): boolean {
  return axis !== null && axis !== 'lint' && !code.includes('breakpoint');
}

/** The index of the unit that a place lies in; -1 where its section has none. */
export function unitAt(where: Where, units: readonly UnitTokens[]): number {
  if (where.section === 'params') return parameterAt(where.pointer, units);
  const holds = ({ pointer }: UnitTokens) =>
    pointer !== '' && `${where.pointer}/`.startsWith(`${pointer}/`);
  const exact = units.findLastIndex((unit) => unit.section === where.section && holds(unit));
  if (exact !== -1) return exact;
  return units.findLastIndex(
    ({ section, index }) => section === where.section && index <= where.index,
  );
}

/** Parameters are members of the body; their unit has their names. */
function parameterAt(pointer: string, units: readonly UnitTokens[]): number {
  const name = pointer.split('/')[1] ?? '';
  const isParameter = ({ section }: UnitTokens) => section === 'params';
  const named = units.findIndex(
    (unit) => isParameter(unit) && unit.what.split(', ').includes(name),
  );
  return named === -1 ? units.findIndex(isParameter) : named;
}
