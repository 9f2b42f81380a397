import { analysisError } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { type Mistake, mistakeIn } from './mistake.ts';
import { placeAt } from './place.ts';
import { readValid } from './read-valid.ts';
import type { Json } from './value.ts';

/**
 * The value that a JSON text spells: order of keys and spelling of numbers kept, of equal keys the
 * last one. Throws an analysis error of one line that names the place and the likely cause.
 *
 * @param name what the text is called in errors, usually its path
 * @param firstLine the line of `name` that the text begins on
 * @param repeated hears of each key that stands twice in one object, in a sentence that names the place
 */
export function parseJson(
  text: string,
  name: string,
  firstLine = 1,
  repeated?: (sentence: string) => void,
): Json {
  if (text.length > LIMITS.fileBytes)
    throw analysisError(`${name} holds more than ${LIMITS.fileBytes / 2 ** 20} MB; split it.`);
  const mistake = tooDeep(text) ?? mistakeIn(text);
  if (mistake !== undefined) {
    const { line, column } = placeAt(text, mistake.offset);
    throw analysisError(`${name}:${line + firstLine - 1}:${column}: ${mistake.words}`);
  }
  if (repeated === undefined) return readValid(text);
  return readValid(text, (key, offset) => {
    const { line } = placeAt(text, offset);
    repeated(
      `${name}:${line + firstLine - 1}: the object has ${JSON.stringify(key)} twice, and only the last one is sent; remove the other.`,
    );
  });
}

/** Where the nesting passes the limit. Looked for first: the parser is recursive. */
function tooDeep(text: string): Mistake | undefined {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === QUOTE) {
      index = stringEnd(text, index);
    } else if (unit === BRACE || unit === BRACKET) {
      if (++depth > LIMITS.depth)
        return {
          offset: index,
          words: `nested more than ${LIMITS.depth} levels deep; no prompt is.`,
        };
    } else if (unit === END_BRACE || unit === END_BRACKET) depth--;
  }
  return undefined;
}

/** Index of the quote that ends the string which begins at `start`, or the text's length. */
function stringEnd(text: string, start: number): number {
  for (let index = start + 1; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === BACKSLASH) index++;
    else if (unit === QUOTE) return index;
  }
  return text.length;
}

const [QUOTE, BACKSLASH, BRACE, END_BRACE, BRACKET, END_BRACKET] = [34, 92, 123, 125, 91, 93];
