import type { Section } from '../../request/unit.ts';
import type { Life } from '../expected/life.ts';

/** A request that went by, and what it extended: hashes, lengths and times, no text. */
export interface Earlier extends Life {
  /** Its place in the lineage, and its bit in the masks. */
  readonly slot: number;
  chain: readonly string[];
  sectionOf: (unit: number) => Section | undefined;
  model: string;
  session: string | null;
  /** Leading units that it left in the cache, and their length in the measure of `lengths`. */
  units: number;
  length: number;
  /** What its cached units are; a bit of each is taken back when it is forgotten. */
  readonly holds: Seen[];
  /** Its newest unit: where it comes again in a longer request, both are one conversation. */
  newest: SeenUnit | null;
}

/** A piece that went by, and which of the lineage's requests hold it. */
export interface Seen {
  readonly lineage: Lineage;
  mask: number;
}

/** A step of a text that went by. */
export interface SeenStep extends Seen {
  /** How often it stands in the unit that holds it most often. */
  count: number;
  /** How often the request that is looked at has it already, and which request that is. */
  met: number;
  metIn: number;
}

export interface SeenUnit extends Seen {
  readonly steps: readonly SeenStep[];
}

/** Requests of a lineage that are remembered: one bit each. */
export const SLOTS = 24;

let made = 0;

/** Requests that are relatives of each other, the latest of them: the versions of one prompt. */
export class Lineage {
  /** Its number among all of this process. */
  readonly id = (made += 1);
  readonly requests: Earlier[] = [];
  #next = 0;

  /** Takes a request up, in the place of the earliest where all are taken. */
  add(request: Omit<Earlier, 'slot' | 'holds' | 'newest'>): Earlier {
    const slot = this.#next;
    this.#next = (slot + 1) % SLOTS;
    const forgotten = this.requests[slot];
    if (forgotten !== undefined) for (const seen of forgotten.holds) seen.mask &= ~(1 << slot);
    const earlier: Earlier = { ...request, slot, holds: [], newest: null };
    this.requests[slot] = earlier;
    return earlier;
  }

  has(earlier: Earlier): boolean {
    return this.requests[earlier.slot] === earlier;
  }
}

/** Notes that a request holds a unit, with all its steps. */
export function hold(earlier: Earlier, unit: SeenUnit): void {
  const bit = 1 << earlier.slot;
  if ((unit.mask & bit) !== 0) return;
  unit.mask |= bit;
  earlier.holds.push(unit);
  for (const step of unit.steps) {
    if ((step.mask & bit) !== 0) continue;
    step.mask |= bit;
    earlier.holds.push(step);
  }
}

/** How many bits are set. */
export function bitsOf(mask: number): number {
  let [count, left] = [0, mask];
  for (; left !== 0; left &= left - 1) count += 1;
  return count;
}
