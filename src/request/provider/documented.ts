import { MODELS as CLAUDE, MARKER_LIMIT, LOOKBACK, SOURCES } from './anthropic/models.ts';
import { TOOL_TOKENS } from './anthropic/added-tokens.ts';
import { GATEWAYS } from './claude-chat/api.ts';
import { FREE_FORM as CLAUDE_FREE_FORM } from './anthropic/content.ts';
import { SETTINGS } from './any-prefix/all.ts';
import type { AnyPrefixSettings } from './any-prefix/settings.ts';
import { CACHING as AZURE_CACHING, LIFETIME as AZURE_LIFETIME } from './azure/api.ts';
import { FREE_FORM as BEDROCK_FREE_FORM } from './bedrock/content.ts';
import {
  CACHING as BEDROCK_CACHING,
  CLAUDE as BEDROCK_CLAUDE,
  CHECKPOINT_LIMIT,
  CLAUDE_CACHING,
  CLAUDE_LOOKBACK,
  HOUR_SOURCE,
  LIFETIMES as BEDROCK_LIFETIMES,
  NOVA,
  NOVA_LOOKBACK,
  TOOL_SOURCE,
} from './bedrock/models.ts';
import { FREE_FORM as GEMINI_FREE_FORM } from './gemini/content.ts';
import {
  CACHING as GEMINI_CACHING,
  GRANULARITY,
  LIFETIME as GEMINI_LIFETIME,
  LIFETIME_SOURCES,
  MODELS as GEMINI_MODELS,
} from './gemini/models.ts';
import { FREE_FORM as OPENAI_FREE_FORM } from './openai/content.ts';
import { CACHING_SOURCE, MODELS as OPENAI_MODELS, WRITE_LIMIT } from './openai/models.ts';
import { LIFETIMES as OPENAI_LIFETIMES, SDK_SOURCE as OPENAI_TYPES } from './openai/options.ts';
import { CACHING, CONVERTED, OPENAI_LIFETIME, READ_ON, SHAPE } from './openrouter/rules.ts';
import type { ProviderId, Source } from './provider.ts';

/** The rules of one provider in words and numbers, for docs/providers.md. */
export interface ProviderRow {
  readonly provider: ProviderId;
  /** In which order a request is cached. */
  readonly order: string;
  /** What ends a cached prefix. */
  readonly breakpoints: string;
  readonly lifetimes: string;
  /** Members whose key order and number spelling count. */
  readonly freeForm: ReadonlySet<string>;
  readonly sources: readonly Source[];
}

/** The rules of one model, or of all whose names begin so. */
export interface ModelRow {
  readonly provider: ProviderId;
  readonly model: string;
  readonly minimum: number;
  readonly certain: boolean;
  /** Positions looked back, or the tokens that a read is floored to. */
  readonly reach: string;
  readonly source: Source;
}

const counted = (number: number, what: string): string =>
  `${number.toLocaleString('en-US')} ${what}${number === 1 ? '' : 's'}`;

const ANY = 'none: any common prefix';
const FRONT = 'what the server prints, tools, system, messages';

const settingsRow = (settings: AnyPrefixSettings): ProviderRow => ({
  provider: settings.provider,
  order: FRONT,
  breakpoints: settings.explicit ? settings.note : `${ANY}. ${settings.note}`,
  lifetimes: settings.lifetime ?? 'not documented',
  freeForm: OPENAI_FREE_FORM,
  sources: [
    settings.source,
    ...(settings.explicit && settings.explicit.source !== settings.source
      ? [settings.explicit.source]
      : []),
  ],
});

/** One row per provider, in the order of the documentation. */
export const PROVIDER_ROWS: readonly ProviderRow[] = [
  {
    provider: 'anthropic',
    order: 'tools, parameters of the system prompt, system, parameters of the messages, messages',
    breakpoints: `\`cache_control\` on a block, or at the top for the last block; ${MARKER_LIMIT} at most`,
    lifetimes: '5m, 1h',
    freeForm: CLAUDE_FREE_FORM,
    sources: [...Object.values(SOURCES), TOOL_TOKENS, GATEWAYS],
  },
  {
    provider: 'openai',
    order: 'parameters, tools, instructions, input',
    breakpoints: `from GPT-5.6 on \`prompt_cache_breakpoint\` on an input part and one implicit one, the latest ${WRITE_LIMIT} are written; before: ${ANY}`,
    lifetimes: `${OPENAI_LIFETIMES.responses.join(', ')} (12h in Chat Completions: typed on parts only, whether it holds is open); before GPT-5.6 5 to 10 minutes, or 24h`,
    freeForm: OPENAI_FREE_FORM,
    sources: [CACHING_SOURCE, OPENAI_TYPES],
  },
  {
    provider: 'azure',
    order: 'as OpenAI; as Anthropic for Claude',
    breakpoints: 'as OpenAI; as Anthropic for Claude',
    lifetimes: AZURE_LIFETIME,
    freeForm: OPENAI_FREE_FORM,
    sources: [AZURE_CACHING],
  },
  {
    provider: 'bedrock',
    order: 'tools, system, parameters of the messages, messages',
    breakpoints: `\`cachePoint\` behind a block (Converse), on a block (Nova's InvokeModel), \`cache_control\` (Claude's InvokeModel); ${CHECKPOINT_LIMIT} at most, those of 1h first; every block is a position of its own`,
    lifetimes: BEDROCK_LIFETIMES.join(', '),
    freeForm: BEDROCK_FREE_FORM,
    sources: [BEDROCK_CACHING, CLAUDE_CACHING, TOOL_SOURCE, HOUR_SOURCE],
  },
  {
    provider: 'gemini',
    order: 'system instruction, tools, choice of tools, contents (assumed: not documented)',
    breakpoints: `${ANY}; an explicit cache by its name`,
    lifetimes: `24h at most; ${GEMINI_LIFETIME} measured; an explicit cache its own`,
    freeForm: GEMINI_FREE_FORM,
    sources: [GEMINI_CACHING, ...LIFETIME_SOURCES],
  },
  {
    provider: 'openrouter',
    order: 'as the upstream; a string and a list of one text are two prefixes, but for Claude',
    breakpoints: `\`cache_control\` in front of Claude and Alibaba (qwen/…, deepseek-v3.2: nothing is cached without), turned into breakpoints in front of OpenAI; whether it does something elsewhere is not known`,
    lifetimes: `as the upstream; a ttl of \`cache_control\` is dropped in front of OpenAI (${OPENAI_LIFETIME})`,
    freeForm: OPENAI_FREE_FORM,
    sources: [CACHING, SHAPE, READ_ON, CONVERTED],
  },
  ...SETTINGS.map(settingsRow),
];

/** One row per model or family of models; gateways have those of their upstreams. */
export const MODEL_ROWS: readonly ModelRow[] = [
  ...CLAUDE.map(({ id, minimum, minimumCertain }): ModelRow => ({
    provider: 'anthropic',
    model: id,
    minimum,
    certain: minimumCertain,
    reach: counted(LOOKBACK, 'position'),
    source: SOURCES.caching,
  })),
  ...OPENAI_MODELS.filter(({ cache }) => cache.kind !== 'none').map(
    ({ id, cache, minimum, minimumCertain }): ModelRow => ({
      provider: 'openai',
      model: `${id}…`,
      minimum,
      certain: minimumCertain,
      reach: cache.kind === 'prefix' ? counted(cache.granularity, 'token') : 'named endings',
      source: CACHING_SOURCE,
    }),
  ),
  ...[...BEDROCK_CLAUDE, NOVA].map(({ id, minimum, certain }): ModelRow => ({
    provider: 'bedrock',
    model: id === 'nova' ? 'nova…' : id,
    minimum,
    certain,
    reach: counted(id === 'nova' ? NOVA_LOOKBACK : CLAUDE_LOOKBACK, 'position'),
    source: BEDROCK_CACHING,
  })),
  ...GEMINI_MODELS.filter(({ implicit }) => implicit).map(({ id, minimum, certain }): ModelRow => ({
    provider: 'gemini',
    model: `${id}…`,
    minimum,
    certain,
    reach: counted(GRANULARITY, 'token'),
    source: GEMINI_CACHING,
  })),
  ...SETTINGS.map(({ provider, minimum, granularity, source }): ModelRow => ({
    provider,
    model: 'all',
    minimum: minimum.tokens,
    certain: minimum.certain,
    reach: counted(granularity.tokens, 'token'),
    source,
  })),
];
