import type { Cause, Varies } from '../finding.ts';
import type { Factor } from '../../render/plan.ts';
import { type Spot, isOrder, touches } from './repeat-spot.ts';

/** What one more render of a conversation showed, against the pinned one. */
export interface Observation {
  /** The factors that were varied and reached the program; none for the pinned render again. */
  readonly varied: readonly Factor[];
  /**
   * Of several factors: `minimal` where leaving out any of them makes the difference go away, since they
   * act together; `cut` where there was no time to find out which of them it is.
   */
  readonly searched: Searched;
  readonly spots: readonly Spot[];
}

export type Searched = 'whole' | 'minimal' | 'cut';

/**
 * What makes a place vary: a factor (the four steps of the clock are one), nothing that was varied, or
 * something that there was no time to find.
 */
export type Origin = 'clock' | 'inherent' | 'unsought' | Exclude<Factor, ClockStep>;

type ClockStep = 'clock-second' | 'clock-minute' | 'clock-hour' | 'clock-day';

/** A place with what flips it. */
export interface Flip {
  readonly spot: Spot;
  readonly origin: Origin;
  readonly varies: Varies;
}

/** From what flips most often to what flips least: a place is told by the first that flips it. */
const BY_FREQUENCY: readonly Factor[] = [
  'clock-second',
  'clock-minute',
  'clock-hour',
  'clock-day',
  'seed',
  'order',
  'git',
  'home',
  'cwd',
  'user',
  'host',
  'timezone',
  'locale',
  'environment',
];

/**
 * What flips each place. A place that differs between two pinned renders is inherent, whatever else was
 * varied; then each factor alone, orders only where it flips them every time; then factors that act together. What no smaller render showed again
 * is a rare flip: inherent too. Where no other time of the clock reached the program (a shell, Go, Ruby without a
 * library for it), a time of day that differs is a clock's, whatever was varied beside it: another zone shifts it,
 * and between any two renders a minute may pass.
 */
export function attribute(observations: readonly Observation[]): readonly Flip[] {
  const flips: Flip[] = [];
  const isClockSeen = observations.some(({ varied }) => varied.some(isClock));
  const take = (spots: readonly Spot[], factor: Factor | null, known: readonly Flip[]) => {
    for (const spot of spots) {
      if (known.some((flip) => touches(flip.spot, spot))) continue;
      const isOfClock =
        factor !== null && !isClock(factor) && !isClockSeen && spot.shape === 'timestamp';
      flips.push(
        isOfClock
          ? { spot, origin: 'clock', varies: 'minute' }
          : { spot, origin: originOf(factor), varies: variesOf(factor, spot) },
      );
    }
  };
  for (const { varied, spots } of observations) if (varied.length === 0) take(spots, null, flips);
  const inherent = [...flips];
  const rare: Spot[] = [];
  for (const factor of BY_FREQUENCY) {
    // Each factor tells its own places; a later step of the clock only what an earlier one left.
    const known = [...inherent, ...flips.filter(({ origin }) => origin === originOf(factor))];
    const alone = observations.filter(({ varied }) => varied.length === 1 && varied[0] === factor);
    const isSteady = (spot: Spot) =>
      !isDoubtful(spot, factor) || alone.every(({ spots }) => spots.some((o) => touches(o, spot)));
    for (const { spots } of alone) {
      take(spots.filter(isSteady), factor, known);
      rare.push(...spots.filter((spot) => !isSteady(spot)));
    }
  }
  take(rare, null, [...flips]);
  const bySize = observations.toSorted((a, b) => a.varied.length - b.varied.length);
  for (const { varied, spots, searched } of bySize) {
    if (varied.length < 2) continue;
    if (searched === 'cut') flips.push(...unsought(spots, varied, flips));
    else take(spots, searched === 'minimal' ? rarest(varied) : null, [...flips]);
  }
  return withoutRepetition(flips);
}

/** An order that comes out differently by itself may do so in the very render that varies one factor. */
export function isDoubtful(spot: Spot, factor: Factor): boolean {
  return isOrder(spot) && factor !== 'seed' && factor !== 'order';
}

/** The places of observations that none of the explaining ones touches. */
export function unexplained(
  observed: readonly Spot[],
  explaining: readonly Spot[],
): readonly Spot[] {
  return observed.filter((spot) => !explaining.some((other) => touches(other, spot)));
}

/** Places of which only the look tells why they vary. */
function unsought(
  spots: readonly Spot[],
  varied: readonly Factor[],
  known: readonly Flip[],
): readonly Flip[] {
  const isOfDraw = varied.every((factor) => factor === 'seed' || factor === 'order');
  return spots
    .filter((spot) => !known.some((flip) => touches(flip.spot, spot)))
    .map((spot) => ({
      spot,
      origin: 'unsought',
      varies: isOfDraw ? variesOf(null, spot) : ((spot.shape && OF_SHAPE[spot.shape]) ?? 'machine'),
    }));
}

/** How often a clock changes what looks like this. */
const OF_SHAPE: Readonly<Partial<Record<Cause, Varies>>> = {
  timestamp: 'call',
  'signed-url': 'call',
  age: 'hour',
  date: 'day',
};

function originOf(factor: Factor | null): Origin {
  if (factor === null) return 'inherent';
  return isClock(factor) ? 'clock' : factor;
}

function isClock(factor: Factor): factor is ClockStep {
  return Object.hasOwn(STEPS, factor);
}

const STEPS: Readonly<Record<ClockStep, Varies>> = {
  'clock-second': 'call',
  'clock-minute': 'minute',
  'clock-hour': 'hour',
  'clock-day': 'day',
};

function variesOf(factor: Factor | null, spot: Spot): Varies {
  if (factor === null || factor === 'seed') return isOfProcess(spot) ? 'process' : 'call';
  // A program that starts a moment later finds another file changed.
  if (factor === 'order' || factor === 'git') return 'process';
  return isClock(factor) ? STEPS[factor] : 'machine';
}

/** The seed of hashes, a process id and a temporary folder are drawn once for each process. */
function isOfProcess(spot: Spot): boolean {
  return isOrder(spot) || spot.shape === 'path' || namesProcess(spot);
}

/** Says whether the bytes are labelled as a process id. */
export function namesProcess({ label, before }: Spot): boolean {
  return /\b(?:pid|process(?:[ _-]?id)?)\W{1,4}$/i.test(label + (before ?? '').replace(/\d+$/, ''));
}

function rarest(factors: readonly Factor[]): Factor | null {
  return BY_FREQUENCY.findLast((factor) => factors.includes(factor)) ?? null;
}

/** Several renders may show one place: the widest of those that touch, per origin. */
function withoutRepetition(flips: readonly Flip[]): readonly Flip[] {
  const kept: Flip[] = [];
  for (const flip of flips) {
    const index = kept.findIndex(
      (one) => one.origin === flip.origin && touches(one.spot, flip.spot),
    );
    const one = kept[index];
    if (one === undefined) kept.push(flip);
    else if (widthOf(flip.spot) > widthOf(one.spot)) kept[index] = { ...flip, varies: one.varies };
  }
  return kept;
}

function widthOf({ kind, unit, span }: Spot): number {
  // Whatever leaves its place, all behind the first one does.
  if (kind === 'moved') return -unit;
  return span === null ? 0 : span.end - span.start;
}
