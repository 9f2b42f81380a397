import { BEST_EFFORT } from '../assumptions.ts';
import { ownedBy } from './owned.ts';
import type { AnyPrefixSettings, ExplicitCache } from './settings.ts';

const isQwen = ownedBy('qwen', 'dashscope');
/** Models that only Alibaba serves; the others are open weights, which anybody does. */
const HOSTED = /-(?:max|plus|turbo|flash|long)(?:-|$)|^qwen4/;

/** What a marker asks Alibaba for, directly and behind gateways. */
export const ALIBABA_EXPLICIT: ExplicitCache = {
  minimum: { tokens: 1024, certain: true },
  limit: 4,
  lookback: 20,
  // An hour is documented for Qwen4 (help/en/model-studio/explicit-cache-qwen4, read 2026-11-30).
  lifetimes: ['5m', '1h'],
  source: {
    url: 'https://www.alibabacloud.com/help/en/model-studio/context-cache',
    read: '2026-11-30',
  },
};

/** Alibaba's Model Studio (DashScope): an implicit cache, and an explicit one that excludes it. */
export const DASHSCOPE: AnyPrefixSettings = {
  provider: 'dashscope',
  signs: { models: (name) => isQwen(name) && HOSTED.test(name.id), members: [] },
  // 256 on older copies of the page.
  minimum: { tokens: 1024, certain: false },
  granularity: { tokens: 1, certain: false },
  cache: BEST_EFFORT,
  lifetime: null,
  isolates: [],
  printed: ['enable_thinking'],
  cacheKey: null,
  explicit: ALIBABA_EXPLICIT,
  source: ALIBABA_EXPLICIT.source,
  note: 'Without markers an implicit cache from 1,024 tokens on, whose lifetime is not documented; `cache_control` asks for an explicit one: 4 markers, 20 blocks looked back, 5 minutes from the last read on (Qwen4: 1h too), which excludes the implicit one.',
};
