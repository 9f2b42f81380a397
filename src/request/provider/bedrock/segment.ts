import { type Json, get, items, text } from '../../../json/value.ts';
import { toolPrompt } from '../anthropic/added-tokens.ts';
import { claudeCacheModel } from '../anthropic/cache.ts';
import { newestTurn } from '../newest.ts';
import { namespace } from '../piece.ts';
import { eachAPosition } from '../positions.ts';
import type { SegmentOptions, Segmented } from '../provider.ts';
import { BEDROCK_CACHE } from './cache.ts';
import { layoutOf } from './checkpoints.ts';
import { type Entry, FREE_FORM } from './content.ts';
import { messageEntries, systemEntries, toolEntries } from './messages.ts';
import { type BedrockModel, bedrockModel, hourNote } from './model.ts';
import { frontParameters, messageParameters } from './parameters.ts';

/**
 * Cuts a body of Converse, or of InvokeModel with Nova, which has nearly the same form. Its order is
 * namespace, tools, system, parameters that reach the messages, messages; every block is a look-back
 * position of its own (CACHING in models.ts; runs of tool blocks count as one on Claude's own API only).
 */
export function segmentBody(
  body: Json,
  api: 'converse' | 'invoke-nova',
  options: SegmentOptions | undefined,
): Segmented {
  const name = options?.model ?? text(get(body, 'modelId')) ?? text(get(body, 'model')) ?? '';
  const model = bedrockModel(name, options);
  const messages = messageEntries(body, model.keepsThinking);
  const entries: readonly Entry[] = [
    unitOf(namespace([['model', name]]).unit),
    ...frontParameters(body, model.claude).map(({ unit }) => unitOf(unit)),
    ...withPrompt(toolEntries(body), body, model),
    ...systemEntries(body),
    unitOf(messageParameters(body, messages, model.claude).unit),
    ...messages,
  ];
  const units = eachAPosition(
    entries.flatMap((entry) => (entry.kind === 'unit' && !entry.absent ? [entry.unit] : [])),
  );
  const layout = layoutOf(entries, model);
  return {
    provider: 'bedrock',
    api,
    model: name,
    cache: model.claude === null ? BEDROCK_CACHE : claudeCacheModel(model.claude),
    rules: model.rules,
    tokenFamily: model.tokenFamily,
    units,
    newest: newestTurn(units),
    ...layout,
    freeForm: FREE_FORM,
    marker: MARKERS[api],
    shedsThinking: !model.keepsThinking,
    continues: null,
    notes: [
      ...(model.note === null ? [] : [model.note]),
      ...hourNote(
        model,
        layout.breakpoints.some(({ ttl }) => ttl === '1h'),
      ),
      ...(items(get(body, 'messages')).length === 0 && get(body, 'promptVariables') !== undefined
        ? ['The prompt is stored by the provider: its id and variables are compared, not its text.']
        : []),
    ],
  };
}

/** A block of its own in Converse, a member of the block in front of it in Nova's own form. */
const MARKERS = {
  converse: { json: '{ "cachePoint": { "type": "default" } }', place: 'behind' },
  'invoke-nova': { json: '"cachePoint": { "type": "default" }', place: 'on' },
} as const;

/** Tools with the system prompt that Claude's bring along, counted with the first one. */
function withPrompt(
  entries: readonly Entry[],
  body: Json,
  { claude }: BedrockModel,
): readonly Entry[] {
  const tools = entries.flatMap((entry) => (entry.kind === 'unit' ? [entry.unit] : []));
  const choice = get(get(body, 'toolConfig'), 'toolChoice');
  const isForced = (get(choice, 'any') ?? get(choice, 'tool')) !== undefined;
  const values = tools.map(({ value }) => value);
  const tokens =
    claude === null ? null : toolPrompt(values, isForced ? 'any' : undefined, claude.id);
  if (tokens === null) return entries;
  const added = { tokens, instead: false };
  return entries.map((entry) =>
    entry.kind === 'unit' && entry.unit === tools[0]
      ? { ...entry, unit: { ...entry.unit, added } }
      : entry,
  );
}

function unitOf(unit: Extract<Entry, { kind: 'unit' }>['unit']): Entry {
  return { kind: 'unit', unit, absent: false };
}
