import { seconds } from './lifetime.ts';
import type { CachedChain } from './request.ts';

/** What a request cost its provider's cache; all input is uncached + read + write. */
export interface CacheUsage {
  readonly uncached: number;
  readonly read: number;
  readonly write: number;
  /** The part of `write` with the longer life, where it is told apart: up to the last such breakpoint. */
  readonly write1h?: number;
}

/** What is left at the end of a unit. */
export interface Left {
  readonly unit: number;
  readonly tokens: number;
  readonly exact: boolean;
  readonly lifetime: number;
}

/** All input tokens that a request leaves where any prefix matches; 0 where it is too short to be cached. */
export function leftAnywhere({ rules }: CachedChain, usage: CacheUsage): number {
  const total = usage.uncached + usage.read + usage.write;
  return total < rules.minimum.tokens ? 0 : total;
}

/**
 * What a request leaves at its breakpoints.
 *
 * @param exactAt tokens up to a unit where they are known exactly, else null
 */
export function leftAtBreakpoints(
  request: CachedChain,
  usage: CacheUsage,
  exactAt: (unit: number) => number | null,
): readonly Left[] {
  const { rules, lengths, lifetime } = request;
  const cached = usage.read + usage.write;
  const last = request.breakpoints.at(-1);
  if (cached <= 0 || last === undefined) return [];
  const longer = (usage.write1h ?? 0) > 0 ? request.breakpoints.findLast(isLonger) : undefined;
  const known = new Map<number, number>();
  for (const { unit } of request.breakpoints) {
    const tokens = exactAt(unit);
    if (tokens !== null && tokens < cached) known.set(unit, tokens);
  }
  if (longer !== undefined) known.set(longer.unit, usage.read + (usage.write1h ?? 0));
  known.set(last.unit, cached);
  return request.breakpoints
    .map(({ unit, ttl }): Left => ({
      unit,
      tokens: known.get(unit) ?? between(known, lengths, unit),
      exact: known.has(unit),
      lifetime: seconds(ttl) ?? lifetime,
    }))
    .filter(({ tokens, exact }) => exact || tokens >= rules.minimum.tokens);
}

function isLonger({ ttl }: { readonly ttl: string | null }): boolean {
  return ttl === '1h';
}

/** Tokens up to a unit by its length, between the nearest units in front of and behind it that are known. */
function between(
  known: ReadonlyMap<number, number>,
  lengths: readonly number[],
  unit: number,
): number {
  const places = [...known.keys()];
  const above = Math.min(...places.filter((place) => place > unit));
  const below = Math.max(-1, ...places.filter((place) => place < unit));
  const from = { tokens: known.get(below) ?? 0, length: lengths[below] ?? 0 };
  const to = { tokens: known.get(above) ?? 0, length: lengths[above] ?? 0 };
  const span = to.length - from.length;
  const share = span === 0 ? 0 : ((lengths[unit] ?? 0) - from.length) / span;
  return Math.round(from.tokens + share * (to.tokens - from.tokens));
}

/** Tokens up to a unit by its length alone. */
export function scaled(
  tokens: number,
  lengths: readonly number[],
  unit: number,
  last: number,
): number {
  const whole = lengths[last] ?? 0;
  return whole === 0 ? 0 : Math.round((tokens * (lengths[unit] ?? 0)) / whole);
}
