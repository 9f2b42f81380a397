import type { ProviderId } from '../../request/provider/provider.ts';
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

const CLAUDE = ['anthropic'] as const;
const SOURCE = 'https://platform.claude.com/docs/en/build-with-claude/prompt-caching';
const sonnet = { input: 2, write: 2.5, write1h: 4, output: 10 };

/** What @pydantic/genai-prices 0.1.8 lacks or takes for another model. Delete a row once it knows better. */
export const OVERLAY: readonly OverlayRow[] = [
  {
    // The package takes it for claude-sonnet-5, whose reads cost twice as much.
    providers: CLAUDE,
    model: /^claude-sonnet-5[-.]5$/,
    rates: { ...sonnet, read: 0.1 },
    effectiveFrom: '2026-10-07',
    source: SOURCE,
    verifiedOn: '2026-10-08',
  },
  {
    providers: CLAUDE,
    model: /^claude-sonnet-5[-.]5$/,
    rates: { ...sonnet, read: 0.2 },
    effectiveFrom: '2026-01-01',
    source: SOURCE,
    verifiedOn: '2026-10-08',
  },
  {
    // All prices are five times as high for prompts of more than 100,000 tokens.
    providers: CLAUDE,
    model: /^claude-haiku-5[-.]5$/,
    rates: {
      input: above100k(0.1),
      read: above100k(0.01),
      write: above100k(0.125),
      write1h: above100k(0.2),
      output: above100k(0.5),
    },
    effectiveFrom: '2026-01-01',
    source: SOURCE,
    verifiedOn: '2026-10-08',
  },
];

function above100k(base: number) {
  return { base, tiers: [{ start: 100_000, price: base * 5 }] } as const;
}
