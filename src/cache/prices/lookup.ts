import type { ProviderId } from '../../request/provider/provider.ts';
import { catalogueRates } from './catalogue.ts';
import { OVERLAY } from './overlay.ts';
import type { Pricing, Rates } from './rates.ts';

/** What decides about a price. */
export interface PriceQuery {
  /** Null where it is not known: the model's name has to tell. */
  readonly provider: ProviderId | null;
  /** As the request or the response spells it. */
  readonly model: string;
  /** When the request was sent: prices change by day, some by the hour. */
  readonly at: Date;
  readonly pricing?: Pricing | undefined;
}

/** Looked up once a minute and model: the catalogue's own search costs 40 µs. */
const known = new Map<string, Rates | null>();
const MOST_KNOWN = 1000;

/**
 * The prices that hold for a request: the user's, else our overlay's, else the catalogue's. Null for a
 * model that nobody knows: its cost is unknown, never 0.
 */
export function ratesFor(query: PriceQuery): Rates | null {
  const own = query.pricing;
  if (own !== undefined && Object.hasOwn(own, query.model)) return own[query.model] ?? null;
  const minute = Math.floor(query.at.getTime() / 60_000);
  const key = `${query.provider ?? ''}\0${query.model}`;
  const dated = `${key}\0${minute}`;
  const found = known.get(key) ?? known.get(dated);
  if (found !== undefined) return found;
  const overlaid = overlayRates(query);
  const listed = overlaid === null ? catalogueRates(query.provider, query.model, query.at) : null;
  if (known.size >= MOST_KNOWN) known.clear();
  // Overlay rows begin at a date, and so may a model that is not listed yet.
  known.set(listed?.dated === false ? key : dated, overlaid ?? listed?.rates ?? null);
  return overlaid ?? listed?.rates ?? null;
}

function overlayRates({ provider, model, at }: PriceQuery): Rates | null {
  const name = model.toLowerCase().replace(/[-@](?:20\d{6}|latest)$/, '');
  const day = at.toISOString().slice(0, 10);
  const row = OVERLAY.find(
    (candidate) =>
      (provider === null || candidate.providers.includes(provider)) &&
      candidate.model.test(name) &&
      candidate.effectiveFrom <= day,
  );
  return row?.rates ?? null;
}
