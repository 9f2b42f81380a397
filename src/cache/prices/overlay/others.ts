import type { DatedRates } from '../row.ts';
import type { Rates } from '../rates.ts';
import type { OverlayRow } from './row.ts';

const GEMINI = ['gemini'] as const;
const DEEPSEEK = ['deepseek'] as const;
const DEEPSEEK_PRICING = 'https://api-docs.deepseek.com/quick_start/pricing';

/** Twice the price at peak hours: 01-04 and 06-10 UTC, Monday to Friday, but for China's public holidays. */
function withPeak(from: string, offPeak: Rates, peak: Rates): readonly DatedRates[] {
  return [
    { from, rates: offPeak },
    { from, hours: [1, 4], workdays: true, rates: peak },
    { from, hours: [6, 10], workdays: true, rates: peak },
  ];
}

const FLASH = withPeak(
  '2026-09-10T04:00:00Z',
  { input: 0.15, read: 0.003, output: 0.6 },
  { input: 0.3, read: 0.006, output: 1.2 },
);
const V4_FLASH = { input: 0.14, read: 0.0028, output: 0.28 };

/** What @pydantic/genai-prices 0.1.8 lacks or has wrong. Delete a row once it knows better. */
export const OTHERS: readonly OverlayRow[] = [
  {
    // Half of it until the last of November; reads at 0.05 of the input; no explicit caches, so no storage.
    providers: GEMINI,
    model: /^gemini-4-argon$/,
    prices: [
      { rates: { input: 2, read: 0.1, output: 10 } },
      { from: '2026-12-01', rates: { input: 4, read: 0.2, output: 20 } },
    ],
    source: 'https://github.com/BerriAI/litellm/discussions/46238',
    read: '2026-11-30',
  },
  {
    providers: GEMINI,
    model: /^gemini-4-neon$/,
    prices: [{ rates: { input: 3, read: 0.15, output: 15 } }],
    source: 'https://github.com/iyulab/TokenMeter/releases/tag/v0.17.0',
    read: '2026-11-30',
  },
  {
    providers: GEMINI,
    model: /^gemini-4-hydrogen$/,
    prices: [{ rates: { input: 1.5, read: 0.075, output: 7.5 } }],
    source: 'https://github.com/iyulab/TokenMeter/releases/tag/v0.17.0',
    read: '2026-11-30',
  },
  {
    providers: DEEPSEEK,
    model: /^deepseek-flash$/,
    prices: FLASH,
    source: DEEPSEEK_PRICING,
    read: '2026-11-30',
  },
  {
    // Retired: DeepSeek-V4.1-Flash answers, "and billed at the Flash price".
    providers: DEEPSEEK,
    model: /^deepseek-v4-flash(?:-vision-exp)?$/,
    prices: [
      { rates: V4_FLASH },
      ...withPeak(
        '2026-08-16T16:00:00Z',
        { input: 0.22, read: 0.007, output: 0.66 },
        { input: 0.44, read: 0.014, output: 1.32 },
      ),
      ...FLASH,
    ],
    source: DEEPSEEK_PRICING,
    read: '2026-11-30',
  },
  {
    providers: DEEPSEEK,
    model: /^deepseek-v4-pro$/,
    prices: [
      { rates: { input: 0.435, read: 0.003625, output: 0.87 } },
      ...withPeak(
        '2026-08-16T16:00:00Z',
        { input: 0.66, read: 0.022, output: 1.98 },
        { input: 1.32, read: 0.044, output: 3.96 },
      ),
    ],
    source: DEEPSEEK_PRICING,
    read: '2026-11-30',
  },
  {
    // Names of deepseek-v4-flash since April, and of nothing since July.
    providers: DEEPSEEK,
    model: /^deepseek-(?:chat|reasoner)$/,
    prices: [
      { from: '2026-04-24', rates: V4_FLASH },
      { from: '2026-07-24T15:59:00Z', rates: null },
    ],
    source: 'https://api-docs.deepseek.com/updates',
    read: '2026-11-30',
  },
];

/** What an explicit cache of Gemini costs per million tokens and hour (`GEMINI_STORAGE_SOURCE`). */
export const GEMINI_STORAGE: readonly {
  readonly model: RegExp;
  /** In order; each from its day on. */
  readonly rates: readonly { readonly from?: string; readonly usd: number }[];
}[] = [
  { model: /^gemini-(?:2\.5|3|3\.1)-pro/, rates: [{ usd: 4.5 }] },
  { model: /^gemini-(?:2\.5|3)-flash/, rates: [{ usd: 1 }] },
  // Half of it in their first months, as all of their prices.
  { model: /^gemini-3\.[678]-flash/, rates: [{ usd: 0.5 }, { from: '2027-01-01', usd: 1 }] },
];
export const GEMINI_STORAGE_SOURCE = {
  url: 'https://ai.google.dev/gemini-api/docs/pricing',
  read: '2026-12-01',
} as const;
