import type { Breakpoint, Unit } from '../../request/unit.ts';
import type { Rotation, ScenarioTurn } from './scenario.ts';

/** A turn with a marker more: the entry that ends with a unit. Null where it ends there already. */
export function withBreakpoint(turn: ScenarioTurn, unit: number): ScenarioTurn | null {
  const { breakpoints, units } = turn.segmented;
  const pointer = units[unit]?.pointer;
  if (pointer === undefined || breakpoints.some((each) => each.unit === unit)) return null;
  const added: Breakpoint = { unit, kind: 'explicit', pointer, ttl: breakpoints[0]?.ttl ?? null };
  const all = [...breakpoints, added].toSorted((a, b) => a.unit - b.unit);
  return { ...turn, segmented: { ...turn.segmented, breakpoints: all } };
}

/** Tokens of a value that varies: a clock, an id, a name. */
const VALUE = 20;

/**
 * A turn in which what varies stands behind everything else: the units that held it stay the same, and a
 * value of a few tokens at the end is another one as often as the most frequent of them.
 */
export function withVaryingLast(turn: ScenarioTurn): ScenarioTurn {
  const rotation = mostOften([...turn.varies.values()]);
  const last = turn.segmented.units.at(-1);
  if (rotation === null || last === undefined) return turn;
  const value: Unit = {
    section: 'messages',
    kind: 'text',
    index: last.index,
    pointer: `${last.pointer} and behind it`,
    shorthand: null,
    role: 'user',
    name: null,
    value: { type: 'text', text: 'what varies' },
    frame: 'user',
    replayed: false,
    position: last.position + 1,
  };
  const units = [...turn.segmented.units, value];
  return {
    segmented: { ...turn.segmented, units },
    tokens: [...turn.tokens, VALUE],
    varies: new Map([[units.length - 1, rotation]]),
  };
}

/** A turn whose entries live for an hour; null where none lives for five minutes. */
export function withHour(turn: ScenarioTurn): ScenarioTurn | null {
  const { breakpoints } = turn.segmented;
  if (!breakpoints.some(({ ttl }) => ttl === '5m')) return null;
  const longer = breakpoints.map((each) => ({ ...each, ttl: each.ttl === '5m' ? '1h' : each.ttl }));
  return { ...turn, segmented: { ...turn.segmented, breakpoints: longer } };
}

const OFTEN: readonly Rotation[] = ['request', 'minute', 'process', 'conversation', 'hour', 'day'];

function mostOften(rotations: readonly Rotation[]): Rotation | null {
  return OFTEN.find((rotation) => rotations.includes(rotation)) ?? null;
}
