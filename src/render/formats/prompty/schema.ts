import {
  type Json,
  type JsonObject,
  entries,
  get,
  isArray,
  isObject,
  items,
  objectOf,
  text,
} from '../../../json/value.ts';

/** A property of Prompty's, by its name. */
export type Property = readonly [name: string, property: Json];

const TYPES: Readonly<Record<string, string>> = {
  string: 'string',
  integer: 'integer',
  float: 'number',
  number: 'number',
  boolean: 'boolean',
  array: 'array',
  object: 'object',
};

/** Properties in either of their forms: a list with names, or an object; a bare value is a default. */
export function propertiesOf(value: Json | undefined): readonly Property[] {
  // A list may also stand under `properties`.
  if (isObject(value) && isArray(get(value, 'properties')))
    return propertiesOf(get(value, 'properties'));
  if (isArray(value))
    return value.flatMap((property): Property[] => {
      const name = text(get(property, 'name'));
      return name === undefined ? [] : [[name, property]];
    });
  if (!isObject(value)) return [];
  return entries(value).map(([name, property]) => [
    name,
    isObject(property) ? property : { default: property },
  ]);
}

/**
 * Properties as a JSON Schema. Source: the Prompty specification, section 7.1.4 (2026-11-23).
 * @param strict OpenAI's strict form: all are required, and those that are not may be null
 */
export function schemaOf(properties: readonly Property[], strict: boolean): JsonObject {
  const required = properties.filter(([, one]) => strict || get(one, 'required') === true);
  return objectOf([
    ['type', 'object'],
    ['properties', membersOf(properties, strict)],
    ...(required.length > 0 ? [['required', required.map(([name]) => name)] as const] : []),
  ]);
}

function membersOf(properties: readonly Property[], strict: boolean): JsonObject {
  return objectOf(
    properties.map(([name, property]) => {
      const isOptional = strict && get(property, 'required') !== true;
      return [name, schema(property, strict, isOptional)] as const;
    }),
  );
}

function schema(property: Json, strict: boolean, isOptional: boolean): JsonObject {
  const kind = text(get(property, 'kind')) ?? text(get(property, 'type')) ?? '';
  const type = Object.hasOwn(TYPES, kind) ? TYPES[kind] : undefined;
  const isNullable = isOptional || get(property, 'nullable') === true;
  const members: (readonly [string, Json])[] = [];
  if (type !== undefined) members.push(['type', isNullable ? [type, 'null'] : type]);
  const description = text(get(property, 'description')) ?? '';
  if (description !== '') members.push(['description', description]);
  const allowed = items(get(property, 'enumValues'));
  if (allowed.length > 0)
    members.push(['enum', isNullable && !allowed.includes(null) ? [...allowed, null] : allowed]);
  if (kind === 'array') {
    const item = get(property, 'items');
    members.push(['items', item === undefined ? { type: 'string' } : schema(item, strict, false)]);
  }
  if (kind === 'object') {
    const inner = schemaOf(propertiesOf(get(property, 'properties')), strict);
    members.push(...entries(inner).filter(([name]) => name !== 'type'));
    members.push(['additionalProperties', false]);
  }
  if (kind === 'union') {
    const name = isArray(get(property, 'oneOf')) ? 'oneOf' : 'anyOf';
    const branches = items(get(property, name)).map((one) => schema(one, strict, false));
    members.push([name, isNullable ? [...branches, { type: 'null' }] : branches]);
  }
  return objectOf(members);
}
