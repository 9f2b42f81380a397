import { type Json, dig, entries, get, isObject, items, omit } from '../../../json/value.ts';
import type { AnthropicModel } from '../anthropic/models.ts';
import { reasoningOf } from '../anthropic/parameters.ts';
import type { Entry } from './content.ts';
import { type Piece, parameters, present } from '../piece.ts';

type Members = readonly (readonly [string, Json | undefined])[];

/** Further fields of the model that steer sampling and are no prompt. */
const SAMPLING = ['top_k', 'topK', 'top_p', 'temperature', 'anthropic_beta', 'max_tokens'];

/**
 * Parameters that reach the messages: the choice of a tool, whether there is any image, the model's own
 * fields (thinking, effort) and the form of the output, by analogy with Claude's own API ("What invalidates the cache",
 * build-with-claude/prompt-caching, read 2026-10-08); `inferenceConfig` is no prompt.
 */
export function messageParameters(
  body: Json,
  content: readonly Entry[],
  claude: AnthropicModel | null,
): Piece {
  const choice = dig(body, 'toolConfig', 'toolChoice');
  return parameters(
    'messages',
    present([
      ['toolChoice', isUsual(choice) ? undefined : choice],
      ['images', content.some(hasImage) ? true : undefined],
      ...furtherFields(get(body, 'additionalModelRequestFields'), claude),
      ['outputConfig', get(body, 'outputConfig')],
      ['promptVariables', get(body, 'promptVariables')],
    ]),
  );
}

/** The model's own fields that reach the prompt; Claude's defaults are the same as leaving them out. */
function furtherFields(further: Json | undefined, claude: AnthropicModel | null): Members {
  if (!isObject(further)) return [['additionalModelRequestFields', further]];
  const fields = omit(further, ...SAMPLING);
  const own = claude === null ? fields : omit(fields, 'thinking', 'output_config');
  return [
    ['additionalModelRequestFields', isEmpty(own) ? undefined : own],
    ...(claude === null ? [] : reasoningBehind(fields, claude)),
  ];
}

function reasoningBehind(fields: Json, claude: AnthropicModel): Members {
  const isBehind = claude.parametersFirst !== true;
  const { thinking, effort } = reasoningOf(fields, claude);
  const output = present([
    ['effort', isBehind ? effort : undefined],
    ['format', dig(fields, 'output_config', 'format')],
  ]);
  return [
    ['thinking', isBehind ? thinking : undefined],
    ['output_config', isEmpty(output) ? undefined : output],
  ];
}

/** Thinking and effort on the models of Claude that print them in front of everything; else nothing. */
export function frontParameters(body: Json, claude: AnthropicModel | null): readonly Piece[] {
  if (claude?.parametersFirst !== true) return [];
  const fields = get(body, 'additionalModelRequestFields') ?? {};
  const front = present(Object.entries(reasoningOf(fields, claude)));
  return isEmpty(front) ? [] : [parameters('tools', front)];
}

/** An image of its own, or one in the result of a tool. */
function hasImage(entry: Entry): boolean {
  if (entry.kind === 'checkpoint' || entry.absent) return false;
  const { kind, value } = entry.unit;
  return kind === 'image' || items(get(value, 'content')).some((part) => get(part, 'image'));
}

/** `{ auto: {} }` is what a request without a choice has. */
function isUsual(choice: Json | undefined): boolean {
  return get(choice, 'auto') !== undefined;
}

function isEmpty(value: Json | undefined): boolean {
  return isObject(value) && entries(value).length === 0;
}
