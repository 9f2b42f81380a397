import type { AnalysedRequest } from '../../findings/axes/request.ts';
import { entries, isObject } from '../../json/value.ts';
import type { Breakpoint, Unit } from '../../request/unit.ts';
import type { UnitTokens } from '../report.ts';

/** More than these nobody tells apart in a drawing, and a long conversation has thousands. */
const MOST = 150;

const NOTHING = 'no parameters';

/** The units of a request in cache order; of very many, neighbours are taken together that no breakpoint parts. */
export function unitTokens({ segmented, tokens }: AnalysedRequest): readonly UnitTokens[] {
  const markers = new Map(segmented.breakpoints.map((each) => [each.unit, each]));
  const all = segmented.units.map((unit, at) =>
    one(unit, tokens[at]?.mid ?? 0, markers.get(at) ?? null),
  );
  // A place for parameters that this request does not have.
  const present = all.filter(({ what }) => what !== NOTHING);
  return joined(present, Math.ceil(present.length / MOST));
}

function one(unit: Unit, tokens: number, marker: Breakpoint | null): UnitTokens {
  return {
    section: unit.section,
    index: unit.index,
    pointer: unit.pointer,
    what: whatIs(unit),
    tokens,
    count: 1,
    breakpoint: marker && { kind: marker.kind, ttl: marker.ttl },
  };
}

function whatIs({ section, kind, role, name, value }: Unit): string {
  if (kind === 'tool') return name === null ? 'tool' : `tool ${name}`;
  if (section !== 'params') return role === null ? kind : `${role} ${kind}`;
  const names = isObject(value) ? entries(value).map(([key]) => key) : [];
  return names.length === 0 ? NOTHING : names.join(', ');
}

function joined(units: readonly UnitTokens[], size: number): readonly UnitTokens[] {
  const out: UnitTokens[] = [];
  for (const unit of units) {
    const last = out.at(-1);
    const isFull =
      last === undefined ||
      last.count >= size ||
      last.breakpoint !== null ||
      last.section !== unit.section;
    if (isFull) out.push(unit);
    else
      out[out.length - 1] = {
        ...last,
        tokens: last.tokens + unit.tokens,
        count: last.count + 1,
        breakpoint: unit.breakpoint,
      };
  }
  return out;
}
