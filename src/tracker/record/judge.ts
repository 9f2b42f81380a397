import { type Expected, Expectation } from '../../cache/expected/expectation.ts';
import type { RequestChain } from '../../cache/expected/request.ts';
import { type MissReason, type Reference, missOf } from '../../cache/miss.ts';
import { type Usage, inputTokens } from '../../cache/usage/usage.ts';
import type { Section } from '../../request/unit.ts';
import { Heads } from './heads.ts';
import type { Ended } from './recorder.ts';

/** What is said of a call besides what it cost. Tokens. */
export interface Judged {
  readonly expected: number;
  readonly headChanged: boolean;
  readonly reason: MissReason | null;
  /** The section that the reason is about: the first that differs, or that is owed without a breakpoint. */
  readonly changed: Section | null;
  readonly doubleWrite: number;
  /** Whether it read too little, and whether that is to be said. */
  readonly isMiss: boolean;
  readonly alerts: boolean;
  /** Which prompt it is a version of, by a number; null where it left nothing. */
  readonly family: number | null;
}

/** A read counts as complete from this share of what was expected: E is scaled by length at times. */
const COMPLETE = 0.9;
/** An entry may take about this long to become readable, in seconds (anthropic-sdk-python issue 1451). */
const VISIBLE_AFTER = 2;

export const UNJUDGED: Judged = {
  expected: 0,
  headChanged: false,
  reason: null,
  changed: null,
  doubleWrite: 0,
  isMiss: false,
  alerts: false,
  family: null,
};

/** Judges calls by those before them. */
export class Judge {
  readonly #expectation = new Expectation();
  readonly #heads = new Heads();
  readonly #threshold: number;

  constructor(threshold: number) {
    this.#threshold = threshold;
  }

  /** Judges a call whose usage is known, and remembers it. */
  of({ identity, site, session, start, firstByte }: Ended, usage: Usage): Judged {
    const { chain } = identity;
    if (chain === null) return UNJUDGED;
    const at = start / 1000;
    const sent = { site, session, at };
    const expected = this.#expectation.of(chain, sent, scaleOf(chain, usage));
    const family = this.#expectation.leave(chain, sent, expected, {
      usage,
      readable: (firstByte ?? start) / 1000,
    });
    const { tokens, hasChanged, outOfReach, equal } = expected;
    const isMiss = tokens > 0 && usage.read < this.#threshold * tokens;
    const waits = outOfReach?.why === 'invisible' ? outOfReach.tokens - equal.tokens : 0;
    const computed = chain.rules.kind === 'entries' ? usage.write : usage.uncached;
    return {
      expected: tokens,
      headChanged: hasChanged,
      ...reasonOf(chain, usage, expected, at),
      doubleWrite: Math.max(0, Math.min(waits, computed)),
      isMiss,
      family,
      alerts: this.#heads.alerts(
        { site, at, read: usage.read, isMiss },
        expected,
        isMiss && usage.read < this.#threshold * equal.tokens,
      ),
    };
  }
}

/** Tokens of one of `lengths`: up to the last breakpoint where that is known, which is what is judged. */
function scaleOf({ rules, breakpoints, lengths }: RequestChain, usage: Usage): number {
  const cached = usage.read + usage.write;
  const last = breakpoints.at(-1)?.unit ?? -1;
  const length = lengths[last] ?? 0;
  if (rules.kind === 'entries' && cached > 0 && length > 0) return cached / length;
  const whole = lengths.at(-1) ?? 0;
  return whole === 0 ? 0 : inputTokens(usage) / whole;
}

function reasonOf(
  request: RequestChain,
  usage: Usage,
  expected: Expected,
  at: number,
): Pick<Judged, 'reason' | 'changed'> {
  const { tokens, equal, hasChanged, outOfReach, lastOwed } = expected;
  const nothing = { reason: null, changed: null };
  // Content that nobody here has sent was read all the same: another process wrote it.
  if (tokens === 0 && usage.read > 0) return nothing;
  const { rules, breakpoints } = request;
  const { reason, differs } = missOf({
    request,
    reference: referenceOf(request, expected),
    covers: tokens > 0 && usage.read >= COMPLETE * tokens,
    isMarked: rules.kind === 'prefix' || breakpoints.length > 0,
    isLongEnough: usage.read + usage.write > 0 || inputTokens(usage) >= rules.minimum.tokens,
    found:
      equal.tokens > 0
        ? at - equal.since < VISIBLE_AFTER
          ? 'invisible'
          : 'live'
        : (outOfReach?.why ?? 'missing'),
    // What changed is compared with live requests only.
    hasExpired: false,
    isReachable: isReachable(request, equal.units),
  });
  if (differs === null || !hasChanged) return { reason, changed: null };
  // Where the request is equal as far as something is owed of, that is what no breakpoint ends.
  const unit = differs > lastOwed ? lastOwed : differs;
  return { reason, changed: request.sectionOf(unit) ?? 'messages' };
}

/** The relative where the head has changed; else what is equal to the request itself. */
function referenceOf(
  request: RequestChain,
  { hasChanged, relative, equal, outOfReach }: Expected,
): Reference | null {
  if (hasChanged && relative !== null) return { ...relative, unitsLeft: relative.units };
  const units = equal.tokens > 0 ? equal.units : (outOfReach?.units ?? 0);
  return units === 0 ? null : { ...request, unitsLeft: units };
}

function isReachable({ rules, breakpoints }: RequestChain, units: number): boolean {
  const last = breakpoints.at(-1)?.unit;
  if (rules.kind !== 'entries' || rules.lookback === null || last === undefined) return true;
  return last - (units - 1) < rules.lookback;
}
