import { modelName } from '../../request/provider/model-name.ts';
import type { ProviderId } from '../../request/provider/provider.ts';
import type { Billing } from '../usage/billing.ts';
import { hasRegionalPremium } from './lookup.ts';
import { PRIORITY } from './overlay/openai.ts';
import { type Rates, scaled } from './rates.ts';

/** What a list price becomes by how a request was served. */
export type Served =
  | { readonly kind: 'priced'; readonly rates: Rates }
  /** No price of it is published: `atLeast` is the least that it can be, null where even that is not known. */
  | { readonly kind: 'unpriced'; readonly note: string; readonly atLeast: Rates | null };

/** Names of the ordinary tier, and of the wish for it. */
const STANDARD = new Set([
  'auto',
  'default',
  'on_demand',
  'standard',
  'standard_only',
  'traffic_type_unspecified',
  'unspecified',
]);

/** Applies the region, the speed and the tier of a request to a list price. */
export function served(
  rates: Rates,
  provider: ProviderId | null,
  model: string,
  billing: Billing,
): Served {
  const { id, owner } = modelName(model);
  const regional = scaled(rates, regionFactor(id, billing));
  const tier = tierName(billing.tier);
  const seller = provider ?? owner;
  const speed = speedFactor(id, billing.speed);
  if (speed === null)
    return unpriced(`no price of speed '${billing.speed}' is known for ${id}`, regional);
  const quick = scaled(regional, speed);
  if (tier === null) return { kind: 'priced', rates: quick };
  if (seller === 'anthropic') return claudeTier(quick, tier);
  if (seller === 'openai') return openaiTier(quick, tier, id);
  if (seller === 'gemini' || seller === 'google' || seller === ('vertex' as string))
    return geminiTier(quick, tier);
  // "50% cost savings vs on-demand" (docs.aws.amazon.com/bedrock/latest/userguide/capacity-limits-cost-optimization.html, read 2026-11-30).
  if (seller === 'bedrock' && tier === 'batch')
    return { kind: 'priced', rates: scaled(quick, 0.5) };
  return unpriced(`no price of the tier '${tier}' is published for ${id}`, null);
}

function tierName(tier: string | null): string | null {
  const name = tier?.toLowerCase() ?? '';
  if (name === '' || STANDARD.has(name)) return null;
  return name.replace(/^on_demand_/, '');
}

/**
 * Anthropic's batches cost half, whatever is read or written (build-with-claude/batch-processing, read
 * 2026-08-22). Its priority tier is committed capacity, which is billed apart.
 */
function claudeTier(rates: Rates, tier: string): Served {
  if (tier === 'batch') return { kind: 'priced', rates: scaled(rates, 0.5) };
  return unpriced(`the tier '${tier}' is billed by commitment, not per token`, null);
}

/**
 * OpenAI: batches and flex cost half; models older than GPT-5 have no price for reads in a batch, which are
 * input then. The priority tier has a price per model. (developers.openai.com/api/docs/pricing,
 * openai.com/api-priority-processing, read 2026-11-30.)
 */
function openaiTier(rates: Rates, tier: string, id: string): Served {
  if (tier === 'flex') return { kind: 'priced', rates: scaled(rates, 0.5) };
  if (tier === 'batch') {
    const { read, ...others } = scaled(rates, 0.5);
    const isOld = /^(?:gpt-[34]|o\d|chatgpt-4)/.test(id);
    return { kind: 'priced', rates: isOld || read === undefined ? others : { ...others, read } };
  }
  const row = tier === 'priority' ? PRIORITY.find(([model]) => model.test(id)) : undefined;
  if (row === undefined)
    return unpriced(
      `no price of the tier '${tier}' is published for ${id}`,
      tier === 'priority' ? rates : null,
    );
  const [, input, read, output] = row;
  const { webSearch } = rates;
  return {
    kind: 'priced',
    rates: {
      input,
      ...(read === null ? {} : { read }),
      output,
      ...(webSearch === undefined ? {} : { webSearch }),
    },
  };
}

/**
 * Gemini: flex and batches cost half, priority "75% to 100% more than standard" (ai.google.dev/gemini-api/docs/
 * optimization, read 2026-11-30; Vertex AI: flex-paygo, the same day). In a batch "the cached tokens are priced the
 * same as for non-batch API traffic" (docs/batch-api, read 2026-11-30).
 */
function geminiTier(rates: Rates, tier: string): Served {
  if (tier === 'flex') return { kind: 'priced', rates: scaled(rates, 0.5) };
  if (tier === 'batch') return { kind: 'priced', rates: halvedButReads(rates) };
  if (tier === 'priority')
    return unpriced(
      "the tier 'priority' costs 75 % to 100 % more: the exact price is not published per model",
      scaled(rates, 1.75),
    );
  if (tier === 'provisioned_throughput')
    return unpriced('provisioned throughput is billed by capacity, not per token', null);
  return unpriced(`no price of the tier '${tier}' is published`, null);
}

function halvedButReads(rates: Rates): Rates {
  const { read, readAudio, readImage } = rates;
  return {
    ...scaled(rates, 0.5),
    ...(read === undefined ? {} : { read }),
    ...(readAudio === undefined ? {} : { readAudio }),
    ...(readImage === undefined ? {} : { readImage }),
  };
}

/**
 * A tenth more where a request may not leave a region: Claude with `inference_geo: "us"`, from 4.6 on (about-
 * claude/pricing, "Data residency"); Claude from 4.5 on at a regional or multi-regional endpoint of Vertex AI
 * (build-with-claude/claude-on-vertex-ai); OpenAI's regional hosts, for models from 2026-03-05 on
 * (developers.openai.com/api/docs/guides/data-residency). All read 2026-11-30.
 */
function regionFactor(id: string, { geo, host }: Billing): number {
  const where = host?.toLowerCase() ?? '';
  if (geo === 'us') return 1.1;
  if (
    /^(?:[a-z]+-[a-z]+\d+-aiplatform\.googleapis\.com|aiplatform\.[a-z]+\.rep\.googleapis\.com)$/.test(
      where,
    )
  )
    return id.startsWith('claude-') && hasRegionalPremium(id) ? 1.1 : 1;
  if (/^[a-z]{2}\.api\.openai\.com$/.test(where)) return isSinceMarch2026(id) ? 1.1 : 1;
  return 1;
}

/** GPT-5.4 came on 2026-03-05. */
function isSinceMarch2026(id: string): boolean {
  const [, major, minor] = /^gpt-(\d+)(?:\.(\d+))?(?:-|$)/.exec(id) ?? [];
  return Number(major) > 5 || (major === '5' && Number(minor ?? 0) >= 4);
}

/**
 * Claude's fast mode multiplies all prices of a model (build-with-claude/fast-mode, read 2026-11-30); null for
 * a model that is not listed there, and for other clouds' quick lanes.
 */
function speedFactor(id: string, speed: string | null): number | null {
  if (speed === null || speed === 'standard') return 1;
  if (speed !== 'fast') return null;
  if (/^claude-opus-4-[67]$/.test(id)) return 6;
  return id === 'claude-opus-4-8' ? 2 : null;
}

function unpriced(note: string, atLeast: Rates | null): Served {
  return { kind: 'unpriced', note, atLeast };
}
