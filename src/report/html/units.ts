import { markup } from '../escape/markup.ts';
import { times } from '../view/counts.ts';
import type { Mark } from './marks.ts';
import { type PlacedUnit, type Zones, zoneWords } from './zones.ts';

/** The units of a drawing as a list, for who cannot see it and for who wants the numbers. */
export function unitsHtml(
  units: readonly PlacedUnit[],
  zones: Zones,
  marks: ReadonlyMap<number, Mark>,
  about: (tokens: number) => string,
): string {
  const words = zoneWords(zones);
  const items = units.map(({ unit, zone }, at) => {
    const place = unit.pointer === '' ? '' : ` (${unit.pointer})`;
    const more = unit.count === 1 ? '' : ` and the ${times(unit.count - 1, 'unit')} behind it`;
    const told = [
      ...(unit.tokens > 0 ? [`${about(unit.tokens)} tokens, ${words[zone]}`] : []),
      ...(unit.breakpoint === null ? [] : [`▲ ${breakpointWords(unit.breakpoint)}`]),
      ...markWords(marks.get(at)),
    ];
    const tail = told.length === 0 ? '' : `: ${told.join('; ')}`;
    const kind = unit.tokens > 0 ? ` class="${zone}"` : '';
    return `<li${kind}>${markup(`${unit.what}${place}${more}${tail}`)}</li>`;
  });
  const count = units.reduce((sum, { unit }) => sum + unit.count, 0);
  return `<details class="units"><summary>${times(count, 'unit')}</summary><ol>${items.join('')}</ol></details>`;
}

function breakpointWords({ kind, ttl }: NonNullable<PlacedUnit['unit']['breakpoint']>): string {
  const life = ttl === null ? '' : `, lives ${ttl}`;
  return `${kind} breakpoint${life}`;
}

function markWords(mark: Mark | undefined): readonly string[] {
  if (mark === undefined) return [];
  return [`${mark.isDivergence ? '✗ ' : ''}${mark.codes.join(', ')}`];
}
