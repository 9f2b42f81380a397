import type { Json } from '../../json/value.ts';
import { LIMITS } from '../../limits.ts';
import type { Segmented } from '../../request/provider/provider.ts';
import { LEAST_SAMPLE_TOKENS } from '../../request/tokens/counted.ts';
import { o200kOf } from '../../request/tokens/estimate.ts';
import { type PrefixCount, type Sample, prefixKeys } from '../../request/tokens/prefix-counts.ts';
import type { CountEndpoints, Counted } from './endpoints.ts';
import { partials, placeholderOf } from './partial.ts';

/** Asks the providers for the counts of prefixes, each once. */
export class PrefixCounter {
  /** Requests that were sent. */
  asked = 0;
  /** Why counts are missing, each once, in words of ours. */
  readonly complaints = new Set<string>();
  readonly #endpoints: CountEndpoints;
  readonly #counts: Map<string, PrefixCount>;
  readonly #placeholders = new Map<string, number>();
  readonly #ended = new Set<string>();
  /** One request after the other, also where several prompts are counted at a time. */
  #queue: Promise<unknown> = Promise.resolve();

  /** @param counts those that are known; what is counted is added */
  constructor(endpoints: CountEndpoints, counts: Map<string, PrefixCount>) {
    this.#endpoints = endpoints;
    this.#counts = counts;
  }

  /** Counts what of a request is not known yet. Never rejects for what a provider does. */
  async count(body: Json, segmented: Segmented): Promise<void> {
    const counted = this.#queue.then(() => this.#countAll(body, segmented));
    this.#queue = counted.catch(() => {});
    await counted;
  }

  async #countAll(body: Json, segmented: Segmented): Promise<void> {
    const keys = prefixKeys(segmented);
    const parts = partials(body, segmented);
    const missing = parts.filter(({ unit }) => !this.#counts.has(keys[unit] ?? ''));
    if (parts.length > 0 && missing.length === 0) return;
    const endpoint = this.#endpoints(segmented);
    if (endpoint.kind === 'none') {
      this.complaints.add(endpoint.reason);
      return;
    }
    const ask = async (part: Json) => await this.#ask(part, segmented, endpoint.count);
    let before = { unit: -1, tokens: 0 };
    for (const { unit, body: part, isPadded } of parts) {
      const key = keys[unit] ?? '';
      const known = this.#counts.get(key);
      if (known !== undefined) {
        before = { unit, tokens: known.tokens };
        continue;
      }
      const padding = isPadded ? await this.#placeholder(segmented, ask) : 0;
      const whole = padding === null ? null : await ask(part);
      if (padding === null || whole === null) return;
      const counted = { unit, tokens: Math.max(0, whole - padding) };
      const sample = await sampleOf(segmented, before, counted);
      this.#counts.set(key, { tokens: counted.tokens, sample });
      before = counted;
    }
  }

  async #placeholder(
    segmented: Segmented,
    ask: (part: Json) => Promise<number | null>,
  ): Promise<number | null> {
    const name = `${segmented.api} ${segmented.model}`;
    const known = this.#placeholders.get(name);
    if (known !== undefined) return known;
    const alone = placeholderOf(segmented);
    const tokens = alone === null ? null : await ask(alone);
    if (tokens !== null) this.#placeholders.set(name, tokens);
    return tokens;
  }

  /** Tokens of one request; null where they are not told, after which the endpoint may not be asked again. */
  async #ask(
    part: Json,
    { api, model }: Segmented,
    count: (body: Json) => Promise<Counted>,
  ): Promise<number | null> {
    const place = `${api} ${model}`;
    if (this.#ended.has(api) || this.#ended.has(place)) return null;
    if (this.asked >= LIMITS.countRequests) {
      this.complaints.add(`${LIMITS.countRequests} requests were made: run it again for the rest`);
      return null;
    }
    this.asked += 1;
    const answer = await count(part);
    if (answer.kind === 'counted') return answer.tokens;
    const { words, refuses } = answer.failure;
    this.complaints.add(words);
    // One request may be wrong in itself, and a model unknown; everything else concerns all of them.
    if (refuses === null) this.#ended.add(/no such model/.test(words) ? place : api);
    return null;
  }
}

/** What one text between two counts tells of the tokenizer. */
async function sampleOf(
  { units, tokenFamily }: Segmented,
  before: { readonly unit: number; readonly tokens: number },
  { unit, tokens }: { readonly unit: number; readonly tokens: number },
): Promise<Sample | null> {
  const o200k = await o200kOf(units.slice(before.unit + 1, unit + 1));
  if (o200k === null || o200k < LEAST_SAMPLE_TOKENS) return null;
  return { family: tokenFamily, own: tokens - before.tokens, o200k };
}
