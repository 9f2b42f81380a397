import { dollars } from '../../report/numbers.ts';
import { grouped } from '../../request/tokens/words.ts';
import type { Dashboard } from './dashboard.ts';

/** The first sentence: what was saved of what, and what more was possible. */
export function summaryOf({ totals }: Dashboard): string {
  if (totals.calls === 0) return 'no calls';
  const priced = totals.calls - totals.unknownPrice - totals.unknownUsage;
  if (priced <= 0)
    return `${grouped(totals.read)} tokens read, ${grouped(Math.round(totals.lostTokens))} more were possible (no prices are known)`;
  const saved =
    totals.savedUsd >= 0
      ? `saved ${dollars(totals.savedUsd) ?? '–'} of ${dollars(totals.uncachedUsd) ?? '–'}`
      : `caching cost ${dollars(-totals.savedUsd) ?? '–'} more than it saved`;
  return `${saved}, ${dollars(Math.max(0, totals.lostUsd)) ?? '–'} more was possible`;
}
