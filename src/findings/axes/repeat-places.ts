import type { Cause } from '../finding.ts';
import { resolve } from '../../json/pointer.ts';
import { text } from '../../json/value.ts';
import type { Flip } from './attribution.ts';
import { causeOfFlip } from './repeat-cause.ts';
import type { Spot } from './repeat-spot.ts';
import { type AnalysedRequest, unitAt } from './request.ts';

/** What a value looks like that a generator drew. */
const DRAWN: ReadonlySet<Cause> = new Set<Cause>(['random', 'random-id', 'unknown-volatile']);

/** What it looks like by chance: one generator writes "m3h9", "30d" and "call5". */
const DRAWN_BY_CHANCE: ReadonlySet<Cause> = new Set<Cause>([
  ...DRAWN,
  'counter',
  'age',
  'date',
  'timestamp',
  'git',
  'host',
  'path',
]);

/** How many places vary for each cause, as causes are compared across sides. */
export interface Places {
  /** With a fact of another origin: a clock is no generator. */
  readonly byLook: ReadonlyMap<Cause, number>;
  /** With a fact of the same origin: what is drawn is one cause, whatever it looks like. */
  readonly byOrigin: ReadonlyMap<Cause, number>;
}

export function placesOf(flips: readonly Flip[], pinned: AnalysedRequest): Places {
  const isDrawn = ({ origin }: Flip) => origin === 'seed' || origin === 'inherent';
  const among = (drawn: ReadonlySet<Cause>, flip: Flip): Cause => {
    const cause = causeOfFlip(flip);
    return drawn.has(cause) ? 'unknown-volatile' : cause;
  };
  return {
    byLook: countPlaces(flips, pinned, (flip) => among(DRAWN, flip)),
    byOrigin: countPlaces(flips, pinned, (flip) =>
      among(isDrawn(flip) ? DRAWN_BY_CHANCE : DRAWN, flip),
    ),
  };
}

/**
 * How many places vary for each cause. A list that changes places is one, though a shuffle may leave
 * elements in its middle where they were; so is a value of which two draws share a part by chance.
 */
function countPlaces(
  flips: readonly Flip[],
  pinned: AnalysedRequest,
  causeOf: (flip: Flip) => Cause,
): ReadonlyMap<Cause, number> {
  const counts = new Map<Cause, number>();
  const seen: Place[] = [];
  for (const flip of flips.toSorted((a, b) => startOf(a.spot) - startOf(b.spot))) {
    const cause = causeOf(flip);
    const isCounted = seen.some((one) => isSamePlace(one, { cause, spot: flip.spot }, pinned));
    seen.push({ cause, spot: flip.spot });
    if (!isCounted) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  }
  return counts;
}

function startOf({ span }: Spot): number {
  return span?.start ?? 0;
}

interface Place {
  readonly cause: Cause;
  readonly spot: Spot;
}

function isSamePlace(one: Place, other: Place, pinned: AnalysedRequest): boolean {
  const [a, b] = [one.spot, other.spot];
  if (one.cause !== other.cause || a.kind !== b.kind) return false;
  if (a.unit !== b.unit || a.path !== b.path || a.span === null || b.span === null) return false;
  const whole = text(resolve(unitAt(pinned, a.unit).value, a.path));
  if (whole === undefined) return false;
  const gap = whole.slice(a.span.end, Math.max(a.span.end, b.span.start));
  if (a.kind !== 'order') return /^[\w-]*$/.test(gap);
  if (!gap.includes('\n')) return !/[.!?]\s/.test(gap);
  // Lines of one list begin alike.
  const from = whole.lastIndexOf('\n', a.span.start - 1) + 1;
  const end = whole.indexOf('\n', b.span.start);
  const [first = '', ...lines] = whole.slice(from, end === -1 ? whole.length : end).split('\n');
  return lines.every((line) => bulletOf(line) === bulletOf(first));
}

function bulletOf(line: string): string {
  return /^\s*(?:[-*+•]|\d+[.)])?/.exec(line)?.[0].replace(/\d+/, '1') ?? '';
}
