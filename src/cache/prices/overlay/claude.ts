import type { Rate, Rates } from '../rates.ts';
import type { OverlayRow } from './row.ts';

const DIRECT = ['anthropic'] as const;
/** OpenRouter passes the provider's price through, and lists no lives of its own. */
const BOTH = ['anthropic', 'openrouter'] as const;
const PRICING = 'https://platform.claude.com/docs/en/about-claude/pricing';
const CACHING = 'https://platform.claude.com/docs/en/build-with-claude/prompt-caching';
const webSearch = 10;

/** What @pydantic/genai-prices 0.1.8 lacks or takes for another model. Delete a row once it knows better. */
export const CLAUDE: readonly OverlayRow[] = [
  {
    // Reads at 0.025 of the input, as for 5.1.
    providers: DIRECT,
    model: /^claude-(?:fable|mythos)-5-2$/,
    prices: [
      {
        from: '2026-11-09',
        rates: { input: 8, read: 0.2, write: 10, write1h: 16, output: 40, webSearch },
      },
    ],
    source: 'https://github.com/archid21/rightsize/releases/tag/v0.10.2',
    read: '2026-11-30',
  },
  {
    providers: DIRECT,
    model: /^claude-mythos-5-1$/,
    prices: [{ rates: { input: 10, read: 0.25, write: 12.5, write1h: 20, output: 50, webSearch } }],
    source: PRICING,
    read: '2026-11-30',
  },
  {
    // The package takes it for claude-sonnet-5, whose reads cost twice as much.
    providers: BOTH,
    model: /^claude-sonnet-5-5$/,
    prices: [
      { rates: sonnet(0.2) },
      // Half the price from this day on.
      { from: '2026-10-07', rates: sonnet(0.1) },
    ],
    source: CACHING,
    read: '2026-10-08',
  },
  {
    // All prices are five times as high for prompts of more than 100,000 tokens.
    providers: BOTH,
    model: /^claude-haiku-5-5$/,
    prices: [
      {
        rates: {
          input: above100k(0.1),
          read: above100k(0.01),
          write: above100k(0.125),
          write1h: above100k(0.2),
          output: above100k(0.5),
          webSearch,
        },
      },
    ],
    source: CACHING,
    read: '2026-10-08',
  },
];

function sonnet(read: number): Rates {
  return { input: 2, read, write: 2.5, write1h: 4, output: 10, webSearch };
}

function above100k(base: number): Rate {
  return { base, tiers: [{ start: 100_000, price: base * 5 }] };
}
