import fc from 'fast-check';
import { codePoint } from '../support/code-point.ts';

/** A JSON value as text, in every spelling that is hard to keep, and what it must print as. */
export interface Spelled {
  readonly text: string;
  readonly compact: string;
}

const space = fc.constantFrom('', ' ', '\n', '\r\n\t');
const numbers = fc.oneof(
  fc.constantFrom(
    '1.0',
    '-0',
    '1e3',
    '1E+2',
    '0.10',
    '12345678901234567890',
    '1e999',
    '-0.0',
    '5e-324',
  ),
  fc.integer().map(String),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => JSON.stringify(value)),
);
/** Names that JavaScript objects treat in ways of their own, among others. */
const keys = fc.oneof(
  fc.constantFrom('2', '10', '1', '__proto__', 'constructor', 'toString', '', 'a/b', 'm~n', '01'),
  fc.string({ unit: codePoint }),
);

/** Spells a string with or without escapes. */
const string = (value: string) =>
  fc
    .boolean()
    .map((escaped) =>
      escaped
        ? `"${Array.from({ length: value.length }, (_, n) => `\\u${value.charCodeAt(n).toString(16).padStart(4, '0')}`).join('')}"`
        : JSON.stringify(value),
    );

const strings = fc
  .string({ unit: codePoint })
  .chain((value) => string(value).map((text) => ({ text, compact: JSON.stringify(value) })));

export const spelled: fc.Arbitrary<Spelled> = fc.letrec<{ value: Spelled }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    strings,
    numbers.map((text) => ({ text, compact: text })),
    fc.constantFrom('null', 'true', 'false').map((text) => ({ text, compact: text })),
    fc
      .tuple(fc.array(tie('value'), { maxLength: 4 }), space)
      .map(([items, gap]) => wrapped('[', items, ']', gap)),
    fc
      .tuple(
        fc.uniqueArray(keys, { maxLength: 5 }),
        fc.array(tie('value'), { minLength: 5, maxLength: 5 }),
        space,
      )
      .map(([names, values, gap]) =>
        wrapped(
          '{',
          names.flatMap((name, index) => {
            const value = values[index];
            const key = JSON.stringify(name);
            return value === undefined
              ? []
              : [{ text: `${key}${gap}:${gap}${value.text}`, compact: `${key}:${value.compact}` }];
          }),
          '}',
          gap,
        ),
      ),
  ),
})).value;

function wrapped(open: string, items: readonly Spelled[], close: string, gap: string): Spelled {
  return {
    text: `${open}${gap}${items.map(({ text }) => text).join(`${gap},${gap}`)}${gap}${close}`,
    compact: `${open}${items.map(({ compact }) => compact).join(',')}${close}`,
  };
}
