import { type Json, get, isObject } from '../../json/value.ts';
import { type Usage, count, within } from './usage.ts';

/**
 * Usage of the Vercel AI SDK: of its functions (`LanguageModelUsage`, ai 6.0.326: `inputTokens` as a total
 * with `inputTokenDetails`) and of its models (V3: `inputTokens: { total, noCache, cacheRead, cacheWrite }`).
 * It does not tell lifetimes apart, so nothing is `write1h`. ai 5 has `cachedInputTokens` alone.
 */
export function vercelUsage(usage: Json): Usage | null {
  const input = get(usage, 'inputTokens');
  const output = outputOf(usage);
  if (isObject(input)) return fromParts(input, 'total', 'cacheRead', 'cacheWrite', output);
  const total = count(usage, 'inputTokens');
  const details = get(usage, 'inputTokenDetails');
  if (total === null) return null;
  if (isObject(details)) {
    const read = count(details, 'cacheReadTokens');
    const write = count(details, 'cacheWriteTokens');
    if (read !== null || write !== null)
      return within(total, { read: read ?? 0, write: write ?? 0, write1h: 0 }, output);
  }
  const cached = count(usage, 'cachedInputTokens');
  return cached === null ? null : within(total, { read: cached, write: 0, write1h: 0 }, output);
}

function fromParts(
  value: Json,
  totalKey: string,
  readKey: string,
  writeKey: string,
  output: number,
): Usage | null {
  const total = count(value, totalKey);
  const read = count(value, readKey);
  const write = count(value, writeKey);
  if (total === null || (read === null && write === null)) return null;
  return within(total, { read: read ?? 0, write: write ?? 0, write1h: 0 }, output);
}

function outputOf(usage: Json): number {
  const output = get(usage, 'outputTokens');
  return (isObject(output) ? count(output, 'total') : count(usage, 'outputTokens')) ?? 0;
}
