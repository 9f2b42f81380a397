import { analysisError } from '../../errors.ts';
import {
  type Json,
  type JsonObject,
  NumberLiteral,
  entries,
  isArray,
  isObject,
} from '../../json/value.ts';

/** What an option of an engine takes. */
export type OptionKind =
  | 'boolean'
  | 'text'
  | 'number or text'
  | 'texts by name'
  /** One of these words. */
  | readonly string[]
  /** A list of these words. */
  | { readonly listOf: readonly string[] };

/** The options that an engine has. */
export type OptionTable = Readonly<Record<string, OptionKind>>;

/** @throws GuardError (analysis) for an option that the engine does not have, or a wrong value of one. */
export function checkOptions(
  engine: string,
  options: JsonObject,
  table: OptionTable,
  file: string,
): void {
  for (const [name, value] of entries(options)) {
    const kind = Object.hasOwn(table, name) ? table[name] : undefined;
    if (kind === undefined)
      throw analysisError(
        `${file}: engine ${engine} has no option '${name.slice(0, 60)}'; it has ${Object.keys(table).join(', ') || 'none'}.`,
      );
    if (!fits(value, kind))
      throw analysisError(`${file}: the option ${name} of engine ${engine} is ${words(kind)}.`);
  }
}

function fits(value: Json, kind: OptionKind): boolean {
  if (kind === 'boolean') return typeof value === 'boolean';
  if (kind === 'text') return typeof value === 'string';
  if (kind === 'number or text')
    return ['number', 'string'].includes(typeof value) || value instanceof NumberLiteral;
  if (kind === 'texts by name')
    return isObject(value) && entries(value).every(([, inner]) => typeof inner === 'string');
  if ('listOf' in kind)
    return (
      isArray(value) && value.every((one) => typeof one === 'string' && kind.listOf.includes(one))
    );
  return typeof value === 'string' && kind.includes(value);
}

function words(kind: OptionKind): string {
  if (kind === 'boolean') return 'true or false';
  if (kind === 'text') return 'a text';
  if (kind === 'number or text') return 'a number or a text';
  if (kind === 'texts by name') return 'an object of texts';
  if ('listOf' in kind) return `a list of ${kind.listOf.join(', ')}`;
  return `one of ${kind.map((word) => JSON.stringify(word)).join(', ')}`;
}
