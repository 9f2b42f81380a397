import { child } from '../../json/pointer.ts';
import { type Json, entries, isArray, isObject } from '../../json/value.ts';
import { comparedUnits } from '../../request/layout.ts';
import { date } from '../causes/date.ts';
import type { PerturbedRender } from '../../render/perturbation.ts';
import type { Factor } from '../../render/plan.ts';
import { readsNow, readsTimeOfDay, readsToday } from '../causes/real-time.ts';
import type { Recogniser, Span } from '../causes/recogniser.ts';
import { timestamp } from '../causes/timestamp.ts';
import type { Observation } from './attribution.ts';
import { type Spot, touches } from './repeat-spot.ts';
import type { AnalysedRequest } from './request.ts';

/** Places of a pinned render that show the machine's own clock: another program's, which no hook reached. */
interface RealClock {
  /** A date with a time, or a Unix time. */
  readonly moments: readonly Spot[];
  /** Dates that are called today's. */
  readonly days: readonly Spot[];
  /** Times of day alone, which are a literal by chance once in 720 times. */
  readonly times: readonly Spot[];
}

/**
 * Looks for the machine's time in the compared units of a pinned render (semantics, section 6: the rendered
 * value itself tells what reached the program).
 */
function realClockIn(
  request: AnalysedRequest,
  { pinned, real }: NonNullable<PerturbedRender['clocks']>,
): RealClock {
  const moments: Spot[] = [];
  const days: Spot[] = [];
  const times: Spot[] = [];
  const shown = { from: pinned, to: pinned };
  const { units } = request.segmented;
  for (const [unit, { value, section }] of units
    .slice(0, comparedUnits(request.segmented))
    .entries())
    for (const { path, text } of textsIn(value, '')) {
      const spotOf = (span: Span, shape: 'timestamp' | 'date'): Spot => ({
        kind: 'text',
        turn: request.turn,
        section,
        unit,
        path,
        span,
        before: text.slice(span.start, span.end),
        after: null,
        label: text.slice(Math.max(0, span.start - 24), span.start),
        shape,
      });
      for (const span of matches(timestamp, text)) {
        const read = text.slice(span.start, span.end);
        if (readsNow(read, real) && !readsNow(read, shown)) moments.push(spotOf(span, 'timestamp'));
        else if (readsTimeOfDay(read, real) && !readsTimeOfDay(read, shown))
          times.push(spotOf(span, 'timestamp'));
      }
      for (const span of matches(date, text)) {
        const read = text.slice(span.start, span.end);
        const isNamed = TODAY.test(text.slice(Math.max(0, span.start - 32), span.start));
        if (isNamed && readsToday(read, real) && !readsToday(read, shown))
          days.push(spotOf(span, 'date'));
      }
    }
  return { moments, days, times };
}

const TODAY = /\b(?:today|current|now)\b[^\n\d]{0,24}$/i;

/**
 * What renders of a request showed, with what the machine's clock in the pinned one amounts to: a clock that
 * moves by the minute, or by the day. A time of day counts where another render has another one there:
 * another zone, or a minute that passed.
 */
export function withRealClock(
  request: AnalysedRequest,
  observed: readonly Observation[],
  clocks: PerturbedRender['clocks'],
): readonly Observation[] {
  if (clocks === undefined) return observed;
  const { moments, days, times } = realClockIn(request, clocks);
  const moved = times.filter((spot) =>
    observed.some(({ spots }) => spots.some((other) => touches(spot, other))),
  );
  const shown = (factor: Factor, spots: readonly Spot[]): readonly Observation[] =>
    spots.length === 0 ? [] : [{ varied: [factor], searched: 'whole', spots }];
  return [
    ...observed,
    ...shown('clock-minute', [...moments, ...moved]),
    ...shown('clock-day', days),
  ];
}

function matches({ patterns, except }: Recogniser, text: string): readonly Span[] {
  const found: Span[] = [];
  for (const pattern of patterns)
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const isKnown = found.some(({ start, end }) => start < span.end && span.start < end);
      if (!isKnown && !(except?.(text, span) ?? false)) found.push(span);
    }
  return found;
}

function* textsIn(value: Json, path: string): Generator<{ path: string; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (isArray(value))
    for (const [index, item] of value.entries()) yield* textsIn(item, child(path, index));
  else if (isObject(value))
    for (const [key, member] of entries(value)) yield* textsIn(member, child(path, key));
}
