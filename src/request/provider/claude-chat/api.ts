import { type Json, get, isObject, omit, text } from '../../../json/value.ts';
import { choiceOf } from '../anthropic/added-tokens.ts';
import { anthropicMessages } from '../anthropic/api.ts';
import { knownModel } from '../anthropic/model.ts';
import { withToolTokens } from '../anthropic/tool-tokens.ts';
import { MARKER, markedPieces, marksMessages } from '../chat-markers.ts';
import { modelName } from '../model-name.ts';
import { newestTurn } from '../newest.ts';
import { FREE_FORM } from '../openai/content.ts';
import { recogniseChat } from '../openai/recognise.ts';
import { ruledAs } from '../override.ts';
import { namespace, parameters, present } from '../piece.ts';
import { eachAPosition } from '../positions.ts';
import type { ProviderApi, ProviderId, SegmentOptions, Segmented, Source } from '../provider.ts';
import { claudeCache } from './cache.ts';
import { chatParameters } from './parameters.ts';

/** Which gateways hand `cache_control` on to Claude: LiteLLM's page lists them. */
export const GATEWAYS: Source = {
  url: 'https://docs.litellm.ai/docs/tutorials/prompt_caching',
  read: '2026-11-30',
};

/**
 * Claude asked in the form of Chat Completions, as LiteLLM, Databricks, Vertex AI and Portkey take it: its
 * markers count, those on a whole message too, and the rules are Claude's.
 * @param isAsked whether a body of that form goes to this provider's Claude
 */
export function claudeInChat(
  provider: ProviderId,
  isAsked: (model: string, body: Json) => boolean,
  adjust: (found: Segmented, options?: SegmentOptions) => Partial<Segmented> = () => ({}),
): ProviderApi {
  const tells = (body: Json, declared?: string) => {
    const model = declared ?? text(get(body, 'model')) ?? '';
    return modelName(model).owner === 'anthropic' && isAsked(model, body);
  };
  const api = provider === 'anthropic' ? 'chat' : 'claude-chat';
  return {
    provider,
    api,
    tells,
    recognise(body, model) {
      // Automatic caching stands at the top of the body, as at Claude's own API.
      const sure = recogniseChat(omitMarker(body), model);
      if (sure === 0 || !isClaude(body, model)) return 0;
      const isChat = anthropicMessages.recognise(body, model) <= 0.1 || marksMessages(body);
      return isChat ? 0.9 : Math.min(sure, 0.3);
    },
    segment(body, options) {
      const found = { ...segment(body, options), provider, api };
      return { ...found, ...adjust(found, options) };
    },
  };
}

function isClaude(body: Json, declared: string | undefined): boolean {
  return modelName(declared ?? text(get(body, 'model')) ?? '').owner === 'anthropic';
}

function omitMarker(body: Json): Json {
  return isObject(body) ? omit(body, MARKER) : body;
}

/** Whether a name is written as LiteLLM does: `anthropic/claude-sonnet-4-5`; OpenRouter writes `4.5`. */
export function isLiteLlm(model: string, body: Json): boolean {
  return (
    /^anthropic\/claude-/i.test(model) &&
    (/-\d{1,2}-\d{1,2}(?!\d)/.test(model) || marksMessages(body))
  );
}

type Cut = Omit<Segmented, 'provider' | 'api'>;

function segment(body: Json, options: SegmentOptions | undefined): Cut {
  const model = options?.model ?? text(get(body, 'model')) ?? '';
  const { data } = knownModel(model, options);
  const found = withToolTokens(markedPieces(body), choiceOf(body), data.id);
  const behind = found.findIndex(({ unit }) => unit.section === 'messages');
  const messages = behind === -1 ? found.length : behind;
  const { front, inFrontOfMessages } = chatParameters(body, found, data);
  const ordered = [
    namespace([['model', model]]),
    ...(front === null ? [] : [parameters('tools', front)]),
    ...found.slice(0, messages),
    parameters('messages', present(inFrontOfMessages)),
    ...found.slice(messages),
  ];
  const units = eachAPosition(ordered.map(({ unit }) => unit));
  const { note, ...cache } = claudeCache(body, ordered, model, options);
  return {
    ...cache,
    model,
    tokenFamily: knownModel(ruledAs(options, model)).data.tokenFamily,
    units,
    newest: newestTurn(units),
    freeForm: FREE_FORM,
    continues: null,
    shedsThinking: data.priorThinking === 'last-turn',
    cacheKey: null,
    notes: [...(note === null ? [] : [note]), CARRIED],
  };
}

const CARRIED =
  'Claude in the form of Chat Completions: a gateway hands it on, and its cache_control counts as at Claude.';
