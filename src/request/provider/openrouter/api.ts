import { type Json, type JsonObject, dig, entries, get, text } from '../../../json/value.ts';
import { anthropicMessages } from '../anthropic/api.ts';
import { cacheOf as settingsCache, prefixRules, unsureOf } from '../any-prefix/api.ts';
import { ALIBABA_EXPLICIT, DASHSCOPE } from '../any-prefix/dashscope.ts';
import { DEEPSEEK } from '../any-prefix/deepseek.ts';
import { explicitCut } from '../any-prefix/explicit.ts';
import { familyOf } from '../any-prefix/family.ts';
import { GENERIC } from '../any-prefix/generic.ts';
import { MISTRAL } from '../any-prefix/mistral.ts';
import type { AnyPrefixSettings } from '../any-prefix/settings.ts';
import { XAI } from '../any-prefix/xai.ts';
import { carried } from '../carried.ts';
import { GEMINI_CACHE } from '../gemini/cache.ts';
import { geminiModel } from '../gemini/model.ts';
import { newestTurn } from '../newest.ts';
import { overrideOf } from '../override.ts';
import { FREE_FORM } from '../openai/content.ts';
import { openaiResponses } from '../openai/responses.ts';
import { type Piece, namespace, parameters, present } from '../piece.ts';
import { eachAPosition } from '../positions.ts';
import type { ProviderApi, SegmentOptions, Segmented } from '../provider.ts';
import { claudeCache } from '../claude-chat/cache.ts';
import { openaiCut } from './openai.ts';
import { pieces } from './pieces.ts';
import { recognise, tells } from './recognise.ts';
import { type Upstream, upstreamModel, upstreamOf } from './rules.ts';

/**
 * OpenRouter's Chat Completions: the cache is that of the upstream which the model's name tells, reached
 * through what the gateway changes. Which of several hosts of one model serves a request is kept by sticky
 * routing and not known here.
 */
const chat: ProviderApi = {
  provider: 'openrouter',
  api: 'chat',
  recognise,
  tells,
  segment,
};

/** OpenRouter takes the other two forms too; they are cut as their owners' are. */
export const OPENROUTER: readonly ProviderApi[] = [
  chat,
  // The name of a model tells nothing here: Chat Completions is asked for Claude, too.
  carried('openrouter', anthropicMessages, {
    recognise: (body) => anthropicMessages.recognise(body, ''),
  }),
  carried('openrouter', openaiResponses),
];

function segment(body: Json, options?: SegmentOptions): Segmented {
  const model = options?.model ?? text(get(body, 'model')) ?? '';
  const upstream = upstreamOf(model);
  const common = { provider: 'openrouter', api: 'chat', model } as const;
  if (upstream === 'openai')
    return { ...openaiCut(body, upstreamModel(model), options), ...common, ...routed(body) };
  const found = pieces(body, upstream);
  const behind = found.findIndex(({ unit }) => unit.section === 'messages');
  const messages = behind === -1 ? found.length : behind;
  const ordered: readonly Piece[] = [
    namespace([
      ['model', model],
      // Every host has a cache of its own.
      ['provider', hostsOf(body)],
    ]),
    ...found.slice(0, messages),
    parameters('messages', settingsOf(body, upstream, found)),
    ...found.slice(messages),
  ];
  const units = eachAPosition(ordered.map(({ unit }) => unit));
  return {
    ...common,
    ...cacheOf(body, ordered, model, upstream, options),
    tokenFamily: familyOf(upstreamModel(model)),
    units,
    newest: newestTurn(units),
    freeForm: FREE_FORM,
    continues: null,
    cacheKey: null,
    ...routed(body),
  };
}

/** The hosts that a request asks for, in their order; undefined where it asks for none. */
function hostsOf(body: Json): Json | undefined {
  const asked = present(['order', 'only'].map((name) => [name, dig(body, 'provider', name)]));
  return entries(asked).length === 0 ? undefined : asked;
}

/** "session_id: requests of one session go to the same provider" (SOURCE, "Provider sticky routing"). */
function routed(body: Json): Pick<Segmented, 'cacheKey'> | null {
  const value = text(get(body, 'session_id'));
  return value === undefined ? null : { cacheKey: { pointer: '/session_id', value } };
}

/** Parameters that reach the messages at Claude; those of other upstreams are not known to. */
function settingsOf(body: Json, upstream: Upstream, content: readonly Piece[]): JsonObject {
  if (upstream !== 'anthropic') return {};
  const choice = get(body, 'tool_choice');
  return present([
    ['tool_choice', choice === 'auto' ? undefined : choice],
    ['images', content.some(({ unit }) => unit.kind === 'image') ? true : undefined],
    ['reasoning', get(body, 'reasoning')],
  ]);
}

type Cache = Pick<Segmented, 'rules' | 'cache' | 'breakpoints' | 'illegal' | 'notes' | 'lifetime'>;

function cacheOf(
  body: Json,
  ordered: readonly Piece[],
  model: string,
  upstream: Exclude<Upstream, 'openai'>,
  options: SegmentOptions | undefined,
): Cache {
  const name = upstreamModel(model);
  const none = { breakpoints: [], illegal: [] };
  const isMarked = ordered.some(({ markers }) => markers.length > 0);
  switch (upstream) {
    case 'anthropic': {
      const { note, ...cache } = claudeCache(body, ordered, model, options);
      return { ...cache, notes: note === null ? [] : [note] };
    }
    case 'gemini': {
      const { rules, note } = geminiModel(name, options);
      const notes = [...(note === null ? [] : [note]), ...(isMarked ? [STORED] : [])];
      return { ...none, rules, cache: GEMINI_CACHE, notes };
    }
    case 'alibaba': {
      // Nothing is cached without a marker: measured, 0 % read without and 99.28 % with (hermes-agent 20945).
      const limit = overrideOf(options, model).breakpoints;
      const cut = explicitCut(ordered, ALIBABA_EXPLICIT, limit);
      return { ...cut, cache: settingsCache(DASHSCOPE), notes: [] };
    }
    case 'deepseek':
    case 'xai':
    case 'mistral':
    case 'other': {
      const settings = SETTINGS[upstream];
      const rules = prefixRules(settings);
      return {
        ...none,
        rules,
        cache: settingsCache(settings),
        notes: unsureOf(settings, model, isMarked),
        lifetime: settings.lifetime,
      };
    }
  }
}

/** "The last marker counts" (CACHING): what the cache of its own costs to store and how long it lives is not said. */
const STORED =
  'At OpenRouter the last marker of a request to Gemini asks for an explicit cache: it is left out here, only what Gemini reuses by itself is shown.';

const SETTINGS: Readonly<Record<'deepseek' | 'xai' | 'mistral' | 'other', AnyPrefixSettings>> = {
  deepseek: DEEPSEEK,
  xai: XAI,
  mistral: MISTRAL,
  other: GENERIC,
};
