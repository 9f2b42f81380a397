import { type Json, get, text } from '../../../json/value.ts';
import type { Unit } from '../../unit.ts';
import { newestTurn } from '../newest.ts';
import type { Piece } from '../piece.ts';
import { eachAPosition } from '../positions.ts';
import type { SegmentOptions, Segmented } from '../provider.ts';
import { layoutOf } from './breakpoints.ts';
import { openAiCacheModel } from './cache.ts';
import { FREE_FORM } from './content.ts';
import { earlierEndings } from './endings.ts';
import { onMessages, usesBreakpoints } from './envelope.ts';
import { modelName } from '../model-name.ts';
import { ruledAs } from '../override.ts';
import { cacheRules, knownModel, openAiFamily } from './model.ts';
import type { OpenAiRules } from './models.ts';
import { notesOn, storedConversation } from './notes.ts';
import { type Api, cacheOptions, retentionNote, retentionOf } from './options.ts';
import { namespaceOf } from './parameters.ts';

/** All of a request but its namespace. */
interface Ordered {
  readonly head: readonly Piece[];
  /** What the turns of a conversation repeat. */
  readonly messages: readonly Piece[];
}

/** Cuts a request of either API. Its order is namespace, hidden parameters, tools, instructions, input. */
export function segmentRequest(
  body: Json,
  api: Api,
  options: SegmentOptions | undefined,
  ordered: (data: OpenAiRules) => Ordered,
): Segmented {
  const model = options?.model ?? text(get(body, 'model')) ?? '';
  const member = api === 'chat' ? 'messages' : 'input';
  const known = knownModel(model, usesBreakpoints(body, member), options);
  const { data, note } = known;
  const { head, messages } = ordered(data);
  const front = [namespaceOf(body, model, data.cache.kind === 'entries'), ...head];
  const pieces = [...front, ...messages];
  const first = placed(front);
  const memory = options?.memory;
  const place = (more: readonly Piece[], before: readonly Unit[]) =>
    placed(more, before.at(-1) ?? first.at(-1));
  const units = first.concat(
    memory === undefined
      ? place(messages, [])
      : memory.units(messages.filter(isThere), String(first.at(-1)?.position), place),
  );
  const cache = cacheOptions(body, api, data);
  const layout = layoutOf(pieces, units, api, data, cache);
  const lookups =
    data.cache.kind === 'entries' && cache.mode === 'implicit' ? earlierEndings(units) : [];
  const looksUp =
    lookups.some((unit) => units[unit]?.section === 'system') &&
    layout.breakpoints.every(({ kind }) => kind === 'implicit');
  return {
    provider: 'openai',
    api,
    model,
    cache: openAiCacheModel(data.cache.kind, looksUp),
    rules: cacheRules(data),
    tokenFamily: openAiFamily(modelName(ruledAs(options, model)).id),
    units,
    breakpoints: layout.breakpoints,
    newest: newestTurn(units),
    illegal: [...cache.illegal, ...layout.illegal, ...onMessages(body, member)],
    freeForm: FREE_FORM,
    continues: storedConversation(body),
    notes: [
      ...(note === null ? [] : [note]),
      ...retentionNote(body, model, known),
      ...notesOn(body, api),
    ],
    cacheKey: cacheKeyOf(body),
    lookups,
    lifetime: retentionOf(body, known),
    shedsThinking: data.reasoning === 'current_turn',
  };
}

/**
 * What sends requests to the same machine: "`user`: being replaced by `safety_identifier` and
 * `prompt_cache_key`; used to boost cache hit rates by better bucketing similar requests" (the reference of
 * Chat Completions and Responses, read 2026-11-30).
 */
function cacheKeyOf(body: Json): { readonly pointer: string; readonly value: string } | null {
  for (const name of ['prompt_cache_key', 'user']) {
    const value = text(get(body, name));
    if (value !== undefined) return { pointer: `/${name}`, value };
  }
  return null;
}

function placed(pieces: readonly Piece[], before?: Unit): readonly Unit[] {
  return eachAPosition(
    pieces.filter(isThere).map(({ unit }) => unit),
    before,
  );
}

function isThere({ absent }: Piece): boolean {
  return absent === null;
}
