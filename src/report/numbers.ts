import { shownRatio } from '../request/tokens/ratio.ts';

/** A ratio for people; null where there is none. */
export function ratio(value: number | null | undefined): string | null {
  return typeof value === 'number' && Number.isFinite(value) ? shownRatio(value) : null;
}

/** An amount for people; null where there is none. */
export function dollars(value: number | null): string | null {
  if (value === null || !Number.isFinite(value)) return null;
  return `$${value >= 0.1 || value === 0 ? value.toFixed(2) : value.toPrecision(2)}`;
}
