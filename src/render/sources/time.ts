import { type Json, NumberLiteral } from '../../json/value.ts';
import type { SentRequest } from './sent-request.ts';
import type { Held } from './source.ts';

const ISO = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/i;

/** Clocks of the real world are past this many seconds; a trace's own seconds are not. */
const EPOCH = 1e8;

/** More seconds since 1970 than three thousand years have: a clock of milliseconds. */
const MOST_SECONDS = 1e11;

/**
 * The seconds that an `at` stands for: as it is for a number, since 1970 for an ISO time (UTC where it
 * names no zone); undefined for anything else, and for milliseconds, which would make every pause a
 * thousand times as long.
 */
export function timeOf(at: Json): number | undefined {
  if (at instanceof NumberLiteral) return secondsIn(at.value);
  if (typeof at === 'number') return secondsIn(at);
  const match = typeof at === 'string' ? ISO.exec(at) : null;
  if (match === null) return undefined;
  const time = Date.parse(match[0].replace(' ', 'T').replace(',', '.') + (match[1] ? '' : 'Z'));
  return Number.isNaN(time) ? undefined : time / 1_000;
}

function secondsIn(value: number): number | undefined {
  return Math.abs(value) < MOST_SECONDS ? value : undefined;
}

/** Times of one trace counted from its first, where they come from a clock of the real world. */
export function fromStart<Timed extends { readonly at: number | null }>(
  requests: readonly Timed[],
): readonly Timed[] {
  let first = Infinity;
  for (const { at } of requests) if (at !== null && at < first) first = at;
  if (!Number.isFinite(first) || first < EPOCH) return requests;
  return requests.map((request) =>
    request.at === null ? request : { ...request, at: request.at - first },
  );
}

/** Requests of a file of which nothing is to be said. */
export function held(requests: readonly SentRequest[]): Held {
  return { requests: fromStart(requests), notes: [] };
}
