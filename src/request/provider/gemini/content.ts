import { child } from '../../../json/pointer.ts';
import { type Json, entries, get, isArray, isObject, text } from '../../../json/value.ts';
import type { Role, Section, UnitKind } from '../../unit.ts';
import type { Piece } from '../piece.ts';

/** Members whose content is free-form JSON: schemas, arguments, results. */
export const FREE_FORM: ReadonlySet<string> = new Set([
  'parameters',
  'parametersJsonSchema',
  'parameters_json_schema',
  'args',
  'response',
  'responseSchema',
  'responseJsonSchema',
]);

/** A member of the body with the JSON Pointer at which it stands. */
export interface Member {
  readonly value: Json;
  readonly pointer: string;
}

/** A member that the API takes in camelCase and in snake_case; null where the body has neither. */
export function member(holder: Member, camel: string, snake: string): Member | null {
  for (const name of [camel, snake]) {
    const value = get(holder.value, name);
    if (value !== undefined && value !== null) {
      return { value, pointer: child(holder.pointer, name) };
    }
  }
  return null;
}

/** Where a content stands. */
interface Place {
  readonly section: Section;
  readonly index: number;
  readonly role: Role | null;
  readonly frame: string;
}

/**
 * The parts of a content, each a piece. Where one content ends and the next begins is printed, so that a part
 * that continues one has another frame than one that begins it. SDKs take a string for one text part.
 */
export function contentPieces({ value, pointer }: Member, place: Place): readonly Piece[] {
  if (typeof value === 'string') return [piece({ text: value }, pointer, place, '/text')];
  const list = get(value, 'parts');
  if (!isArray(list)) return [piece(value, pointer, place)];
  const at = child(pointer, 'parts');
  return list.map((part, index) =>
    piece(part, child(at, index), {
      ...place,
      frame: index === 0 ? place.frame : `${place.frame}, continued`,
    }),
  );
}

/** The place of the content number `index`: its role as it is written, `user` where it has none. */
export function placeOf(content: Json, index: number): Place {
  const role = text(get(content, 'role')) ?? 'user';
  return { section: 'messages', index, role: roleOf(role), frame: role };
}

function piece(part: Json, pointer: string, place: Place, shorthand: string | null = null): Piece {
  const wrapped = unwrapped(part);
  const kind = wrapped?.kind ?? kindOf(part);
  const unit = {
    ...place,
    kind,
    pointer: wrapped === null ? pointer : child(pointer, wrapped.name),
    shorthand,
    name: null,
    value: wrapped?.value ?? part,
    replayed: place.role === 'assistant',
    ...(kind === 'tool-result' ? { replayedMembers: ['id'] } : {}),
  };
  return { unit, markers: [], absent: null };
}

/** Names of a tool's answer in a part that holds nothing else, so that its id stands at its top. */
const ANSWERS = ['functionResponse', 'function_response'];

function unwrapped(part: Json) {
  const name = ANSWERS.find((candidate) => isObject(get(part, candidate)));
  const value = name === undefined ? undefined : get(part, name);
  if (name === undefined || !isObject(value) || !isObject(part) || entries(part).length > 1)
    return null;
  return { name, value, kind: 'tool-result' } as const;
}

function kindOf(part: Json): UnitKind {
  const has = (camel: string, snake: string) =>
    (get(part, camel) ?? get(part, snake)) !== undefined;
  if (get(part, 'thought') === true) return 'thinking';
  if (has('functionCall', 'function_call')) return 'tool-call';
  if (has('functionResponse', 'function_response')) return 'tool-result';
  if (typeof get(part, 'text') === 'string') return 'text';
  const data =
    get(part, 'inlineData') ??
    get(part, 'inline_data') ??
    get(part, 'fileData') ??
    get(part, 'file_data');
  if (data === undefined) return 'other';
  const type = text(get(data, 'mimeType')) ?? text(get(data, 'mime_type')) ?? '';
  return type.startsWith('image/') ? 'image' : 'document';
}

function roleOf(role: string): Role | null {
  switch (role) {
    case 'user':
    case 'function':
    case 'tool':
      return 'user';
    case 'model':
      return 'assistant';
    case 'system':
      return 'system';
    default:
      return null;
  }
}
