import { type Json, NumberLiteral, entries, isArray, isObject } from '../../../json/value.ts';

/** A number as Python holds it. */
export type PythonNumber =
  | { readonly type: 'int'; readonly value: bigint }
  | { readonly type: 'float'; readonly value: number };

/** The number that Python's json reads where JSON has this one. */
export function pythonNumber(value: number | NumberLiteral): PythonNumber {
  const source = value instanceof NumberLiteral ? value.source : JSON.stringify(value);
  if (/^-?\d+$/.test(source)) return { type: 'int', value: BigInt(source) };
  // JavaScript prints large whole numbers with an exponent; they were written without one.
  if (typeof value === 'number' && Number.isSafeInteger(value))
    return { type: 'int', value: BigInt(value) };
  return { type: 'float', value: Number(source) };
}

/** What `str(value)` is in Python. */
export function str(value: Json): string {
  return typeof value === 'string' ? value : repr(value);
}

/** What `repr(value)` is in Python. */
export function repr(value: Json): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number' || value instanceof NumberLiteral) {
    const number = pythonNumber(value);
    return number.type === 'int' ? String(number.value) : floatRepr(number.value);
  }
  if (isArray(value)) return `[${value.map((item) => repr(item)).join(', ')}]`;
  if (!isObject(value)) return '';
  return `{${entries(value)
    .map(([key, member]) => `${quoted(key)}: ${repr(member)}`)
    .join(', ')}}`;
}

/** As Python prints a float: the same digits as JavaScript, an exponent from 1e16 on and below 1e-4. */
export function floatRepr(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'nan' : value < 0 ? '-inf' : 'inf';
  if (Object.is(value, -0)) return '-0.0';
  if (value === 0) return '0.0';
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  const power = Number(exponent);
  if (power < -4 || power >= 16) return `${digits}e${power < 0 ? '-' : '+'}${pad(Math.abs(power))}`;
  const plain = withoutExponent(value, digits, power);
  return plain.includes('.') ? plain : `${plain}.0`;
}

function withoutExponent(value: number, digits: string, power: number): string {
  const sign = value < 0 ? '-' : '';
  const figures = digits.replace('-', '').replace('.', '');
  if (power < 0) return `${sign}0.${'0'.repeat(-power - 1)}${figures}`;
  const whole = figures.slice(0, power + 1).padEnd(power + 1, '0');
  const rest = figures.slice(power + 1);
  return rest === '' ? `${sign}${whole}` : `${sign}${whole}.${rest}`;
}

function pad(power: number): string {
  return String(power).padStart(2, '0');
}

const NAMED: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** What is not printable in Python: control and format characters, surrogates, unassigned, spaces but ' '. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Zs}]/u;

function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const inner = Array.from(text, (character) => {
    if (character === quote) return `\\${character}`;
    return (
      NAMED[character] ??
      (character !== ' ' && UNPRINTABLE.test(character) ? escaped(character) : character)
    );
  });
  return quote + inner.join('') + quote;
}

/** What `ascii(value)` makes of its representation. */
export function asciiOnly(text: string): string {
  return Array.from(text, (character) =>
    (character.codePointAt(0) ?? 0) < 128 ? character : escaped(character),
  ).join('');
}

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  if (code < 0x1_00) return `\\x${hex.padStart(2, '0')}`;
  return code < 0x1_00_00 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}
