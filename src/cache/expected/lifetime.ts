import type { CachedChain } from './request.ts';

const UNITS = { s: 1, m: 60, h: 3600, d: 86_400 } as const;

/** A lifetime as providers spell it ('5m', '12h') in seconds; undefined where there is none. */
export function seconds(ttl: string | null): number | undefined {
  const [, count, unit] = /^(\d+)([smhd])$/.exec(ttl ?? '') ?? [];
  if (count === undefined) return undefined;
  return (
    Number(count) * (unit === 'm' ? UNITS.m : unit === 'h' ? UNITS.h : unit === 'd' ? UNITS.d : 1)
  );
}

/** Seconds that what a request leaves lives. */
export function lifeOf({
  breakpoints,
  lifetime,
}: Pick<CachedChain, 'breakpoints' | 'lifetime'>): number {
  return seconds(breakpoints.at(-1)?.ttl ?? null) ?? lifetime;
}
