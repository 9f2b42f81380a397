import type { Lineage, Seen, SeenStep, SeenUnit } from './lineage.ts';
import type { UnitPieces } from './pieces.ts';
import type { PiecesIndex } from './pieces-index.ts';
import type { Covered, RelativeRequest } from './relatives.ts';

/** A unit of the request that is looked for among the earlier ones. */
export interface Part {
  readonly unit: number;
  readonly pieces: UnitPieces;
  /** In the measure of `lengths`. */
  readonly length: number;
  readonly seen: SeenUnit | undefined;
}

/** Content of the request that recurs: how long it is, and in which requests of the lineage. */
export interface Recurrence {
  readonly unit: number;
  length: number;
  readonly mask: number;
}

/** Numbers the requests that are looked at, for what is noted on pieces meanwhile. */
let looks = 0;

/** The units of a request, as they are looked for among the earlier ones of its site. */
export class Parts {
  readonly request: RelativeRequest;
  readonly #index: PiecesIndex;
  readonly #site: number;
  readonly covered: Covered;
  readonly all: readonly Part[];

  /** @param first the first unit that is looked for: those in front of it are known to recur */
  constructor(
    request: RelativeRequest,
    { index, site }: { readonly index: PiecesIndex; readonly site: number },
    covered: Covered,
    first: number,
  ) {
    this.request = request;
    this.#index = index;
    this.#site = site;
    this.covered = covered;
    const parts: Part[] = [];
    const { chain, lengths } = request;
    for (let unit = first; unit < chain.length; unit += 1) {
      const length = (lengths[unit] ?? 0) - (lengths[unit - 1] ?? 0);
      const pieces = length > 0 ? request.piecesOf(unit) : null;
      if (pieces !== null) parts.push({ unit, pieces, length, seen: index.unit(site, pieces) });
    }
    this.all = parts;
  }

  /** Whether anything recurs behind what is covered. */
  get any(): boolean {
    return this.all.some((part) => {
      const { seen, pieces } = part;
      const skipped = this.skipped(part);
      if (seen !== undefined && (pieces.steps.length === 0 || skipped === 0)) return true;
      let reach = 0;
      return pieces.steps.some((step, at) => {
        reach += stepLength(part, at);
        return reach > skipped && this.#index.step(this.#site, step) !== undefined;
      });
    });
  }

  /** The lineage that most of the request recurs in; null where it is not enough to be one prompt. */
  lineage(share: number, minimum: number): Lineage | null {
    const tally = new Map<Lineage, number>();
    const count = ({ lineage }: Seen, length: number) =>
      tally.set(lineage, (tally.get(lineage) ?? 0) + length);
    for (const part of this.all) {
      if (part.seen !== undefined) {
        count(part.seen, part.length);
        continue;
      }
      for (const [at, step] of part.pieces.steps.entries()) {
        const seen = this.#index.step(this.#site, step);
        if (seen !== undefined) count(seen, stepLength(part, at));
      }
    }
    let [best, recurs]: [Lineage | null, number] = [null, 0];
    for (const [lineage, length] of tally) if (length > recurs) [best, recurs] = [lineage, length];
    if (best === null) return null;
    const least = Math.min(
      this.request.lengths.at(-1) ?? 0,
      ...best.requests.map(({ length }) => length),
    );
    return recurs >= minimum || recurs >= share * least ? best : null;
  }

  /** What of the request recurs in the live ones of a lineage. */
  recurrences(lineage: Lineage, live: number): readonly Recurrence[] {
    looks += 1;
    // What recurs as a whole is not counted again where one of its steps stands somewhere else.
    for (const { seen } of this.all)
      if (seen?.lineage === lineage) for (const step of seen.steps) meet(step);
    const found: Recurrence[] = [];
    for (const part of this.all) {
      const { unit, pieces, length, seen } = part;
      const whole = seen?.lineage === lineage ? seen.mask & live : 0;
      if (whole === live || pieces.steps.length === 0 || unit < this.covered.units) {
        if (whole !== 0) found.push({ unit, length: length - this.skipped(part), mask: whole });
      } else this.#addSteps(part, { lineage, live, whole }, found);
    }
    return found;
  }

  #addSteps(
    part: Part,
    {
      lineage,
      live,
      whole,
    }: { readonly lineage: Lineage; readonly live: number; readonly whole: number },
    found: Recurrence[],
  ): void {
    const { unit, pieces } = part;
    const skipped = this.skipped(part);
    let reach = 0;
    for (let at = 0; at < pieces.steps.length; at += 1) {
      const length = stepLength(part, at);
      reach += length;
      const seen = this.#index.step(this.#site, pieces.steps[at] ?? 0);
      const isKnown = seen?.lineage === lineage && (whole !== 0 || meet(seen));
      const mask = (isKnown ? seen.mask & live : 0) | whole;
      if (reach <= skipped || mask === 0) continue;
      const last = found.at(-1);
      if (last?.unit === unit && last.mask === mask) last.length += length;
      else found.push({ unit, length, mask });
    }
  }

  /** How much of a unit is read already, since what covers the request ends inside it. */
  skipped({ unit, length }: Part): number {
    const { units, length: reach } = this.covered;
    if (unit !== units) return 0;
    return Math.max(0, Math.min(length, reach - (this.request.lengths[unit - 1] ?? 0)));
  }
}

/** Notes that the request has a step once more; false where it has it more often than any unit before had. */
function meet(step: SeenStep): boolean {
  if (step.metIn !== looks) {
    step.metIn = looks;
    step.met = 0;
  }
  step.met += 1;
  return step.met <= step.count;
}

/** A step's part of its unit. */
function stepLength({ pieces: { bytes, size }, length }: Part, at: number): number {
  return size === 0 ? 0 : (length * (bytes[at] ?? 0)) / size;
}
