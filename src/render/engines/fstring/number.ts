import { type PythonNumber, floatRepr } from './repr.ts';
import { scaled, significant } from './float.ts';
import { type Spec, widened } from './spec.ts';

/** A number under a format specification, as Python formats it; null where Python has no such format. */
export function formattedNumber(number: PythonNumber, spec: Spec): string | null {
  // Python pads with zeros in groups; nobody writes that in a prompt.
  if (spec.align === '=' && spec.fill === '0' && spec.grouping !== '') return null;
  const body =
    number.type === 'int' && !FLOAT_TYPES.test(spec.type)
      ? wholeBody(number.value, spec)
      : floatBody(Number(number.value), spec);
  if (body === null) return null;
  const isNegative = number.value < 0 || Object.is(number.value, -0);
  const sign = isNegative ? '-' : spec.sign === '-' ? '' : spec.sign;
  return widened(spec, spec.align ?? '>', spec.type === 'c' ? '' : sign, body);
}

const FLOAT_TYPES = /^[eEfFgG%]$/;

const BASES: Readonly<Record<string, { readonly radix: number; readonly prefix: string }>> = {
  b: { radix: 2, prefix: '0b' },
  o: { radix: 8, prefix: '0o' },
  x: { radix: 16, prefix: '0x' },
  X: { radix: 16, prefix: '0X' },
};

function wholeBody(value: bigint, spec: Spec): string | null {
  if (spec.precision !== null) return null;
  const magnitude = value < 0n ? -value : value;
  if (spec.type === 'c') return character(value, spec);
  const base = BASES[spec.type];
  if (base === undefined) {
    if (!['', 'd', 'n'].includes(spec.type) || (spec.type === 'n' && spec.grouping !== ''))
      return null;
    return grouped(String(magnitude), spec.grouping, 3);
  }
  if (spec.grouping === ',') return null;
  const digits = magnitude.toString(base.radix);
  const prefix = spec.alternate ? base.prefix : '';
  // Zeros stand between the prefix and the digits, which widening does not know.
  if (prefix !== '' && spec.align === '=') return null;
  return prefix + grouped(spec.type === 'X' ? digits.toUpperCase() : digits, spec.grouping, 4);
}

function character(value: bigint, { signed, grouping, alternate }: Spec): string | null {
  if (signed || grouping !== '' || alternate || value < 0n || value > 0x10_ff_ffn) return null;
  return String.fromCodePoint(Number(value));
}

function floatBody(value: number, spec: Spec): string | null {
  const { type, grouping, precision } = spec;
  if (!Number.isFinite(type === '%' ? value * 100 : value) || spec.alternate) return null;
  const magnitude = Math.abs(value);
  switch (type) {
    case 'f':
    case 'F':
      return pointed(fixed(magnitude, precision ?? 6), grouping);
    case '%':
      return `${pointed(fixed(magnitude * 100, precision ?? 6), grouping)}%`;
    case 'e':
    case 'E':
      return cased(scientific(significant(magnitude, (precision ?? 6) + 1)), type);
    case 'g':
    case 'G':
    case 'n':
      if (type === 'n' && grouping !== '') return null;
      return cased(pointed(general(magnitude, precision ?? 6, false), grouping), type);
    case '':
      return pointed(
        precision === null ? floatRepr(magnitude) : general(magnitude, precision, true),
        grouping,
      );
    default:
      return null;
  }
}

function fixed(value: number, precision: number): string {
  const digits = String(scaled(value, precision)).padStart(precision + 1, '0');
  const cut = digits.length - precision;
  return precision === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
}

function scientific({
  digits,
  point,
}: {
  readonly digits: string;
  readonly point: number;
}): string {
  const power = point - 1;
  const rest = digits.length > 1 ? `.${digits.slice(1)}` : '';
  return `${digits[0]}${rest}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

/** `dotted`: a float without a type keeps at least one digit behind the point. */
function general(value: number, precision: number, dotted: boolean): string {
  const count = Math.max(1, precision);
  const { digits, point } = significant(value, count);
  const kept = digits.replace(/0+$/, '');
  if (point <= -4 || point > count - (dotted ? 1 : 0))
    return scientific({ digits: kept === '' ? '0' : kept, point });
  if (point <= 0) return kept === '' ? '0' : `0.${'0'.repeat(-point)}${kept}`;
  const whole = kept.slice(0, point).padEnd(point, '0');
  const rest = kept.slice(point);
  if (rest !== '') return `${whole}.${rest}`;
  return dotted ? `${whole}.0` : whole;
}

/** Groups in the part in front of the point. */
function pointed(text: string, grouping: Spec['grouping']): string {
  const [, whole = '', rest = ''] = /^(\d*)([\s\S]*)$/.exec(text) ?? [];
  return grouped(whole, grouping, 3) + rest;
}

function grouped(digits: string, grouping: Spec['grouping'], size: number): string {
  if (grouping === '') return digits;
  const first = digits.length % size;
  const groups = digits.slice(first).match(new RegExp(`.{${size}}`, 'g')) ?? [];
  return [...(first > 0 ? [digits.slice(0, first)] : []), ...groups].join(grouping);
}

function cased(text: string, type: string): string {
  return type === type.toUpperCase() ? text.toUpperCase() : text;
}
