/** Where the list of a request that grows with every turn stands in a text. */
export interface LogPlace {
  /** The members that lead to it: `['request', 'messages']`, say. */
  readonly path: readonly string[];
  /** Offset behind its opening bracket. */
  readonly start: number;
}

/** Members that hold the turns so far, in the APIs of all providers. */
const LOGS: ReadonlySet<string> = new Set(['messages', 'input', 'contents']);
const ENVELOPE = 'request';

/** Finds it in JSON text that is known to be valid; null where there is none, or keys are escaped. */
export function logPlace(text: string): LogPlace | null {
  let at = behind(text, 0, '{');
  const path: string[] = [];
  while (at !== null) {
    const key = keyAt(text, at);
    if (key === null) return null;
    const value = key.end;
    if (LOGS.has(key.name) && text[value] === '[')
      return { path: [...path, key.name], start: value + 1 };
    if (path.length === 0 && key.name === ENVELOPE && text[value] === '{') {
      path.push(key.name);
      at = behind(text, value, '{');
    } else at = behind(text, skipValue(text, value), ',');
  }
  return null;
}

/**
 * Offsets behind the elements of a list, from the offset of one of them on; the last one is its bracket's,
 * or that of what does not belong there.
 */
export function elementEnds(text: string, from: number): readonly number[] {
  const ends: number[] = [];
  let at = skipSpace(text, from);
  while (at < text.length && text[at] !== ']') {
    const end = skipValue(text, at);
    if (end === at) break;
    at = end;
    ends.push(at);
    at = skipSpace(text, at);
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
  return [...ends, at];
}

/**
 * Whether a member behind the list has the name of one that leads to it, and so takes its place.
 * @param end offset of the list's closing bracket
 */
export function isRepeated(text: string, end: number, { path }: LogPlace): boolean {
  let at = skipSpace(text, end + 1);
  for (const _ of path) {
    while (text[at] === ',') {
      const key = keyAt(text, skipSpace(text, at + 1));
      if (key === null || path.includes(key.name)) return true;
      at = skipSpace(text, skipValue(text, key.end));
    }
    at = skipSpace(text, at + 1);
  }
  return false;
}

function keyAt(
  text: string,
  quote: number,
): { readonly name: string; readonly end: number } | null {
  const end = text.indexOf('"', quote + 1);
  const name = text.slice(quote + 1, end);
  if (text[quote] !== '"' || end === -1 || name.includes('\\')) return null;
  const colon = skipSpace(text, end + 1);
  return text[colon] === ':' ? { name, end: skipSpace(text, colon + 1) } : null;
}

/** The offset of what follows a sign that stands next; null where another one does. */
function behind(text: string, from: number, sign: string): number | null {
  const at = skipSpace(text, from);
  return text[at] === sign ? skipSpace(text, at + 1) : null;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) <= SPACE) at += 1;
  return at;
}

/** The offset behind the value that begins here. */
function skipValue(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) at = stringEnd(text, at);
    else if (unit === BRACE || unit === BRACKET) depth += 1;
    else if (unit === END_BRACE || unit === END_BRACKET) {
      if (depth === 0) return at;
      depth -= 1;
    } else if (depth > 0 || (unit !== COMMA && unit > SPACE)) continue;
    else return at;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

/** Offset of the quote that ends a string. */
function stringEnd(text: string, start: number): number {
  let at = start;
  do {
    at = text.indexOf('"', at + 1);
    if (at === -1) return text.length;
  } while (isEscaped(text, at));
  return at;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes += 1;
  return slashes % 2 === 1;
}

const SPACE = 0x20;
const [QUOTE, COMMA, BACKSLASH] = [34, 44, 92];
const [BRACE, END_BRACE, BRACKET, END_BRACKET] = [123, 125, 91, 93];
