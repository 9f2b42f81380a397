import type { ExpectedRead, OutOfReach } from '../../cache/expected/prefix-index.ts';
import type { RequestChain } from '../../cache/expected/request.ts';
import { type Usage, inputTokens } from '../../cache/usage/usage.ts';
import type { Section } from '../../request/unit.ts';
import type { MissReason } from '../metrics.ts';
import { type Reference, firstDifference } from './reference.ts';

/** Why a request did not read what it could have; both null where it did. */
export interface Miss {
  readonly reason: MissReason | null;
  readonly changed: Section | null;
}

export interface MissFacts {
  readonly request: RequestChain;
  readonly usage: Usage;
  readonly expected: ExpectedRead;
  /** What the site's call before it left: maybe another prompt, or another conversation. */
  readonly before: Reference | null;
  /** What an earlier call of the same prompt left, where that can no longer be read, or not yet. */
  readonly outOfReach: OutOfReach | null;
  readonly at: number;
}

/** A read counts as complete from this share of what was expected: E is scaled by length at times. */
const COMPLETE = 0.9;
/** An entry may take about this long to become readable, in seconds (anthropic-sdk-python issue 1451). */
const VISIBLE_AFTER = 2;

const BY_SECTION: Readonly<Record<Section, MissReason>> = {
  params: 'parameter_changed',
  tools: 'tools_changed',
  system: 'system_changed',
  messages: 'messages_changed',
};

export function missOf(facts: MissFacts): Miss {
  const { request, usage, expected, before, outOfReach, at } = facts;
  if (expected.tokens > 0 && usage.read >= COMPLETE * expected.tokens) return known(null);
  // Content that the index has never seen was read all the same: another process wrote it.
  if (expected.tokens === 0 && usage.read > 0) return known(null);
  const { rules, breakpoints } = request;
  if (rules.kind === 'entries' && breakpoints.length === 0) return known('no_breakpoint');
  if (usage.read + usage.write === 0 && inputTokens(usage) < rules.minimum.tokens)
    return known('below_minimum');
  const unit = before === null ? 0 : firstDifference(before, request);
  // Where prompts take turns, the one of this kind says more than the one before.
  if (expected.tokens === 0 && outOfReach !== null && unit !== null && outOfReach.units > unit)
    return known(outOfReach.why);
  if (before === null) return expected.tokens === 0 ? known('cold') : provider(facts);
  // What differs behind a prefix that is there does not explain that nothing of it was read.
  const differs = unit !== null && unit < before.cached && unit >= expected.units;
  if (differs && !isSilent(facts)) return changed(request, unit);
  if (expected.tokens > 0) return provider(facts);
  if (before.cached === 0) return known('cold');
  if (at <= before.readable) return known('not_yet_visible');
  return known(at >= before.until ? 'expired' : 'cold');
}

/** Nothing was read of a live prefix that is there beyond doubt: near the minimum it may be estimated too long. */
function isSilent({ request: { rules }, usage, expected }: MissFacts): boolean {
  const least = Math.max(rules.minimum.tokens, rules.kind === 'prefix' ? rules.granularity : 0);
  return usage.read === 0 && expected.tokens > 0 && expected.tokens >= 2 * least;
}

function changed(request: RequestChain, unit: number): Miss {
  if (unit === 0) return { reason: 'model_changed', changed: 'params' };
  const section = request.sections[unit] ?? 'messages';
  return { reason: BY_SECTION[section], changed: section };
}

/** The prefix is there, and equal; what kept the provider from reading it? */
function provider({ request, expected, before, at }: MissFacts): Miss {
  if (before !== null && at - before.readable < VISIBLE_AFTER) return known('not_yet_visible');
  const { rules, breakpoints } = request;
  const last = breakpoints.at(-1)?.unit;
  if (rules.kind !== 'entries' || rules.lookback === null || last === undefined)
    return known('unexplained');
  return known(last - (expected.units - 1) >= rules.lookback ? 'lookback' : 'unexplained');
}

function known(reason: MissReason | null): Miss {
  return { reason, changed: null };
}
