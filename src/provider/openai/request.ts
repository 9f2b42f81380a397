import { type Json, get, text } from '../../json/value.ts';
import { newestTurn } from '../newest.ts';
import type { Piece } from '../piece.ts';
import { eachAPosition } from '../positions.ts';
import type { SegmentOptions, Segmented } from '../provider.ts';
import { layoutOf } from './breakpoints.ts';
import { OPENAI_CACHE } from './cache.ts';
import { FREE_FORM } from './content.ts';
import { earlierEndings } from './endings.ts';
import { onMessages, usesBreakpoints } from './envelope.ts';
import { cacheRules, knownModel, modelOverride } from './model.ts';
import type { OpenAiRules } from './models.ts';
import { notesOn, storedConversation } from './notes.ts';
import { type Api, cacheOptions, retentionOf } from './options.ts';
import { namespaceOf } from './parameters.ts';

/**
 * Cuts a request of either API. Its order is namespace, hidden parameters, tools, instructions, input;
 * `ordered` gives all but the first.
 */
export function segmentRequest(
  body: Json,
  api: Api,
  options: SegmentOptions | undefined,
  ordered: (data: OpenAiRules) => readonly Piece[],
): Segmented {
  const model = options?.model ?? text(get(body, 'model')) ?? '';
  const member = api === 'chat' ? 'messages' : 'input';
  const { data, note } = knownModel(model, usesBreakpoints(body, member));
  const pieces = [namespaceOf(body, model, data.cache.kind === 'entries'), ...ordered(data)];
  const units = eachAPosition(
    pieces.filter(({ absent }) => absent === null).map(({ unit }) => unit),
  );
  const cache = cacheOptions(body, api, data);
  const layout = layoutOf(pieces, units, api, data, cache);
  const key = text(get(body, 'prompt_cache_key'));
  return {
    provider: 'openai',
    api,
    model,
    cache: OPENAI_CACHE,
    rules: cacheRules(data, modelOverride(options, model)),
    tokenFamily: 'openai',
    units,
    breakpoints: layout.breakpoints,
    newest: newestTurn(units),
    illegal: [...cache.illegal, ...layout.illegal, ...onMessages(body, member)],
    freeForm: FREE_FORM,
    continues: storedConversation(body),
    notes: [...(note === null ? [] : [note]), ...notesOn(body)],
    cacheKey: key === undefined ? null : { pointer: '/prompt_cache_key', value: key },
    lookups:
      data.cache.kind === 'entries' && cache.mode === 'implicit' ? earlierEndings(units) : [],
    lifetime: retentionOf(body, data),
    shedsThinking: data.reasoning === 'current_turn',
  };
}
