import type { ProviderId } from '../provider/provider.ts';
import type { Rates } from './rates.ts';
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
export declare function catalogueRates(provider: ProviderId | null, model: string, at: Date): CatalogueRates | null;
