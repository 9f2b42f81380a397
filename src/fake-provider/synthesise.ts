import {
  type Json,
  entries,
  get,
  isArray,
  isObject,
  items,
  objectOf,
  text,
} from '../json/value.ts';
import { resolve } from '../json/pointer.ts';
import { NumberLiteral } from '../json/value.ts';

/** Deeper than any tool's arguments; a schema that refers to itself ends here. */
const DEPTH = 12;

/**
 * A value that a JSON schema accepts: the required members, `const`, `default`, the first of `enum`, of
 * `anyOf`, the smallest number and length. The same schema gives the same value. Harmless on purpose:
 * programs run their tools with it. Patterns are not honoured, a text is `example`.
 */
export function synthesise(schema: Json): Json {
  return valueOf(schema, schema, 0);
}

/** Arguments that a JSON schema refuses, wherever it declares members: each is of another type. */
export function misfit(schema: Json): Json {
  const root = resolved(schema, schema);
  const members = get(root, 'properties');
  if (!isObject(members)) return {};
  return objectOf(
    entries(members).map(([name, member]) => {
      const isText = typeOf(resolved(member, schema)) === 'string';
      return [name, isText ? { of: 'another type' } : 'of another type'];
    }),
  );
}

function valueOf(written: Json, root: Json, depth: number): Json {
  const schema = resolved(written, root);
  if (!isObject(schema) || depth > DEPTH) return isObject(schema) ? null : {};
  const fixed = get(schema, 'const') ?? get(schema, 'default') ?? items(get(schema, 'enum'))[0];
  if (fixed !== undefined && fixed !== null) return fixed;
  const choices = items(get(schema, 'anyOf') ?? get(schema, 'oneOf'));
  const choice = choices.find((one) => typeOf(resolved(one, root)) !== 'null') ?? choices[0];
  if (choice !== undefined && get(schema, 'properties') === undefined)
    return valueOf(choice, root, depth + 1);
  const parts = items(get(schema, 'allOf')).map((part) => resolved(part, root));
  if (parts.length > 0) return merged([schema, ...parts], root, depth);
  switch (typeOf(schema)) {
    case 'string':
      return textFor(schema);
    case 'integer':
    case 'number':
      return numberFor(schema);
    case 'boolean':
      return false;
    case 'null':
      return null;
    case 'array':
      return arrayFor(schema, root, depth);
    default:
      return objectFor(schema, root, depth);
  }
}

function resolved(schema: Json | undefined, root: Json): Json {
  let current = schema ?? null;
  for (let hops = 0; hops < DEPTH; hops++) {
    const target = text(get(current, '$ref'));
    if (target === undefined || !target.startsWith('#')) return current;
    current = resolve(root, target.slice(1)) ?? null;
  }
  return null;
}

/** The first type that is not null; Gemini writes types in capitals. */
function typeOf(schema: Json): string {
  const type = get(schema, 'type');
  const names = isArray(type) ? type : [type];
  const name = text(names.find((one) => one !== 'null')) ?? text(names[0]);
  if (name !== undefined) return name.toLowerCase();
  return get(schema, 'items') === undefined ? 'object' : 'array';
}

const FORMATS: Readonly<Record<string, string>> = {
  date: '2026-01-01',
  'date-time': '2026-01-01T00:00:00Z',
  time: '00:00:00Z',
  duration: 'PT1S',
  email: 'someone@example.com',
  hostname: 'example.com',
  ipv4: '127.0.0.1',
  ipv6: '::1',
  uri: 'https://example.com/',
  url: 'https://example.com/',
  uuid: '00000000-0000-4000-8000-000000000000',
};

function textFor(schema: Json): string {
  const format = text(get(schema, 'format')) ?? '';
  const value = (Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined) ?? 'example';
  const [least, most] = [number(get(schema, 'minLength')), number(get(schema, 'maxLength'))];
  // A hostile minimum must not fill the memory.
  return value.padEnd(Math.min(least ?? 0, 10_000), 'x').slice(0, most ?? undefined);
}

function numberFor(schema: Json): number {
  const above = number(get(schema, 'exclusiveMinimum'));
  const below = number(get(schema, 'exclusiveMaximum'));
  const least = number(get(schema, 'minimum')) ?? (above === null ? null : above + 1);
  const most = number(get(schema, 'maximum')) ?? (below === null ? null : below - 1);
  const value = least ?? Math.min(1, most ?? 1);
  const step = number(get(schema, 'multipleOf'));
  return step === null || step <= 0 ? value : Math.ceil(value / step) * step;
}

function arrayFor(schema: Json, root: Json, depth: number): Json {
  const listed = items(get(schema, 'prefixItems'));
  if (listed.length > 0) return listed.map((item) => valueOf(item, root, depth + 1));
  const count = Math.min(number(get(schema, 'minItems')) ?? 0, 10);
  return Array.from({ length: count }, () =>
    valueOf(get(schema, 'items') ?? { type: 'string' }, root, depth + 1),
  );
}

function objectFor(schema: Json, root: Json, depth: number): Json {
  const properties = get(schema, 'properties');
  const required = items(get(schema, 'required')).filter((name) => typeof name === 'string');
  return objectOf(
    required.map((name) => [
      name,
      valueOf(get(properties, name) ?? { type: 'string' }, root, depth + 1),
    ]),
  );
}

function merged(parts: readonly Json[], root: Json, depth: number): Json {
  const members = parts.flatMap((part) => {
    const rest = isObject(part) ? entries(part).filter(([key]) => key !== 'allOf') : [];
    const value = valueOf(objectOf(rest), root, depth + 1);
    return isObject(value) ? entries(value) : [];
  });
  return objectOf(members);
}

/** A number; Gemini writes whole ones as strings. */
function number(value: Json | undefined): number | null {
  if (typeof value === 'string') return /^\d{1,15}$/.test(value) ? Number(value) : null;
  const plain = value instanceof NumberLiteral ? value.value : value;
  return typeof plain === 'number' && Number.isFinite(plain) ? plain : null;
}
