import type { CostQuery } from '../../../src/cache/prices/cost-of.ts';

/** A request as it is billed: what the response says, and what the price lists make of it. */
export interface Published {
  readonly what: string;
  readonly usage: object;
  readonly query: CostQuery;
  /** In millionths of a dollar: tokens times the price of a million of them. Null where there is no price. */
  readonly micro: number | null;
  /** What the note says where it is null. */
  readonly note?: RegExp;
  /** The least that it cost, in millionths, where that is known. */
  readonly atLeast?: number;
}

/** A Monday at noon, outside all peak hours. */
const AT = new Date('2026-11-30T12:00:00Z');

/** Usage of the Messages API. */
export function claude(
  input: number,
  read: number,
  write5m: number,
  write1h: number,
  output: number,
  more: object = {},
): object {
  return {
    input_tokens: input,
    cache_read_input_tokens: read,
    cache_creation_input_tokens: write5m + write1h,
    cache_creation: { ephemeral_5m_input_tokens: write5m, ephemeral_1h_input_tokens: write1h },
    output_tokens: output,
    ...more,
  };
}

/** Usage of Chat Completions; the parts stand inside the total. */
export function chat(
  total: number,
  read: number,
  write: number,
  output: number,
  more: object = {},
): object {
  return {
    prompt_tokens: total,
    completion_tokens: output,
    prompt_tokens_details: { cached_tokens: read, cache_write_tokens: write },
    ...more,
  };
}

/** Usage of generateContent. */
export function gemini(total: number, read: number, output: number, more: object = {}): object {
  return {
    promptTokenCount: total,
    cachedContentTokenCount: read,
    candidatesTokenCount: output,
    ...more,
  };
}

/** Usage of Converse. */
export function converse(
  input: number,
  read: number,
  write: number,
  output: number,
  more: object = {},
): object {
  return {
    inputTokens: input,
    cacheReadInputTokens: read,
    cacheWriteInputTokens: write,
    outputTokens: output,
    ...more,
  };
}

export function of(
  provider: CostQuery['provider'],
  model: string,
  more: Partial<CostQuery> = {},
): CostQuery {
  return { provider, model, at: AT, ...more };
}
