import type { Json } from '../../json/value.ts';
import { pause } from '../pause.ts';
import type { MissPolicy } from '../policy.ts';
import type { Attempt } from '../record/attempt.ts';
import { hasEffects } from './effects.ts';

/** A call that ended, and what may be done about it. */
export interface Missed<T> {
  readonly policy: MissPolicy;
  /** The request as it was sent. */
  readonly request: Json;
  readonly given: readonly unknown[];
  readonly first: Attempt;
  readonly value: T;
}

/** Calls again with these arguments, as the n-th attempt. */
export type Again<T> = (
  given: readonly unknown[],
  nth: number,
) => { readonly attempt: Attempt | undefined; readonly outcome: Promise<T> };

/**
 * The result of a call, or of its repetition after a silent miss. The first answer is paid for and valid:
 * it is what the caller gets where the repetition fails, is aborted, or only warms the cache.
 */
export function missAware<T>(missed: Missed<T>, again: Again<T>): T | Promise<T> {
  return isSilentMiss(missed.first) && !hasEffects(missed.request)
    ? repeated(missed, again)
    : missed.value;
}

async function repeated<T>(
  { policy, given, first, value }: Missed<T>,
  again: Again<T>,
): Promise<T> {
  const signal = signalOf(given);
  const canWarm = policy.warm && first.metrics?.provider === 'anthropic';
  const warming = canWarm ? warmRequest(given) : null;
  let latest = value;
  for (let retry = 1; retry <= policy.maxRetries; retry++) {
    try {
      await pause(policy.delayMs, signal);
      const { attempt, outcome } = again(warming ?? given, retry + 1);
      const found = await outcome;
      if (warming === null) latest = found;
      if (attempt === undefined || !isSilentMiss(attempt)) return latest;
    } catch {
      return latest;
    }
  }
  return latest;
}

/** A live prefix that should have hit and of which nothing was read, with no reason in the request. */
function isSilentMiss({ metrics }: Attempt): boolean {
  if (metrics === undefined || metrics.error !== null || metrics.headChanged) return false;
  if (metrics.read !== 0 || (metrics.expected ?? 0) <= 0) return false;
  return metrics.missReason === 'unexplained' || metrics.missReason === 'not_yet_visible';
}

function signalOf(given: readonly unknown[]): AbortSignal | undefined {
  for (const value of given) {
    if (typeof value !== 'object' || value === null) continue;
    const signal: unknown = Reflect.get(value, 'signal');
    if (signal instanceof AbortSignal) return signal;
  }
  return undefined;
}

/**
 * The arguments that write the cache without an answer: `max_tokens: 0`. Anthropic refuses it with a
 * stream, enabled thinking, an output format and a forced tool (build-with-claude/prompt-caching, read
 * 2026-10-08); with automatic caching it would mark the newest message, which is no harm here: the
 * request is the same. Null where it is not allowed.
 */
function warmRequest(given: readonly unknown[]): readonly unknown[] | null {
  const index = given.findIndex((value) => typeof value === 'object' && value !== null);
  const request: unknown = given[index];
  if (typeof request !== 'object' || request === null) return null;
  const at = (key: string): unknown => Reflect.get(request, key);
  const forced = ['any', 'tool'].includes(String(member(at('tool_choice'), 'type')));
  const refused =
    typeof at('max_tokens') !== 'number' ||
    at('stream') === true ||
    member(at('thinking'), 'type') === 'enabled' ||
    member(at('output_config'), 'format') !== undefined ||
    forced;
  if (refused) return null;
  return given.with(index, { ...request, max_tokens: 0 });
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
