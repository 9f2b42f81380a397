import { type Conclusion, concluded, stoppedShort } from './conclude.ts';
import { whyNotCached } from './not-cached.ts';
import type { Failure } from './call/failure.ts';
import type { Measurement, Survival } from './measurement.ts';
import { Pauses } from './pauses.ts';
import type { Answered, Reply, Step } from './protocol-steps.ts';
import { MOST_TRIALS } from './sequential-test.ts';
import { survivalOf } from './survival.ts';
import { Tally } from './tally.ts';
import type { ProbeTarget } from './target.ts';

/** Calls that may fail one after the other; one more, and nothing can be said. */
const MOST_FAILURES = 2;
/** Calls that may find nothing to read, besides the warm-up. */
const MOST_COLD = 3;
/** A provider that asks for a longer wait is not waited for. */
const LONGEST_WAIT = 60;

type Steps<T> = Generator<Step, T, Reply>;
/** Either an answer, or why there is none. */
type Sent = Answered | { readonly kind: 'ended'; readonly reason: string };

/**
 * The order of a probe as a generator: it yields what is to be done and is told what became of it, so that
 * it can be driven by real calls and by a model alike. Base's request first, where head changes it; else a
 * warm-up; then one call after the other, with a pause in front of each, until the test decides.
 *
 * @param jitter factors of 1 or a little more, so that probes do not march in step
 */
export function* protocol(target: ProbeTarget, jitter: () => number): Steps<Measurement> {
  const { rules } = target.renders[0].segmented;
  const tally = new Tally(rules.kind === 'prefix' ? rules.granularity : 1, target.isExact);
  const pauses = new Pauses(jitter);
  let survival: Survival | null = null;
  const end = (conclusion: Conclusion) => concluded(conclusion, tally, survival);

  let base: Answered | null = null;
  if (target.base !== null) {
    const sent = yield* send('base', tally, pauses);
    if (sent.kind === 'ended') return end(stoppedShort(tally, sent.reason));
    base = sent;
    yield pauses.first();
  }
  let warm = yield* send('head', tally, pauses);
  if (warm.kind === 'ended') return end(stoppedShort(tally, warm.reason));
  if (base !== null) {
    survival = survivalOf(base, warm, target);
    tally.acrossDeploy = warm.opinion;
  } else tally.warmedUp(warm);

  if (leftNothing(warm, target)) {
    yield pauses.first();
    const again = yield* send('head', tally, pauses);
    if (again.kind === 'ended') return end(stoppedShort(tally, again.reason));
    if (leftNothing(again, target))
      return end({ outcome: 'not-cached', reason: whyNotCached(target, again) });
    warm = again;
  }
  let cold = 0;
  for (;;) {
    yield pauses.next();
    const call = yield* send('head', tally, pauses);
    if (call.kind === 'ended') return end(stoppedShort(tally, call.reason));
    if (call.expected === 0 && call.read === 0) {
      // What the calls before had left has expired: a warm-up again.
      cold += 1;
      if (cold <= MOST_COLD) continue;
      return end(stoppedShort(tally, 'what calls leave in the cache expires before the next one'));
    }
    if (tally.tried(call)) pauses.hit();
    else pauses.missed();
    const { decision } = tally;
    if (decision === 'misses' && tally.read + tally.write === 0)
      return end({ outcome: 'not-cached', reason: whyNotCached(target, call) });
    if (decision !== 'open' || tally.trials >= MOST_TRIALS) return end({ outcome: 'decided' });
  }
}

/** Sends until there is an answer, within what failures are allowed. */
function* send(which: 'base' | 'head', tally: Tally, pauses: Pauses): Steps<Sent> {
  for (;;) {
    const reply = yield { kind: 'send', which };
    switch (reply.kind) {
      case 'answered':
        tally.calls += 1;
        tally.failures = 0;
        tally.answered(reply);
        return reply;
      case 'stopped':
        return { kind: 'ended', reason: reply.reason };
      case 'failed': {
        tally.calls += 1;
        tally.failures += 1;
        tally.paid(reply.costUsd);
        const { words, isPassing, retryAfter } = reply.failure;
        if (!isPassing || tally.failures > MOST_FAILURES)
          return { kind: 'ended', reason: failed(reply.failure, tally.failures) };
        if ((retryAfter ?? 0) > LONGEST_WAIT)
          return { kind: 'ended', reason: `${words}, and asks to wait for ${retryAfter} seconds` };
        yield pauses.failed(retryAfter);
        break;
      }
      case 'waited':
        throw new TypeError('a call was answered with a pause');
    }
  }
}

function failed({ words }: Failure, times: number): string {
  return times > 1 ? `${words}; ${times} calls in a row failed` : words;
}

/**
 * Whether a warm-up shows that nothing is cached: with entries it neither read nor wrote; where any prefix
 * matches and writes are not reported, only a request that is too short shows it.
 */
function leftNothing({ read, write, uncached }: Answered, { renders }: ProbeTarget): boolean {
  const { rules } = renders[0].segmented;
  if (read + write > 0) return false;
  return rules.kind === 'entries' || uncached < rules.minimum.tokens;
}
