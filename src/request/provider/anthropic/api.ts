import { type Json, get, text } from '../../../json/value.ts';
import type { Unit } from '../../unit.ts';
import { newestTurn } from '../newest.ts';
import { type Piece, namespace } from '../piece.ts';
import type { ProviderApi, SegmentOptions, Segmented } from '../provider.ts';
import { layoutOf } from './breakpoints.ts';
import { claudeCacheModel } from './cache.ts';
import { FREE_FORM } from './content.ts';
import { messagePieces, systemPieces } from './messages.ts';
import { cacheRules, knownModel } from './model.ts';
import { continuesThread, notesOn } from './notes.ts';
import { messageParameters, systemParameters } from './parameters.ts';
import { eachAPosition } from '../positions.ts';
import { positioned, standing } from './positions.ts';
import { recognise } from './recognise.ts';
import { choiceOf } from './added-tokens.ts';
import { withToolTokens } from './tool-tokens.ts';
import { withDefinitions } from './references.ts';
import { frontPieces, toolPieces } from './tools.ts';

/**
 * Claude's Messages API. A request is cached in the order namespace, tools, parameters that reach the
 * system prompt, system, parameters that reach the messages, messages (build-with-claude/prompt-caching,
 * read 2026-10-08).
 */
export const anthropicMessages: ProviderApi = {
  provider: 'anthropic',
  api: 'messages',
  recognise,
  segment,
};

function segment(body: Json, options?: SegmentOptions): Segmented {
  const model = options?.model ?? text(get(body, 'model')) ?? '';
  const known = knownModel(model, options);
  const { data, note, markerLimit } = known;
  // Runs of tool blocks are one position "on the Claude API": Google's page does not say so of its own.
  const onVertex = text(get(body, 'anthropic_version'))?.startsWith('vertex-') === true;
  const system = systemPieces(body);
  const tools = toolPieces(body);
  // A definition moves into the messages where it is found: they are no longer what was remembered of them.
  const memory = tools.some(({ absent }) => absent === 'deferred') ? undefined : options?.memory;
  const messages = withDefinitions(
    messagePieces(body, data.priorThinking === 'kept', memory),
    tools,
  );
  const told = memory?.knows(messages) === true ? memory.telling : messages;
  const content = [...system, ...told].filter(({ absent }) => absent === null);
  const head = [
    // Entries belong to a workspace and a model.
    namespace([
      ['model', model],
      ['workspace_id', get(body, 'workspace_id')],
    ]),
    ...frontPieces(body, data),
    ...withToolTokens(tools, choiceOf(body), data.id),
    systemParameters(body, content),
    ...system,
    messageParameters(body, content, data),
  ];
  const first = positioned(head.filter(({ absent }) => absent === null));
  const place = (pieces: readonly Piece[], before: readonly Unit[]) =>
    onVertex
      ? eachAPosition(
          pieces.map(({ unit }) => unit),
          before.at(-1) ?? first.at(-1),
        )
      : positioned(pieces, [...first, ...before.slice(-1)]);
  const units = first.concat(
    memory?.knows(messages) === true
      ? memory.units(messages, standing(first), place)
      : place(
          messages.filter(({ absent }) => absent === null),
          [],
        ),
  );
  return {
    provider: 'anthropic',
    api: 'messages',
    model,
    cache: claudeCacheModel(data),
    rules: cacheRules(known),
    tokenFamily: data.tokenFamily,
    units,
    newest: newestTurn(units),
    ...layoutOf(body, [...head, ...messages], markerLimit),
    freeForm: FREE_FORM,
    shedsThinking: data.priorThinking === 'last-turn',
    ...(data.stringIsBlock === null && { shapeMayCount: true }),
    continues: continuesThread(body) ? '/thread' : null,
    notes: [...(note === null ? [] : [note]), ...notesOn(body)],
  };
}
