import { type Json, get, isArray, isObject } from '../../../json/value.ts';
import type { FileLine } from '../../rendering.ts';
import { TracedTextBuilder, lineCounter } from '../../traced-text.ts';
import type { Engine, Values } from '../engine.ts';
import { checkOptions } from '../options.ts';
import { refusal } from '../refusal.ts';
import { format } from './format.ts';
import { FormatSyntaxError, type Piece, parse } from './parse.ts';
import { asciiOnly, repr, str } from './repr.ts';

/**
 * Python's `str.format` with named values, of which it does a subset and that exactly: what it does not
 * know is refused.
 */
export const fstring: Engine = {
  name: 'fstring',
  render: ({ template: { text, at }, values, options }) =>
    // Whatever is thrown below is the promise's.
    Promise.resolve().then(() => {
      checkOptions('fstring', options, {}, at.file);
      const lineOf = lineCounter(text);
      const place = (offset: number): FileLine => ({
        file: at.file,
        line: at.line - 1 + lineOf(offset),
      });
      const out = new TracedTextBuilder();
      for (const piece of pieces(text, place)) {
        if (piece.kind === 'text') out.append(piece.text, 'literal', place(piece.start));
        else out.append(filled(piece, values, place), 'value', place(piece.start));
      }
      return out.build();
    }),
};

type Place = (offset: number) => FileLine;
type Field = Extract<Piece, { kind: 'field' }>;

function pieces(text: string, place: Place): readonly Piece[] {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof FormatSyntaxError)) throw error;
    throw refusal(place(error.offset), `${error.message}; fix the template.`);
  }
}

function filled(field: Field, values: Values, place: Place): string {
  const value = lookedUp(field, values, place);
  const converted = conversions[field.conversion ?? 'none'](value);
  const text = format(converted, field.spec);
  if (text !== null) return text;
  throw refusal(
    place(field.start),
    `'${shown(field)}' cannot be formatted as ':${field.spec.slice(0, 20)}': write a format that its value has.`,
  );
}

const conversions: Readonly<Record<'none' | 'r' | 's' | 'a', (value: Json) => Json>> = {
  none: (value) => value,
  r: repr,
  s: str,
  a: (value) => asciiOnly(repr(value)),
};

function lookedUp(field: Field, values: Values, place: Place): Json {
  const [name = '', ...members] = field.path;
  let value = values.get(name);
  if (value === undefined)
    throw refusal(
      place(field.start),
      `there is no value for '${shown(field)}': add it under vars.`,
    );
  for (const key of members) {
    value = member(value, key);
    if (value === undefined)
      throw refusal(
        place(field.start),
        `the value of '${shown(field)}' has no [${key.slice(0, 40)}].`,
      );
  }
  return value;
}

/** As in Python: a number is an index and never a key, anything else is a key. */
function member(value: Json, key: string): Json | undefined {
  const isIndex = /^\d+$/.test(key);
  if (isArray(value)) return isIndex ? value[Number(key)] : undefined;
  if (typeof value === 'string') return isIndex ? Array.from(value)[Number(key)] : undefined;
  return isObject(value) && !isIndex ? get(value, key) : undefined;
}

function shown({ path }: Field): string {
  return (path[0] ?? '').slice(0, 80);
}
