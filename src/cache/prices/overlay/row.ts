import type { DatedRates } from '../row.ts';

/** A price of our own, in front of the catalogue's. */
export interface OverlayRow {
  /** Who sells at this price, by the names of `ProviderId`. */
  readonly providers: readonly string[];
  /** Over `ModelName.id`, as a whole. */
  readonly model: RegExp;
  /** Only for fine-tunes of the model; a row without it is for none. */
  readonly fineTuned?: true;
  readonly prices: readonly DatedRates[];
  readonly source: string;
  /** The day the source was read. */
  readonly read: string;
}
