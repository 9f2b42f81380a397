/** A piece of a format string; offsets are UTF-16 code units in its text. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly start: number }
  | {
      readonly kind: 'field';
      /** What is looked up: a name, then members in brackets. */
      readonly path: readonly string[];
      readonly conversion: 'r' | 's' | 'a' | null;
      readonly spec: string;
      readonly start: number;
    };

/** A text that is no format string, with the place. */
export class FormatSyntaxError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/**
 * Cuts a text as Python's `str.format` does: `{{` and `}}` are braces, everything else in braces is a
 * field. Fields without a name, members by a dot and fields inside a field are refused: templates are
 * rendered with named data, whose members are reached by brackets.
 * @throws FormatSyntaxError
 */
export function parse(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    const brace = indexOfBrace(text, at);
    const end = brace === -1 ? text.length : brace;
    if (end > at) pieces.push({ kind: 'text', text: text.slice(at, end), start: at });
    if (brace === -1) break;
    const sign = text[brace] ?? '';
    if (text[brace + 1] === sign) {
      pieces.push({ kind: 'text', text: sign, start: brace });
      at = brace + 2;
    } else if (sign === '}') {
      throw new FormatSyntaxError("a single '}' stands alone: write '}}' for a brace", brace);
    } else {
      const close = text.indexOf('}', brace);
      const inner = text.slice(brace + 1, close === -1 ? text.length : close);
      if (inner.includes('{') || close === -1)
        throw new FormatSyntaxError("a '{' is not closed: write '{{' for a brace", brace);
      pieces.push(field(inner, brace));
      at = close + 1;
    }
  }
  return pieces;
}

function indexOfBrace(text: string, from: number): number {
  const found = /[{}]/g;
  found.lastIndex = from;
  return found.exec(text)?.index ?? -1;
}

const FIELD = /^([^![\]:.]*)((?:\[[^[\]]*\])*)(?:!(.))?(?::([\s\S]*))?$/u;

function field(inner: string, start: number): Piece {
  const [, name = '', members = '', conversion, spec = ''] = FIELD.exec(inner) ?? [];
  const shown = `{${inner.slice(0, 40)}}`;
  if (name === '' || /^\d+$/.test(name))
    throw new FormatSyntaxError(
      `'${shown}' names no variable: write '{{' and '}}' for braces that are meant as text`,
      start,
    );
  if (conversion !== undefined && !isConversion(conversion))
    throw new FormatSyntaxError(
      `'${shown}' has the conversion '!${conversion}': Python has !r, !s and !a`,
      start,
    );
  const path = [name, ...Array.from(members.matchAll(/\[([^[\]]*)\]/g), ([, key = '']) => key)];
  return { kind: 'field', path, conversion: conversion ?? null, spec, start };
}

function isConversion(letter: string): letter is 'r' | 's' | 'a' {
  return letter === 'r' || letter === 's' || letter === 'a';
}
