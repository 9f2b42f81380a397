import { type MatchLogic, type PriceCalculation, calcPrice } from '@pydantic/genai-prices';
import type { ProviderId } from '../../request/provider/provider.ts';
import type { Rate, Rates } from './rates.ts';

/** The names that @pydantic/genai-prices has for providers; none where nobody sells tokens. */
const CATALOGUE_IDS: Readonly<Partial<Record<ProviderId, string>>> = {
  anthropic: 'anthropic',
  openai: 'openai',
  bedrock: 'aws',
  gemini: 'google',
  azure: 'azure',
  openrouter: 'openrouter',
  deepseek: 'deepseek',
  xai: 'x-ai',
  mistral: 'mistral',
};

/** What the catalogue says, and whether it would say so at any time. */
export interface CatalogueRates {
  readonly rates: Rates;
  /** The price depends on the date or the hour. */
  readonly dated: boolean;
}

/**
 * The prices of @pydantic/genai-prices (pinned; exact dates and hours included), or null for a model that it
 * does not know, or takes for a version of another one.
 */
export function catalogueRates(
  provider: ProviderId | null,
  model: string,
  at: Date,
): CatalogueRates | null {
  const providerId = provider === null ? undefined : (CATALOGUE_IDS[provider] ?? null);
  if (providerId === null || model === '') return null;
  const found = calcPrice({ input_tokens: 1 }, model, {
    timestamp: at,
    ...(providerId === undefined ? {} : { providerId }),
  });
  if (found === null || isAnotherVersion(found.model.match, model.toLowerCase())) return null;
  const rates = ratesOf(found);
  return rates === null ? null : { rates, dated: Array.isArray(found.model.prices) };
}

function ratesOf({ model_price: price, model, provider }: PriceCalculation): Rates | null {
  const { input_mtok: input, output_mtok: output } = price;
  if (input === undefined || output === undefined) return null;
  const { cache_write_mtok: write } = price;
  // Mistral's rows lack reads: "billed at 10% of the standard input token price" (docs.mistral.ai/studio-api/
  // conversations/advanced/prompt-caching, read 2026-11-23).
  const read = price.cache_read_mtok ?? (provider.id === 'mistral' ? times(input, 0.1) : undefined);
  // Bedrock's and Vertex AI's rows of Claude lack the price for an hour: twice the input everywhere
  // ("1-hour cache write tokens are 2 times the base input tokens price", build-with-claude/
  // prompt-caching, read 2026-10-08).
  const isClaude = /claude/.test(model.id) && provider.id !== 'openrouter';
  const write1h = price['cache_write_1h_mtok'] ?? (isClaude ? times(input, 2) : undefined);
  return {
    input,
    output,
    ...(read === undefined ? {} : { read }),
    ...(write === undefined ? {} : { write }),
    ...(write1h === undefined ? {} : { write1h }),
  };
}

function times(rate: Rate, factor: number): Rate {
  if (typeof rate === 'number') return rate * factor;
  return {
    base: rate.base * factor,
    tiers: rate.tiers.map(({ start, price }) => ({ start, price: price * factor })),
  };
}

/**
 * Whether a model was matched by the beginning of its name alone, and the rest looks like a further version
 * number: `claude-sonnet-5-5` is no `claude-sonnet-5`. A date, a size (`-8b`) or `-v1:0` is none.
 */
function isAnotherVersion(match: MatchLogic, model: string): boolean {
  const beginnings = literals(match, 'starts_with').filter((start) => model.startsWith(start));
  if (beginnings.length === 0 || literals(match, 'equals').includes(model)) return false;
  const longest = Math.max(...beginnings.map(({ length }) => length));
  return /^[-.]\d{1,2}(?![\da-z:])/.test(model.slice(longest));
}

function literals(match: MatchLogic, kind: 'starts_with' | 'equals'): readonly string[] {
  if ('or' in match) return match.or.flatMap((inner) => literals(inner, kind));
  if ('and' in match) return match.and.flatMap((inner) => literals(inner, kind));
  if (kind === 'starts_with')
    return 'starts_with' in match ? [match.starts_with.toLowerCase()] : [];
  return 'equals' in match ? [match.equals.toLowerCase()] : [];
}
