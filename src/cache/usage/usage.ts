import { type Json, get } from '../../json/value.ts';

/**
 * Tokens of one request, in one form for all providers. All input is uncached + read + write. A usage
 * that could not be read is `null` wherever this type is used, never zero.
 */
export interface Usage {
  /** Input that was neither read from the cache nor written to it. */
  readonly uncached: number;
  readonly read: number;
  /** All that was written. */
  readonly write: number;
  /** The part of `write` with the provider's longer life (1 hour, 12 hours). */
  readonly write1h: number;
  readonly output: number;
}

/** All input tokens. */
export function inputTokens(usage: Usage): number {
  return usage.uncached + usage.read + usage.write;
}

/** The same usage with at least so many tokens read from the cache: first written ones are read instead. */
export function withRead(usage: Usage, tokens: number): Usage {
  const more = Math.max(0, Math.min(tokens, inputTokens(usage)) - usage.read);
  const write = Math.max(0, usage.write - more);
  return {
    ...usage,
    uncached: usage.uncached - Math.max(0, more - usage.write),
    read: usage.read + more,
    write,
    write1h: Math.min(usage.write1h, write),
  };
}

/** A count at `key`: null for none that a provider could mean (negative, not finite, no number). */
export function count(value: Json | undefined, key: string): number | null {
  const found = get(value, key);
  return typeof found === 'number' && Number.isFinite(found) && found >= 0 ? found : null;
}

/** Usage whose parts stand inside a total; null where they do not fit into it. */
export function within(
  total: number,
  parts: { readonly read: number; readonly write: number; readonly write1h: number },
  output: number,
): Usage | null {
  // xAI reports `cached_tokens` equal to `prompt_tokens`; more than all of it is a broken report.
  const uncached = total - parts.read - parts.write;
  return uncached < 0 || parts.write1h > parts.write ? null : { uncached, ...parts, output };
}
