import { usageError } from '../../errors.ts';
import { seconds } from '../../repository/config/duration.ts';
import { quoted } from '../suggest.ts';

/**
 * What `--since` says, in milliseconds since 1970; undefined where it is not given.
 * @throws GuardError (usage) for what is no time
 */
export function sinceOf(text: string | undefined, now: number): number | undefined {
  if (text === undefined) return undefined;
  const back = seconds(text);
  const at = back === undefined ? Date.parse(text) : now - back * 1000;
  if (Number.isFinite(at)) return at;
  throw usageError(
    `--since was given ${quoted(text)}; it takes an ISO time (2026-11-30, 2026-11-30T12:00Z), or a time back from now (24h, 7d).`,
  );
}
