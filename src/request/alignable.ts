import { canonical } from '../json/canonical.ts';
import { get, items, text } from '../json/value.ts';
import type { Alignable } from './pairs.ts';
import type { Scope } from './compare.ts';
import type { Layout } from './layout.ts';
import { similarity } from './similarity.ts';
import type { Section, Unit } from './unit.ts';

/** A unit as it is aligned, with its index. */
export interface Placed extends Alignable {
  readonly unit: number;
}

/** The units of a section that take part in a comparison. */
export function alignable(
  layout: Layout,
  edge: number,
  section: Section,
  scope: Scope,
): readonly Placed[] {
  const placed: Placed[] = [];
  for (const [index, unit] of layout.units.entries()) {
    if ((unit.standsIn ?? unit.section) !== section || !scope.includes(unit, index, edge, layout))
      continue;
    placed.push({
      unit: index,
      hash: scope.hash(unit, layout.freeForm),
      key: keyOf(unit),
      text: textOf(unit),
    });
  }
  return placed;
}

/** What is added to a message for one turn, and gone in the next, may be longer than the message. */
export function likenessInLog(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short !== '' && long.includes(short) ? 1 : similarity(a, b);
}

/** What tells units of a kind apart whatever they say; null where only their content does. */
function keyOf({ section, kind, name, value }: Unit): string | null {
  if (section === 'params') return name ?? kind;
  if (section === 'tools') return name;
  const id = ['tool_use_id', 'call_id', 'tool_call_id', 'id'].map((member) => get(value, member));
  const call = text(id.find((one) => typeof one === 'string'));
  return call === undefined ? null : `${kind} ${call}`;
}

/** The words of a unit, to judge likeness by: its text where it has one. */
function textOf(unit: Unit): string {
  const own = text(get(unit.value, 'text')) ?? text(get(unit.value, 'content'));
  if (own !== undefined) return own;
  const nested = items(get(unit.value, 'content')).map((part) => text(get(part, 'text')) ?? '');
  return nested.join('') || canonical(unit.value, 'sorted');
}
