import { rawUsageOf } from '../../cache/usage/read.ts';
import { count } from '../../cache/usage/usage.ts';
import { type Json, get, isObject, text } from '../../json/value.ts';
import type { CallMetrics } from '../../tracker/metrics.ts';
import type { CacheTracker } from '../../tracker/tracker.ts';
import { asJson } from '../../json/wire.ts';
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
    const isNew = metrics !== undefined && metrics !== before;
    if (!isNew || metrics.read === null || !isCounted(asJson(answer), metrics))
      return { kind: 'failed', failure: withoutUsage() };
    return { kind: 'answered', metrics, id: text(get(asJson(answer), 'id')) ?? null };
  } catch (error) {
    return { kind: 'failed', failure: failureOf(error, signal) };
  }
}

/** More input than this has no request to any model. */
const MOST_TOKENS = 100_000_000;

/**
 * Whether an answer says what was cached, in numbers that can be meant. A gateway that drops the fields
 * of Claude's cache has not said that nothing was read.
 */
function isCounted(answer: Json, { uncached, read, write }: CallMetrics): boolean {
  if ((uncached ?? 0) + (read ?? 0) + (write ?? 0) > MOST_TOKENS) return false;
  const usage = rawUsageOf(answer);
  const isClaude =
    get(usage, 'input_tokens') !== undefined &&
    get(usage, 'total_tokens') === undefined &&
    get(usage, 'input_tokens_details') === undefined;
  if (!isClaude) return true;
  const written = get(usage, 'cache_creation_input_tokens') ?? get(usage, 'cache_creation');
  return (
    count(usage, 'cache_read_input_tokens') !== null &&
    (isObject(written) || count(usage, 'cache_creation_input_tokens') !== null)
  );
}
