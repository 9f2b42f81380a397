import { child } from '../../json/pointer.ts';
import { type Json, get, isArray, isObject, text } from '../../json/value.ts';
import { anyPrefix } from '../any-prefix/api.ts';
import { GENERIC } from '../any-prefix/generic.ts';
import { carried } from '../carried.ts';
import { newestTurn } from '../newest.ts';
import { type Piece, namespace, parameters, present } from '../piece.ts';
import { eachAPosition } from '../positions.ts';
import type {
  CacheRules,
  IllegalLayout,
  ProviderApi,
  SegmentOptions,
  Segmented,
} from '../provider.ts';
import { GEMINI_CACHE } from './cache.ts';
import { FREE_FORM, type Member, contentPieces, member, placeOf } from './content.ts';
import { geminiModel } from './model.ts';
import { CACHING } from './models.ts';
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
  /^(?:models\/)?gemini-/.test(declared ?? text(get(body, 'model')) ?? '');

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
      adjust({ model }, _, options) {
        const { rules, note } = geminiModel(model, options);
        return {
          rules,
          cache: GEMINI_CACHE,
          tokenFamily: 'gemini',
          notes: note === null ? [] : [note],
        };
      },
    }),
  );

/** What Gemini is called by. */
export const GEMINI: readonly ProviderApi[] = [generateContent, ...compatible];

function segment(body: Json, options?: SegmentOptions): Segmented {
  const model = options?.model ?? text(get(body, 'model')) ?? '';
  const { rules, note } = geminiModel(model, options);
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
  const resent = cached === null ? [] : [system, tools, choice].filter((given) => given !== null);
  return {
    provider: 'gemini',
    api: 'generate-content',
    model,
    cache: GEMINI_CACHE,
    rules: cached === null ? rules : EXPLICIT,
    tokenFamily: 'gemini',
    units,
    breakpoints:
      cached === null ? [] : [{ unit: 0, kind: 'implicit', pointer: cached.pointer, ttl: null }],
    newest: newestTurn(units),
    illegal: resent.map(beside),
    freeForm: FREE_FORM,
    continues: null,
    stored: cached === null ? null : storedBy(cached),
    lifetime: cached === null ? null : '24h',
    notes: [...(note === null ? [] : [note]), ...(cached === null ? [] : [STORED])],
  };
}

/**
 * A request that names an explicit cache reads all of it: an entry that ends where the request's own content
 * begins. That anything behind it would be cached, however long, nobody documents; five turns of one
 * conversation read the cache and nothing else (rig pull 2375). A cache that has ended is refused, so that
 * whatever is answered could have read it.
 */
const EXPLICIT: CacheRules = {
  kind: 'entries',
  minimum: { tokens: Infinity, certain: false, source: CACHING },
  lookback: null,
  breakpoints: { limit: 1, beyond: 'latest' },
  needsMarker: false,
};

const STORED =
  'The request reads an explicit cache: its name is compared, not its content. How many tokens it holds stands in the usage of a recorded reply and nowhere else.';

/** An explicit cache is named by a string; whatever else stands there names nothing that could be known again. */
function storedBy({ value, pointer }: Member): NonNullable<Segmented['stored']> {
  return { pointer, value: text(value) ?? '' };
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
