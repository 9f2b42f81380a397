import { counter, priceOf } from '../cache/prices/cost-of.ts';
import type { TracedRequest } from '../cache/play/simulation.ts';
import { get, text } from '../json/value.ts';
import type { SentRequest } from '../render/sources/sent-request.ts';
import type { Segmented } from '../request/provider/provider.ts';

/** What the tokens of a request cost: as its body asks to be served, at its host, on its day. */
export function linePrice(
  { body, host }: Pick<SentRequest, 'body' | 'host'>,
  { provider, model, like }: Pick<Segmented, 'provider' | 'model' | 'like'>,
  at: Date,
  output: number,
): { readonly price: TracedRequest['price']; readonly note: string | null } {
  const price = priceOf({
    provider,
    model,
    servedModel: like,
    at,
    tier: text(get(body, 'service_tier')) ?? null,
    geo: text(get(body, 'inference_geo')) ?? null,
    speed: text(get(body, 'speed')) ?? null,
    host,
  });
  const cost = counter(price);
  return {
    price: (tokens) => cost({ ...tokens, output }),
    note:
      price.kind === 'unpriced'
        ? `No price is known for '${model}' as it is requested here: its cost is left out.`
        : null,
  };
}
