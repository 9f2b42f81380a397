import { numberOf } from './number.ts';
import { type Json, objectOf } from './value.ts';

/**
 * The value of a text that is known to be JSON, and not nested too deeply. O(its length).
 * @param repeated hears of a key that stands twice in one object, and where the object begins in the text
 */
export function readValid(text: string, repeated?: (key: string, offset: number) => void): Json {
  let at = 0;

  function value(): Json {
    space();
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) return string();
    if (unit === BRACE) return object();
    if (unit === BRACKET) return array();
    const start = at;
    while (at < text.length && !isEnd(text.charCodeAt(at))) at += 1;
    const word = text.slice(start, at);
    const named = WORDS.get(word);
    return named === undefined ? numberOf(word) : named;
  }

  function object(): Json {
    const members: (readonly [string, Json])[] = [];
    const start = at;
    at += 1;
    for (space(); text.charCodeAt(at) !== END_BRACE; space()) {
      if (text.charCodeAt(at) === COMMA) at += 1;
      space();
      const key = string();
      space();
      at += 1;
      members.push([key, value()]);
    }
    at += 1;
    if (repeated !== undefined) tellRepeated(members, (key) => repeated(key, start));
    return objectOf(members);
  }

  function array(): readonly Json[] {
    const elements: Json[] = [];
    at += 1;
    for (space(); text.charCodeAt(at) !== END_BRACKET; space()) {
      if (text.charCodeAt(at) === COMMA) at += 1;
      elements.push(value());
    }
    at += 1;
    return elements;
  }

  function string(): string {
    const start = at;
    let hasEscapes = false;
    for (at += 1; text.charCodeAt(at) !== QUOTE; at += 1)
      if (text.charCodeAt(at) === BACKSLASH) {
        hasEscapes = true;
        at += 1;
      }
    at += 1;
    // What has escapes is the engine's business.
    return hasEscapes ? String(JSON.parse(text.slice(start, at))) : text.slice(start + 1, at - 1);
  }

  function space(): void {
    while (text.charCodeAt(at) <= SPACE) at += 1;
  }

  return value();
}

function tellRepeated(
  members: readonly (readonly [string, Json])[],
  tell: (key: string) => void,
): void {
  const seen = new Set<string>();
  for (const [key] of members) {
    if (seen.has(key)) tell(key);
    seen.add(key);
  }
}

const WORDS: ReadonlyMap<string, Json> = new Map<string, Json>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** White space, and the signs that stand behind a number or a word. */
function isEnd(unit: number): boolean {
  return unit <= SPACE || unit === COMMA || unit === END_BRACE || unit === END_BRACKET;
}

const SPACE = 0x20;
const [QUOTE, COMMA, BACKSLASH] = [34, 44, 92];
const [BRACE, END_BRACE, BRACKET, END_BRACKET] = [123, 125, 91, 93];
