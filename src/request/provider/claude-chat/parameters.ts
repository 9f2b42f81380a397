import { type Json, type JsonObject, get } from '../../../json/value.ts';
import type { AnthropicModel } from '../anthropic/models.ts';
import { reasoningOf } from '../anthropic/parameters.ts';
import { type Piece, present } from '../piece.ts';

/** The parameters of a request in Chat form that reach Claude's prompt. */
export interface ChatParameters {
  /** In front of everything; null where there are none. */
  readonly front: JsonObject | null;
  readonly inFrontOfMessages: readonly (readonly [string, Json | undefined])[];
}

/** `reasoning_effort` becomes Claude's effort; `thinking` and `output_config` are handed on. */
export function chatParameters(
  body: Json,
  content: readonly Piece[],
  model: AnthropicModel,
): ChatParameters {
  const { thinking, effort: own } = reasoningOf(body, model);
  const asked = get(body, 'reasoning_effort') ?? undefined;
  const effort = own ?? (asked === model.defaultEffort ? undefined : asked);
  const isFirst = model.parametersFirst === true && (thinking ?? effort) !== undefined;
  const choice = get(body, 'tool_choice');
  return {
    front: isFirst
      ? present([
          ['thinking', thinking],
          ['effort', effort],
        ])
      : null,
    inFrontOfMessages: [
      ['tool_choice', choice === 'auto' ? undefined : choice],
      ['images', content.some(({ unit }) => unit.kind === 'image') ? true : undefined],
      ['thinking', isFirst ? undefined : thinking],
      [
        'output_config',
        isFirst || effort === undefined ? undefined : present([['effort', effort]]),
      ],
      ['output_format', get(body, 'response_format')],
    ],
  };
}
