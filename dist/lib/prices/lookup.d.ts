import type { ProviderId } from '../provider/provider.ts';
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
/**
 * The prices that hold for a request: the user's, else our overlay's, else the catalogue's. Null for a
 * model that nobody knows: its cost is unknown, never 0.
 */
export declare function ratesFor(query: PriceQuery): Rates | null;
