import { child } from '../../../json/pointer.ts';
import {
  type Json,
  entries,
  get,
  isArray,
  isObject,
  items,
  omit,
  text,
} from '../../../json/value.ts';
import type { SegmentMemory } from '../memory.ts';
import type { Piece } from '../piece.ts';
import { MARKER, type Place, leadingCount, parts, piece, roleOf } from './content.ts';

/** The pieces of `messages`; leading system and developer messages are the section `system`. */
export function chatPieces(body: Json, memory?: SegmentMemory): readonly Piece[] {
  const messages = get(body, 'messages');
  if (messages === undefined || messages === null) return [];
  if (!isArray(messages)) {
    const whole = { section: 'messages', index: 0, pointer: '/messages', role: null } as const;
    return [piece(messages, { ...whole, frame: '' }, 'other')];
  }
  const leading = leadingCount(messages);
  const cut = (message: Json, index: number) => messagePieces(message, index, index < leading);
  return memory === undefined
    ? messages.flatMap(cut)
    : memory.pieces('chat', messages, cut, () => false);
}

function messagePieces(message: Json, index: number, isLeading: boolean): readonly Piece[] {
  const written = text(get(message, 'role')) ?? '';
  const name = text(get(message, 'name'));
  const place: Place = {
    section: isLeading ? 'system' : 'messages',
    index,
    pointer: child('/messages', index),
    role: roleOf(written),
    frame: name === undefined ? written : `${written} (${name})`,
  };
  if (written === 'tool' || written === 'function') return [result(message, place)];
  const found = [
    ...parts(
      get(message, 'content'),
      { ...place, pointer: child(place.pointer, 'content') },
      'text',
    ),
    ...calls(message, place),
    ...others(message, place),
  ];
  return found.length > 0 ? found : [piece(message, place, 'other')];
}

/** A tool's answer is one unit, with the id of the call that it answers. */
function result(message: Json, place: Place): Piece {
  const value = isObject(message) ? omit(message, 'role', MARKER) : message;
  return piece(value, place, 'tool-result', { replayedMembers: ['tool_call_id'] });
}

function calls(message: Json, place: Place): readonly Piece[] {
  const pointer = child(place.pointer, 'tool_calls');
  const called = items(get(message, 'tool_calls')).map((call, at) =>
    piece(call, { ...place, pointer: child(pointer, at) }, 'tool-call'),
  );
  const legacy = get(message, 'function_call');
  if (legacy === undefined || legacy === null) return called;
  const at = { ...place, pointer: child(place.pointer, 'function_call') };
  return [...called, piece(legacy, at, 'tool-call')];
}

/** Members treated above, and those that a client library adds to what it got (annotations, parsed). */
const TREATED: ReadonlySet<string> = new Set([
  'role',
  'name',
  'content',
  'tool_calls',
  'function_call',
  'annotations',
  'parsed',
  // A marker on the message itself is reported, and is no prompt; nor is one of Claude's, for a gateway.
  MARKER,
  'cache_control',
]);

/** Mistral's client writes it into each message of the assistant. */
function isUnset(key: string, value: Json): boolean {
  return key === 'prefix' && value === false;
}

/** Whatever else a message holds (a refusal, audio, another vendor's reasoning) is part of the prompt. */
function others(message: Json, place: Place): readonly Piece[] {
  if (!isObject(message)) return [];
  return entries(message).flatMap(([key, value]) => {
    if (TREATED.has(key) || value === null || isUnset(key, value)) return [];
    const at = { ...place, pointer: child(place.pointer, key), frame: `${place.frame}: ${key}` };
    return [piece(value, at, key.startsWith('reasoning') ? 'thinking' : 'other')];
  });
}
