import { type Published, gemini, of } from './published-cases.ts';

const G = (model: string, more = {}) => of('gemini', model, more);
const audio = (input: number, read: number | null, output: number) => ({
  promptTokensDetails: [{ modality: 'AUDIO', tokenCount: input }],
  ...(read === null ? {} : { cacheTokensDetails: [{ modality: 'AUDIO', tokenCount: read }] }),
  ...(output === 0 ? {} : { candidatesTokensDetails: [{ modality: 'AUDIO', tokenCount: output }] }),
});

/** ai.google.dev/gemini-api/docs/pricing. */
export const GEMINI_CASES: readonly Published[] = [
  {
    what: 'Gemini 2.5 Pro: 1.25 / 0.125 / 10',
    usage: gemini(10_000, 6000, 500),
    query: G('gemini-2.5-pro'),
    micro: 4000 * 1.25 + 6000 * 0.125 + 500 * 10,
  },
  {
    what: 'Gemini 2.5 Pro above 200,000 tokens: 2.50 / 0.25 / 15',
    usage: gemini(300_000, 200_000, 500),
    query: G('models/gemini-2.5-pro'),
    micro: 100_000 * 2.5 + 200_000 * 0.25 + 500 * 15,
  },
  {
    what: 'Gemini: thoughts are output',
    usage: gemini(10_000, 0, 500, { thoughtsTokenCount: 1500 }),
    query: G('gemini-2.5-pro'),
    micro: 10_000 * 1.25 + 2000 * 10,
  },
  {
    what: 'Gemini 4 Argon in November: 2 / 0.10 / 10',
    usage: gemini(10_000, 6000, 500),
    query: G('gemini-4-argon'),
    micro: 4000 * 2 + 6000 * 0.1 + 500 * 10,
  },
  {
    what: 'Gemini 4 Argon from December on: 4 / 0.20 / 20',
    usage: gemini(10_000, 6000, 500),
    query: G('gemini-4-argon', { at: new Date('2026-12-01T00:00:00Z') }),
    micro: 4000 * 4 + 6000 * 0.2 + 500 * 20,
  },
  {
    what: 'Gemini 4 Neon: 3 / 0.15 / 15',
    usage: gemini(10_000, 6000, 500),
    query: G('gemini-4-neon'),
    micro: 4000 * 3 + 6000 * 0.15 + 500 * 15,
  },
  {
    what: 'Gemini 4 Hydrogen: 1.50 / 0.075 / 7.50',
    usage: gemini(10_000, 6000, 500),
    query: G('gemini-4-hydrogen'),
    micro: 4000 * 1.5 + 6000 * 0.075 + 500 * 7.5,
  },
  {
    what: 'Gemini flex: half',
    usage: gemini(10_000, 6000, 500),
    query: G('gemini-2.5-pro', { tier: 'flex' }),
    micro: (4000 * 1.25 + 6000 * 0.125 + 500 * 10) / 2,
  },
  {
    what: 'Vertex AI flex, by its traffic type',
    usage: gemini(10_000, 0, 500),
    query: G('gemini-3-flash-preview', { tier: 'ON_DEMAND_FLEX' }),
    micro: (10_000 * 0.5 + 500 * 3) / 2,
  },
  {
    what: 'Gemini batch: half, and reads as always',
    usage: gemini(10_000, 6000, 500),
    query: G('gemini-2.5-pro', { tier: 'batch' }),
    micro: (4000 * 1.25 + 500 * 10) / 2 + 6000 * 0.125,
  },
  {
    what: 'Gemini priority: "75 % to 100 % more"',
    usage: gemini(10_000, 0, 500),
    query: G('gemini-2.5-pro', { tier: 'priority' }),
    micro: null,
    note: /75 % to 100 %/,
    atLeast: (10_000 * 1.25 + 500 * 10) * 1.75,
  },
  {
    what: 'Vertex AI provisioned throughput',
    usage: gemini(10_000, 0, 500),
    query: G('gemini-2.5-pro', { tier: 'PROVISIONED_THROUGHPUT' }),
    micro: null,
    note: /capacity/,
  },
  {
    what: 'audio to Gemini 2.5 Flash: 1.00 beside text at 0.30',
    usage: gemini(10_000, 0, 500, audio(9000, null, 0)),
    query: G('gemini-2.5-flash'),
    micro: 1000 * 0.3 + 9000 * 1 + 500 * 2.5,
  },
  {
    what: 'audio of Gemini 2.5 Flash from the cache: 0.10',
    usage: gemini(10_000, 8000, 500, audio(9000, 8000, 0)),
    query: G('gemini-2.5-flash'),
    micro: 1000 * 0.3 + 1000 * 1 + 8000 * 0.1 + 500 * 2.5,
  },
  {
    what: 'audio of which nobody says how much was read: at least as if all of it was',
    usage: gemini(10_000, 5000, 500, audio(9000, null, 0)),
    query: G('gemini-2.5-flash'),
    micro: null,
    note: /does not say how much/,
    atLeast: 5000 * 0.3 + 5000 * 0.03 + 9000 * (0.1 - 0.03) + 500 * 2.5,
  },
  {
    what: 'audio to Gemini 2.5 Pro costs as text',
    usage: gemini(10_000, 0, 500, audio(9000, null, 0)),
    query: G('gemini-2.5-pro'),
    micro: 10_000 * 1.25 + 500 * 10,
  },
  {
    what: 'an image that Gemini 2.5 Flash Image made: 1,290 tokens at 30',
    usage: gemini(1000, 0, 1290, {
      candidatesTokensDetails: [{ modality: 'IMAGE', tokenCount: 1290 }],
    }),
    query: G('gemini-2.5-flash-image'),
    micro: 1000 * 0.3 + 1290 * 30,
  },
  {
    what: 'an image that was sent costs as text',
    usage: gemini(10_000, 0, 500, {
      promptTokensDetails: [{ modality: 'IMAGE', tokenCount: 1090 }],
    }),
    query: G('gemini-2.5-flash'),
    micro: 10_000 * 0.3 + 500 * 2.5,
  },
  {
    what: 'an explicit cache of 2.5 Pro kept for two hours at 4.50',
    usage: gemini(0, 0, 0),
    query: G('gemini-2.5-pro', { storage: { tokens: 100_000, hours: 2 } }),
    micro: 100_000 * 2 * 4.5,
  },
  {
    what: 'an explicit cache of 3.8 Flash at half the price of its first months',
    usage: gemini(0, 0, 0),
    query: G('gemini-3.8-flash', {
      storage: { tokens: 100_000, hours: 2 },
      at: new Date('2026-12-31T12:00:00Z'),
    }),
    micro: 100_000 * 2 * 0.5,
  },
  {
    what: 'the same from 2027 on',
    usage: gemini(0, 0, 0),
    query: G('gemini-3.8-flash', {
      storage: { tokens: 100_000, hours: 2 },
      at: new Date('2027-01-01T00:00:00Z'),
    }),
    micro: 100_000 * 2,
  },
  {
    what: 'an explicit cache of a model without a price of storage',
    usage: gemini(1000, 0, 0),
    query: G('gemini-4-argon', { storage: { tokens: 100_000, hours: 2 } }),
    micro: null,
    note: /explicit cache/,
    atLeast: 1000 * 2,
  },
  {
    what: 'grounding with a search',
    usage: gemini(1000, 0, 0),
    query: G('gemini-2.5-flash', { tools: ['grounding with a search'] }),
    micro: null,
    note: /grounding/,
    atLeast: 1000 * 0.3,
  },
];
