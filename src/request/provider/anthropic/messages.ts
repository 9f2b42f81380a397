import { child } from '../../../json/pointer.ts';
import { type Json, get, isArray, items, text } from '../../../json/value.ts';
import type { Role } from '../../unit.ts';
import type { SegmentMemory } from '../memory.ts';
import type { Piece } from '../piece.ts';
import { type Place, blocks, piece } from './content.ts';
import { tellsParameters } from './parameters.ts';

/** The blocks of `system`. */
export function systemPieces(body: Json): readonly Piece[] {
  const system = get(body, 'system');
  const place: Place = {
    section: 'system',
    index: 0,
    pointer: '/system',
    role: 'system',
    frame: 'system',
    absent: null,
  };
  return blocks(system, place).map((found, index) => ({
    ...found,
    unit: { ...found.unit, index: isArray(system) ? index : 0 },
  }));
}

/**
 * The blocks of all messages. Consecutive messages of one role are one turn, so that a message's
 * boundary is no part of a unit: its role is (SDK 1.12.0, MessageCreateParams.messages, read 2026-11-20).
 */
export function messagePieces(
  body: Json,
  keepsThinking: boolean,
  memory?: SegmentMemory,
): readonly Piece[] {
  const messages = get(body, 'messages');
  if (messages !== undefined && messages !== null && !isArray(messages)) {
    return [piece(messages, placeOf('/messages', 0, messages, null), { kind: 'other' })];
  }
  const all = items(messages);
  const cut = (message: Json, index: number, cleared: boolean): readonly Piece[] =>
    messageBlocks(message, placeOf(child('/messages', index), index, message, cleared));
  if (memory !== undefined && keepsThinking) {
    let isLasting = true;
    const pieces = memory.pieces(
      'messages',
      all,
      (message, index) => {
        isLasting &&= !isTransient(message);
        return cut(message, index, false);
      },
      ({ unit }) => tellsParameters(unit.value),
    );
    if (isLasting) return pieces;
  }
  memory?.forget();
  const lastUser = all.findLastIndex((message) => get(message, 'role') === 'user');
  const lastTurn = keepsThinking ? 0 : lastQuestion(all);
  return all.flatMap((message, index) => {
    const found = cut(message, index, isTransient(message) && index < lastUser);
    return index < lastTurn ? found.map(withoutThinking) : found;
  });
}

/**
 * True for a system message that is shown for one turn only: `clear_at` "next_user_message" (SDK 1.12.0,
 * BetaSystemMessageParam, read 2026-11-20).
 */
export function isTransient(message: Json): boolean {
  return get(message, 'role') === 'system' && get(message, 'clear_at') === 'next_user_message';
}

function messageBlocks(message: Json, place: Place): readonly Piece[] {
  const content = get(message, 'content');
  if (typeof content === 'string' || isArray(content)) {
    return blocks(content, { ...place, pointer: child(place.pointer, 'content') });
  }
  // A system message may hold nothing but `output_config`, which leaves the cache alone.
  const isConfiguration = place.role === 'system' && (content === undefined || content === null);
  return isConfiguration ? [] : [piece(message, place, { kind: 'other' })];
}

function placeOf(pointer: string, index: number, message: Json, cleared: boolean | null): Place {
  const role = text(get(message, 'role')) ?? '';
  return {
    section: 'messages',
    index,
    pointer,
    role: isRole(role) ? role : null,
    frame: role,
    absent: cleared === true ? 'cleared' : null,
  };
}

function isRole(role: string): role is Role {
  return role === 'user' || role === 'assistant' || role === 'system';
}

/**
 * Index of the last user message that is more than tool results: models that keep the thinking of the
 * last turn only drop all of it in front of there (build-with-claude/thinking, read 2026-10-08).
 */
function lastQuestion(messages: readonly Json[]): number {
  const found = messages.findLastIndex((message) => {
    if (get(message, 'role') !== 'user') return false;
    const content = get(message, 'content');
    return !isArray(content) || content.some((block) => get(block, 'type') !== 'tool_result');
  });
  return Math.max(0, found);
}

function withoutThinking(found: Piece): Piece {
  return found.unit.kind === 'thinking' && found.unit.role === 'assistant'
    ? { ...found, absent: found.absent ?? 'dropped' }
    : found;
}
