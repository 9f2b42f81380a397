import { analysisError, usageError } from '../../errors.ts';
import { type Json, get, text } from '../../json/value.ts';
import { anthropicMessages } from './anthropic/api.ts';
import { SETTINGS } from './any-prefix/all.ts';
import { anyPrefix } from './any-prefix/api.ts';
import { isHosted } from './any-prefix/generic.ts';
import { AZURE } from './azure/api.ts';
import { claudeInChat, isLiteLlm } from './claude-chat/api.ts';
import { BEDROCK } from './bedrock/api.ts';
import { GEMINI } from './gemini/api.ts';
import { openaiChat } from './openai/chat.ts';
import { openaiResponses } from './openai/responses.ts';
import { OPENROUTER } from './openrouter/api.ts';
import { modelName } from './model-name.ts';
import { overridden, overrideOf, ruledAs } from './override.ts';
import {
  PROVIDER_IDS,
  type ProviderApi,
  type ProviderId,
  type SegmentOptions,
  type Segmented,
} from './provider.ts';
import { unpricedBefore } from './unpriced.ts';

/**
 * Every API whose requests are understood. To add one: a folder beside this file, and a line here. Of two that
 * are equally sure the first wins: who is told by a sign of its own stands in front of whose form it speaks.
 */
export const APIS: readonly ProviderApi[] = [
  ...BEDROCK,
  ...GEMINI,
  ...AZURE,
  ...OPENROUTER,
  { ...anthropicMessages, tells: isNobodyElses },
  claudeInChat('anthropic', (model, body) => !isVendored(model) || isLiteLlm(model, body)),
  openaiResponses,
  openaiChat,
  ...SETTINGS.flatMap(anyPrefix),
];

/** `anthropic/claude-…`: a gateway's way of naming it, which OpenRouter's own API answers for. */
function isVendored(model: string): boolean {
  return /^~?anthropic\//i.test(model);
}

/** Whether a body in Claude's form may be for Claude: engines speak it for other makers' models too, by rules of their own. */
function isNobodyElses(body: Json, declared?: string): boolean {
  const name = modelName(declared ?? text(get(body, 'model')) ?? '');
  return name.owner === null || isHosted(name);
}

/** What is known about a request besides its body; null where the body has to tell. */
export interface RequestHints {
  /** As declared in the config or in a trace. */
  readonly provider?: string | null;
  /** Wins over the body's own model. */
  readonly model?: string | null;
}

/** The API that a body belongs to. */
export interface Recognised {
  readonly api: ProviderApi;
  /** Above 0 (not excluded) to 1 (beyond doubt). */
  readonly confidence: number;
}

export interface RequestOptions
  extends RequestHints, Pick<SegmentOptions, 'overrides' | 'memory'> {}

// A list of messages that could be anybody's is a request only where the provider is declared.
const LEAST_CONFIDENCE = 0.2;

/**
 * The API that a body most likely belongs to, among those of the declared provider where one is
 * declared; null where it is no request of any of them.
 *
 * @throws GuardError (usage) for a declared provider that does not exist.
 */
export function recognise(body: Json, hints: RequestHints = {}): Recognised | null {
  const declared = declaredProvider(hints.provider ?? null);
  let best: Recognised | null = null;
  for (const api of APIS) {
    const model = hints.model ?? undefined;
    const isAsked =
      declared === null ? (api.tells?.(body, model) ?? true) : api.provider === declared;
    if (!isAsked) continue;
    const confidence = api.recognise(body, model);
    if (confidence <= 0 || (declared === null && confidence < LEAST_CONFIDENCE)) continue;
    if (best === null || confidence > best.confidence) best = { api, confidence };
  }
  return best;
}

/**
 * Cuts a request body into the units that its provider caches.
 *
 * @throws GuardError (analysis) for a body that is no request of a known API, (usage) for a declared
 * provider that does not exist.
 */
export function segment(body: Json, options: RequestOptions = {}): Segmented {
  const { overrides } = options;
  const given = overrides === undefined ? {} : { overrides };
  const found = served(body, options);
  if (found === null) throw analysisError(unrecognised(options.provider ?? null));
  const cut = found.api.segment(body, {
    ...given,
    ...(typeof options.model === 'string' ? { model: options.model } : {}),
    ...(options.memory === undefined ? {} : { memory: options.memory }),
  });
  const told = { ...cut, notes: [...cut.notes, ...unpricedBefore(cut.units)] };
  return overrides === undefined ? told : overridden(told, overrideOf(given, told.model));
}

/** Whether a body is a request of a known API, as `segment` takes it. */
export function isRequest(body: Json, options: RequestOptions = {}): boolean {
  return served(body, options) !== null;
}

/** Who takes a body, by what the config declares its model to be like. */
function served(body: Json, options: RequestOptions): Recognised | null {
  const { overrides } = options;
  const model = options.model ?? text(get(body, 'model')) ?? text(get(body, 'modelId')) ?? '';
  const like = ruledAs(overrides === undefined ? {} : { overrides }, model);
  return recognise(body, like === model ? options : { ...options, model: like });
}

function declaredProvider(name: string | null): ProviderId | null {
  if (name === null) return null;
  const known = PROVIDER_IDS.find((id) => id === name);
  if (known === undefined) {
    throw usageError(
      `There is no provider '${name}': set \`provider\` to one of ${PROVIDER_IDS.join(', ')}, or leave it out.`,
    );
  }
  return known;
}

function unrecognised(provider: string | null): string {
  const names = [
    ...new Set(
      APIS.flatMap((api) =>
        provider === null
          ? [api.provider]
          : api.provider === provider
            ? [`${api.provider} ${api.api}`]
            : [],
      ),
    ),
  ].join(', ');
  const fix =
    provider === null
      ? 'correct it, or declare its `provider`'
      : 'correct it, or the declared `provider`';
  return `The body is no request of a known API (${names}): ${fix}.`;
}
