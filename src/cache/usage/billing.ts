import { type Json, dig, get, isObject, items, text } from '../../json/value.ts';

/** How a request was served, as far as it changes its price. What is not known is null. */
export interface Billing {
  /** The tier that served it, as its provider spells it, or `batch`. */
  readonly tier: string | null;
  /** Anthropic's `inference_geo`. */
  readonly geo: string | null;
  /** Anthropic's `speed`, Bedrock's `performanceConfig.latency`. */
  readonly speed: string | null;
  /** The host that it was sent to: some are dearer than the global one. */
  readonly host?: string | null;
  /** Web searches that stand in the response and in no usage (OpenAI's `web_search_call`). */
  readonly webSearches?: number;
  /** In words: what the response shows to have been used, and is billed by something that no list tells. */
  readonly tools?: readonly string[];
}

export const PLAIN_BILLING: Billing = { tier: null, geo: null, speed: null };

/**
 * How a whole response was served. The usage counts where it has the field: Anthropic's `service_tier`,
 * Gemini's `serviceTier`, Vertex AI's `trafficType`; the others say it beside the usage.
 *
 * @param response the response, or the event of a stream that carries these fields
 */
export function billingOf(usage: Json | undefined, response: Json | undefined): Billing {
  const inside = get(response, 'response') ?? response;
  return {
    tier: tierOf(usage) ?? tierOf(inside) ?? tierOf(get(inside, 'metadata')) ?? null,
    geo: text(get(usage, 'inference_geo')) ?? null,
    speed: text(get(usage, 'speed')) ?? text(dig(inside, 'performanceConfig', 'latency')) ?? null,
    ...toolsOf(inside),
  };
}

/** What a later event says of the same response counts, where it says anything. */
export function later(before: Billing, after: Billing): Billing {
  return {
    ...before,
    ...after,
    tier: after.tier ?? before.tier,
    geo: after.geo ?? before.geo,
    speed: after.speed ?? before.speed,
  };
}

function tierOf(holder: Json | undefined): string | undefined {
  const tier = get(holder, 'serviceTier');
  return (
    text(get(holder, 'service_tier')) ??
    text(isObject(tier) ? get(tier, 'type') : tier) ??
    text(get(holder, 'trafficType'))
  );
}

/** Tools that run at the provider and are billed by the call or by the hour, by the types of output items. */
const HOSTED: Readonly<Record<string, string>> = {
  code_interpreter_call: 'a code interpreter',
  file_search_call: 'file search',
  image_generation_call: 'image generation',
};

function toolsOf(response: Json | undefined): Pick<Billing, 'webSearches' | 'tools'> {
  const types = items(get(response, 'output')).map((item) => text(get(item, 'type')) ?? '');
  const webSearches = types.filter((type) => type === 'web_search_call').length;
  const tools = new Set(types.flatMap((type) => HOSTED[type] ?? []));
  const isGrounded = items(get(response, 'candidates')).some(
    (one) => items(dig(one, 'groundingMetadata', 'webSearchQueries')).length > 0,
  );
  if (isGrounded) tools.add('grounding with a search');
  return {
    ...(webSearches > 0 ? { webSearches } : {}),
    ...(tools.size > 0 ? { tools: [...tools] } : {}),
  };
}
