import { type Json, NumberLiteral, isArray, isObject } from '../../../json/value.ts';
import { formattedNumber } from './number.ts';
import { pythonNumber, str } from './repr.ts';
import { type Spec, specOf, widened } from './spec.ts';

/** What `format(value, spec)` is in Python; null where Python refuses it, or this subset does. */
export function format(value: Json, written: string): string | null {
  if (written === '') return str(value);
  const spec = specOf(written);
  if (spec === null || value === null || isArray(value) || isObject(value)) return null;
  if (typeof value === 'string') return formattedText(value, spec);
  // A bool is an int to every format but the empty one.
  if (typeof value === 'boolean')
    return formattedNumber({ type: 'int', value: value ? 1n : 0n }, spec);
  return typeof value === 'number' || value instanceof NumberLiteral
    ? formattedNumber(pythonNumber(value), spec)
    : null;
}

function formattedText(text: string, spec: Spec): string | null {
  const { align, precision, type } = spec;
  if (spec.signed || spec.alternate || spec.grouping !== '' || !['', 's'].includes(type))
    return null;
  if (align === '=' && !spec.zero) return null;
  const cut = precision === null ? text : Array.from(text).slice(0, precision).join('');
  return widened(spec, align === null || align === '=' ? '<' : align, '', cut);
}
