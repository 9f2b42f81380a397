import { resolve } from '../../../src/json/pointer.ts';
import type { Json } from '../../../src/json/value.ts';
import { bodyPointer } from '../../../src/request/unit.ts';
import type { Segmented } from '../../../src/request/provider/provider.ts';

/** Units as lines, parameters by what they stand in front of: short enough to compare by eye. */
export function outline({ units }: Segmented): readonly string[] {
  return units.map((unit) =>
    unit.section === 'params'
      ? `${unit.kind} ${unit.name ?? JSON.stringify(unit.value)}`
      : `${unit.section} ${unit.kind} ${unit.pointer}`,
  );
}

/** The parameter group in front of tools, system or messages. */
export function group({ units }: Segmented, name: string): Json | undefined {
  return units.find((unit) => unit.kind === 'parameters' && unit.name === name)?.value;
}

/** Breakpoints as lines: where, which kind, for how long. */
export function marks({ units, breakpoints }: Segmented): readonly string[] {
  return breakpoints.map(
    ({ unit, kind, ttl }) => `${units[unit]?.pointer ?? '?'} ${kind} ${ttl ?? '-'}`,
  );
}

/** Illegal layouts as lines: which rule, where. */
export function faults({ illegal }: Segmented): readonly string[] {
  return illegal.map(({ rule, pointer }) => `${rule} ${pointer}`);
}

/** Pointers of units that lead nowhere in the body. */
export function lost(body: Json, { units }: Segmented): readonly string[] {
  return units
    .map((unit) => bodyPointer(unit, ''))
    .filter((pointer) => resolve(body, pointer) === undefined);
}
