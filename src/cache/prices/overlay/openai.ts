import type { Rate, Rates } from '../rates.ts';
import type { OverlayRow } from './row.ts';

const OPENAI = ['openai', 'azure'] as const;
const PRICING = 'https://developers.openai.com/api/docs/pricing';
const webSearch = 10;

/** Above 272,000 tokens of input it costs twice as much, and output half as much again. */
function long(input: number, read: number, write: number, output: number): Rates {
  const above = (base: number, factor: number): Rate => ({
    base,
    tiers: [{ start: 272_000, price: base * factor }],
  });
  return {
    input: above(input, 2),
    read: above(read, 2),
    write: above(write, 2),
    output: above(output, 1.5),
    webSearch,
  };
}

/** What @pydantic/genai-prices 0.1.8 lacks: the models of autumn, audio, and the reads of fine-tunes. */
export const OPENAI_ROWS: readonly OverlayRow[] = [
  {
    // Reads at 0.05 of the input, where GPT-5.6 and 6 have 0.1.
    providers: OPENAI,
    model: /^gpt-6\.1-sol$/,
    prices: [{ from: '2026-09-29', rates: long(2, 0.1, 2.5, 10) }],
    source: 'https://developers.openai.com/api/docs/models/gpt-6.1-sol',
    read: '2026-11-30',
  },
  {
    providers: OPENAI,
    model: /^gpt-6\.1-terra$/,
    prices: [
      {
        from: '2026-10-26',
        rates: { input: 1, read: 0.05, write: 1.25, output: 5, webSearch },
      },
    ],
    source: 'https://github.com/TheKrush/PromptFuel/releases/tag/v1.0.24',
    read: '2026-11-30',
  },
  {
    providers: OPENAI,
    model: /^gpt-6\.2-sol$/,
    prices: [{ rates: long(2, 0.1, 2.5, 10) }],
    source: 'https://github.com/iyulab/TokenMeter/releases/tag/v0.17.0',
    read: '2026-11-30',
  },
  {
    providers: OPENAI,
    model: /^gpt-6\.2-astra$/,
    prices: [{ rates: long(8, 0.4, 10, 40) }],
    source: 'https://github.com/iyulab/TokenMeter/releases/tag/v0.17.0',
    read: '2026-11-30',
  },
  {
    providers: OPENAI,
    model: /^gpt-4o-audio-preview$/,
    prices: [{ rates: { input: 2.5, output: 10, inputAudio: 40, outputAudio: 80 } }],
    source: PRICING,
    read: '2026-11-30',
  },
  {
    providers: OPENAI,
    model: /^gpt-4o-mini-audio-preview$/,
    prices: [{ rates: { input: 0.15, output: 0.6, inputAudio: 10, outputAudio: 20 } }],
    source: PRICING,
    read: '2026-11-30',
  },
  ...[
    { model: /^gpt-4\.1$/, rates: { input: 3, read: 0.75, output: 12 } },
    { model: /^gpt-4\.1-mini$/, rates: { input: 0.8, read: 0.2, output: 3.2 } },
    { model: /^gpt-4\.1-nano$/, rates: { input: 0.2, read: 0.05, output: 0.8 } },
    { model: /^gpt-4o$/, rates: { input: 3.75, read: 1.875, output: 15 } },
    { model: /^gpt-4o-mini$/, rates: { input: 0.3, read: 0.15, output: 1.2 } },
    { model: /^o4-mini$/, rates: { input: 4, read: 1, output: 16 } },
  ].map(({ model, rates }) => ({
    providers: ['openai'],
    model,
    fineTuned: true as const,
    prices: [{ rates }],
    source: PRICING,
    read: '2026-11-30',
  })),
];

/** Where the prices of the priority tier stand. */
export const PRIORITY_SOURCE = {
  url: 'https://openai.com/api-priority-processing',
  read: '2026-11-30',
} as const;
/** Prices of the priority tier: input, read, output; null where no read has a price of its own. */
export const PRIORITY: readonly (readonly [
  model: RegExp,
  input: number,
  read: number | null,
  output: number,
])[] = [
  [/^gpt-5\.5$/, 12.5, 1.25, 75],
  [/^gpt-5\.4$/, 5, 0.5, 30],
  [/^gpt-5\.4-mini$/, 1.5, 0.15, 9],
  [/^gpt-5\.2$/, 3.5, 0.35, 28],
  [/^gpt-5(?:\.1)?(?:-codex)?$/, 2.5, 0.25, 20],
  [/^gpt-5-mini$/, 0.45, 0.045, 3.6],
  [/^gpt-4\.1$/, 3.5, 0.875, 14],
  [/^gpt-4\.1-mini$/, 0.7, 0.175, 2.8],
  [/^gpt-4\.1-nano$/, 0.2, 0.05, 0.8],
  [/^gpt-4o$/, 4.25, 2.125, 17],
  [/^gpt-4o-mini$/, 0.25, 0.125, 1],
  [/^o3$/, 3.5, 0.875, 14],
  [/^o4-mini$/, 2, 0.5, 8],
];
