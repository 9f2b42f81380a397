import { BEST_EFFORT } from '../assumptions.ts';
import type { AnyPrefixSettings } from './settings.ts';

const COMMON = {
  minimum: { tokens: 1, certain: false },
  granularity: { tokens: 1, certain: false },
  cache: BEST_EFFORT,
  isolates: [],
  printed: [],
  cacheKey: null,
  explicit: null,
} as const;

/** Groq: open weights behind a cache that needs no asking. */
export const GROQ: AnyPrefixSettings = {
  ...COMMON,
  provider: 'groq',
  signs: { models: ({ path }) => path[0] === 'groq', members: [] },
  lifetime: '2h',
  source: { url: 'https://console.groq.com/docs/prompt-caching', read: '2026-11-30' },
  note: 'Automatic on the models that the page lists; gone after two hours without use; reads cost half.',
};

/** Fireworks: on for all models. */
export const FIREWORKS: AnyPrefixSettings = {
  ...COMMON,
  provider: 'fireworks',
  signs: {
    models: ({ path }) =>
      path[0] === 'fireworks_ai' || path.slice(0, 2).join('/') === 'accounts/fireworks',
    members: [],
  },
  lifetime: null,
  source: { url: 'https://docs.fireworks.ai/guides/prompt-caching', read: '2026-11-30' },
  note: 'On for all models; reads cost half unless the model says otherwise. Lifetime and blocks are not documented.',
};

/** Cerebras: blocks of 100 to 600 tokens, of which the largest is assumed. */
export const CEREBRAS: AnyPrefixSettings = {
  ...COMMON,
  provider: 'cerebras',
  signs: {
    models: ({ path, id }) => path[0] === 'cerebras' || id.startsWith('zai-glm'),
    members: [],
  },
  minimum: { tokens: 600, certain: false },
  granularity: { tokens: 600, certain: false },
  lifetime: '5m',
  source: {
    url: 'https://inference-docs.cerebras.ai/capabilities/prompt-caching',
    read: '2026-11-30',
  },
  note: 'Automatic, in blocks of 100 to 600 tokens by model (the largest is assumed); five minutes are promised, an hour is possible; per organization.',
};
