import type { ProviderId } from '../provider/provider.ts';
import type { Rates } from './rates.ts';
/** A price of our own, in front of the package's. */
export interface OverlayRow {
    readonly providers: readonly ProviderId[];
    /** Matches the whole name, a date or `-latest` left aside. */
    readonly model: RegExp;
    readonly rates: Rates;
    /** From this day on (UTC); rows of one model stand with the latest first. */
    readonly effectiveFrom: string;
    readonly source: string;
    /** The day the source was read. */
    readonly verifiedOn: string;
}
/** What @pydantic/genai-prices 0.1.8 lacks or takes for another model. Delete a row once it knows better. */
export declare const OVERLAY: readonly OverlayRow[];
