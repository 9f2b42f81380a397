import { type Json, dig, entries, get, isObject, items, omit } from '../../../json/value.ts';
import type { Entry } from './content.ts';
import { type Piece, parameters, present } from '../piece.ts';

/** Further fields of the model that steer sampling and are no prompt. */
const SAMPLING = ['top_k', 'topK', 'top_p', 'temperature', 'anthropic_beta', 'max_tokens'];

/**
 * Parameters that reach the messages: the choice of a tool, whether there is any image, the model's own
 * fields (thinking, effort) and the form of the output, by analogy with Claude's own API ("What invalidates the cache",
 * build-with-claude/prompt-caching, read 2026-10-08); `inferenceConfig` is no prompt.
 */
export function messageParameters(body: Json, content: readonly Entry[]): Piece {
  const choice = dig(body, 'toolConfig', 'toolChoice');
  const further = get(body, 'additionalModelRequestFields');
  const fields = isObject(further) ? omit(further, ...SAMPLING) : further;
  return parameters(
    'messages',
    present([
      ['toolChoice', isUsual(choice) ? undefined : choice],
      ['images', content.some(hasImage) ? true : undefined],
      ['additionalModelRequestFields', isEmpty(fields) ? undefined : fields],
      ['outputConfig', get(body, 'outputConfig')],
      ['promptVariables', get(body, 'promptVariables')],
    ]),
  );
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
