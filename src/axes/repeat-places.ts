import type { Cause } from '../findings/finding.ts';
import { resolve } from '../json/pointer.ts';
import { text } from '../json/value.ts';
import type { Flip } from './attribution.ts';
import { causeOfFlip } from './repeat-cause.ts';
import type { Spot } from './repeat-spot.ts';
import { type AnalysedRequest, unitAt } from './request.ts';

/** What a drawn value looks like is a matter of the draw: the same generator writes all of these. */
const DRAWN: ReadonlySet<Cause> = new Set<Cause>(['random', 'random-id', 'unknown-volatile']);

/** A cause as it is compared across sides: what differs by the draw alone is one. */
function comparedCause(cause: Cause): Cause {
  return DRAWN.has(cause) ? 'unknown-volatile' : cause;
}

/**
 * How many places vary for each cause. A list that changes places is one, though a shuffle may leave
 * elements in its middle where they were.
 */
export function countPlaces(
  flips: readonly Flip[],
  pinned: AnalysedRequest,
): ReadonlyMap<Cause, number> {
  const counts = new Map<Cause, number>();
  const seen: Spot[] = [];
  for (const flip of flips.toSorted((a, b) => startOf(a.spot) - startOf(b.spot))) {
    const cause = comparedCause(causeOfFlip(flip));
    const isCounted = seen.some((earlier) => isSameList(earlier, flip.spot, pinned));
    seen.push(flip.spot);
    if (!isCounted) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  }
  return counts;
}

function startOf({ span }: Spot): number {
  return span?.start ?? 0;
}

function isSameList(a: Spot, b: Spot, pinned: AnalysedRequest): boolean {
  if (a.kind !== 'order' || b.kind !== 'order' || a.unit !== b.unit || a.path !== b.path)
    return false;
  const whole = text(resolve(unitAt(pinned, a.unit).value, a.path));
  if (a.span === null || b.span === null || whole === undefined) return false;
  const gap = whole.slice(a.span.end, Math.max(a.span.end, b.span.start));
  const isOneLine = !gap.includes('\n');
  if (isOneLine) return !/[.!?]\s/.test(gap);
  // Lines of one list begin alike.
  const bullet = bulletOf(whole.slice(whole.lastIndexOf('\n', a.span.start - 1) + 1));
  return gap
    .split('\n')
    .slice(1)
    .every((line) => bulletOf(line) === bullet);
}

function bulletOf(line: string): string {
  return /^\s*(?:[-*+•]|\d+[.)])?/.exec(line)?.[0].replace(/\d+/, '1') ?? '';
}
