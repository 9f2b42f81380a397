import { beginningOf } from '../../request/text-steps.ts';
import type { Unit } from '../../request/unit.ts';
import type { Rotation, ScenarioTurn } from './scenario.ts';

/** A turn whose varying units are split, and how many of its units each of the original ones ends behind. */
export interface SplitTurn {
  readonly turn: ScenarioTurn;
  /** Element i: how many original units the first i + 1 units hold whole. */
  readonly whole: readonly number[];
}

/**
 * Where any prefix matches, what stands in a unit in front of the place that varies is read all the same:
 * such a unit becomes two. Entries are reused whole or not at all, so their units stay as they are.
 */
export function splitVarying(turn: ScenarioTurn): SplitTurn {
  const { segmented, tokens, varies, stable } = turn;
  const isPrefix = segmented.rules.kind === 'prefix';
  const units: Unit[] = [];
  const counts: number[] = [];
  const whole: number[] = [];
  const rotations = new Map<number, Rotation>();
  const variants = new Map<number, number>();
  const shared = turn.shared === undefined ? undefined : new Set<number>();
  let newest = segmented.newest;
  for (const [at, unit] of segmented.units.entries()) {
    const rotation = varies.get(at);
    const share = isPrefix && rotation !== undefined ? (stable?.get(at) ?? 0) : 0;
    const front = Math.floor((tokens[at] ?? 0) * share);
    if (front > 0) {
      units.push(beginningOf(unit, share));
      counts.push(front);
      whole.push(at);
      if (at < segmented.newest) newest += 1;
      shared?.add(units.length - 1);
    }
    if (rotation !== undefined) rotations.set(units.length, rotation);
    const among = turn.variants?.get(at);
    if (among !== undefined) variants.set(units.length, among);
    if (turn.shared?.has(at) === true) shared?.add(units.length);
    units.push(unit);
    counts.push((tokens[at] ?? 0) - front);
    whole.push(at + 1);
  }
  if (units.length === segmented.units.length) return { turn, whole };
  return {
    turn: {
      ...turn,
      segmented: { ...segmented, units, newest },
      tokens: counts,
      varies: rotations,
      stable: new Map(),
      variants,
      ...(shared !== undefined && { shared }),
    },
    whole,
  };
}
