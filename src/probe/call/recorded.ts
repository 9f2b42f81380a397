import { get, text } from '../../json/value.ts';
import type { CacheTracker } from '../../tracker/tracker.ts';
import { asJson } from '../../tracker/wire.ts';
import type { Called } from './caller.ts';
import { withoutUsage } from './failure.ts';
import { failureOf } from './thrown.ts';

/** Makes a call that a tracker watches, and says what became of it; the call brings the answer's body. */
export async function recorded(
  tracker: CacheTracker,
  signal: AbortSignal,
  call: () => Promise<unknown>,
): Promise<Called> {
  const before = tracker.calls().at(-1);
  try {
    const answer = await call();
    const metrics = tracker.calls().at(-1);
    if (metrics === undefined || metrics === before || metrics.read === null)
      return { kind: 'failed', failure: withoutUsage() };
    return { kind: 'answered', metrics, id: text(get(asJson(answer), 'id')) ?? null };
  } catch (error) {
    return { kind: 'failed', failure: failureOf(error, signal) };
  }
}
