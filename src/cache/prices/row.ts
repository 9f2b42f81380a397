import type { Rates } from './rates.ts';

/** Prices that hold for a time. */
export interface DatedRates {
  /** From this day or moment on, as ISO 8601 in UTC. */
  readonly from?: string;
  /** Only between these hours of the day, in UTC: the first included, the last not. */
  readonly hours?: readonly [start: number, end: number];
  /** With `hours`: only on working days, see `isWorkday`. */
  readonly workdays?: true;
  /** Null from when on the model is not sold any more. */
  readonly rates: Rates | null;
}

/** A row of the generated catalogue. */
export interface CatalogueRow {
  /** The source of a regular expression over names in lower case. */
  readonly match: string;
  /** In the order of their weight: the last one that holds counts. */
  readonly prices: readonly DatedRates[];
}

/** Those of the prices that hold at a time; null before the first, and after the last. */
export function ratesAt(prices: readonly DatedRates[], at: Date): Rates | null {
  return prices.findLast((each) => holds(each, at))?.rates ?? null;
}

function holds({ from, hours, workdays }: DatedRates, at: Date): boolean {
  if (from !== undefined && at.getTime() < Date.parse(from)) return false;
  if (hours === undefined) return true;
  const hour = at.getUTCHours() + at.getUTCMinutes() / 60 + at.getUTCSeconds() / 3600;
  return hour >= hours[0] && hour < hours[1] && (workdays !== true || isWorkday(at));
}

/**
 * The public holidays of China in 2026 (State Council, 国办发明电〔2025〕7号). Those of 2027 are not announced
 * here yet: a peak hour on one of them is priced as on any other day.
 */
const HOLIDAYS: readonly (readonly [first: string, last: string])[] = [
  ['2026-01-01', '2026-01-03'],
  ['2026-02-15', '2026-02-23'],
  ['2026-04-04', '2026-04-06'],
  ['2026-05-01', '2026-05-05'],
  ['2026-06-19', '2026-06-21'],
  ['2026-09-25', '2026-09-27'],
  ['2026-10-01', '2026-10-07'],
];

/** Monday to Friday in China, where its peak hours fall on the day that it is in UTC too. */
function isWorkday(at: Date): boolean {
  const day = at.toISOString().slice(0, 10);
  const weekday = at.getUTCDay();
  const isHoliday = HOLIDAYS.some(([first, last]) => day >= first && day <= last);
  return weekday >= 1 && weekday <= 5 && !isHoliday;
}
