import { child } from '../../../json/pointer.ts';
import { type Json, dig, get, isArray, isObject, text } from '../../../json/value.ts';
import { anyPrefix } from '../any-prefix/api.ts';
import { GENERIC } from '../any-prefix/generic.ts';
import { carried } from '../carried.ts';
import { modelName } from '../model-name.ts';
import { newestTurn } from '../newest.ts';
import { type Piece, namespace, parameters, present } from '../piece.ts';
import { eachAPosition } from '../positions.ts';
import type { IllegalLayout, ProviderApi, SegmentOptions, Segmented } from '../provider.ts';
import { GEMINI_CACHE } from './cache.ts';
import { FREE_FORM, type Member, contentPieces, member, placeOf } from './content.ts';
import { explicitly, isolatedBy } from './explicit.ts';
import { geminiModel } from './model.ts';
import { LIFETIME } from './models.ts';
import { recognise } from './recognise.ts';
import { toolPieces } from './tools.ts';

/**
 * Gemini's generateContent, also on Vertex AI. The implicit cache reuses any common prefix. In which order
 * the prompt is printed is not documented: system instruction, tools, choice of tools, contents is assumed,
 * the order in which the caching page builds an explicit cache. An explicit cache is part of the namespace:
 * its content is not in the request.
 */
const generateContent: ProviderApi = {
  provider: 'gemini',
  api: 'generate-content',
  recognise,
  segment,
};

/** Whether the model is Gemini's; in a form that others speak, nothing else tells it. */
const tells = (body: Json, declared?: string): boolean =>
  modelName(declared ?? text(get(body, 'model')) ?? '').id.startsWith('gemini-');

/** Gemini by OpenAI's form (`/v1beta/openai`): the content of that form, the rules of Gemini. */
const compatible = anyPrefix(GENERIC)
  .filter(({ api }) => api === 'chat')
  .map((api) =>
    carried('gemini', api, {
      tells,
      recognise(body, model) {
        const sure = api.recognise(body, model);
        return sure > 0 && tells(body, model) ? Math.max(sure, 0.9) : sure;
      },
      adjust({ model, units }, body, options) {
        const { rules, tokenFamily, note } = geminiModel(model, options);
        const name = dig(body, 'extra_body', 'google', 'cached_content') ?? null;
        const pointer = '/extra_body/google/cached_content';
        const explicit = name === null ? { notes: [] } : explicitly({ value: name, pointer });
        return {
          rules,
          cache: GEMINI_CACHE,
          lifetime: LIFETIME,
          tokenFamily,
          ...explicit,
          ...(name !== null && { units: isolatedBy(units, name) }),
          notes: [...(note === null ? [] : [note]), ...explicit.notes],
        };
      },
    }),
  );

/** What Gemini is called by. */
export const GEMINI: readonly ProviderApi[] = [generateContent, ...compatible];

function segment(body: Json, options?: SegmentOptions): Segmented {
  const model = options?.model ?? text(get(body, 'model')) ?? '';
  const { rules, tokenFamily, note } = geminiModel(model, options);
  const top = { value: body, pointer: '' };
  const settings = settingsOf(body);
  const system = member(settings, 'systemInstruction', 'system_instruction');
  const tools = member(settings, 'tools', 'tools');
  const choice = member(settings, 'toolConfig', 'tool_config');
  const cached = member(settings, 'cachedContent', 'cached_content');
  const pieces: readonly Piece[] = [
    namespace([
      ['model', model],
      ['cachedContent', cached?.value],
    ]),
    ...(system === null ? [] : systemPieces(system)),
    ...toolPieces(tools),
    parameters('messages', present([['toolConfig', choice?.value]])),
    ...contentsPieces(member(top, 'contents', 'contents')),
  ];
  const units = eachAPosition(pieces.map(({ unit }) => unit));
  const explicit = cached === null ? { notes: [] } : explicitly(cached);
  const resent = cached === null ? [] : [system, tools, choice].filter((given) => given !== null);
  return {
    provider: 'gemini',
    api: 'generate-content',
    model,
    cache: GEMINI_CACHE,
    rules,
    tokenFamily,
    units,
    breakpoints: [],
    newest: newestTurn(units),
    illegal: resent.map(beside),
    freeForm: FREE_FORM,
    continues: null,
    stored: null,
    lifetime: LIFETIME,
    ...explicit,
    notes: [...(note === null ? [] : [note]), ...explicit.notes],
  };
}

/** The members of the request beside model and contents: the SDK's `config`, on the wire the body. */
function settingsOf(body: Json): Member {
  const config = get(body, 'config');
  return isObject(config)
    ? { value: config, pointer: child('', 'config') }
    : { value: body, pointer: '' };
}

function systemPieces(system: Member): readonly Piece[] {
  return contentPieces(system, {
    section: 'system',
    index: 0,
    role: 'system',
    frame: 'system',
  }).map((found, index) => ({ ...found, unit: { ...found.unit, index } }));
}

function contentsPieces(contents: Member | null): readonly Piece[] {
  if (contents === null) return [];
  const { value, pointer } = contents;
  if (!isArray(value)) return contentPieces(contents, placeOf(value, 0));
  return value.flatMap((content, index) =>
    contentPieces({ value: content, pointer: child(pointer, index) }, placeOf(content, index)),
  );
}

/** What an explicit cache holds must not be sent beside it (CACHING in models.ts). */
function beside({ pointer }: Member): IllegalLayout {
  const name = pointer.slice(pointer.lastIndexOf('/') + 1);
  const detail = `${name} is refused beside cachedContent: it belongs in the cached content`;
  return { rule: 'unsupported-field', pointer, unit: null, detail };
}
