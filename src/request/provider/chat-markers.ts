import { type Json, get, isObject, items, text } from '../../json/value.ts';
import { child } from '../../json/pointer.ts';
import { unmark } from './markers.ts';
import { chatPieces } from './openai/chat-messages.ts';
import { FREE_FORM } from './openai/content.ts';
import { toolPieces } from './openai/tools.ts';
import type { Piece } from './piece.ts';

/** The member of Claude that marks the end of a cached prefix, in whichever form a gateway takes it. */
export const MARKER = 'cache_control';

/**
 * The tools and messages of a request in Chat form, with the markers of Claude taken out of them. One on a
 * message counts for its last part: LiteLLM sets it there, and hands it on (docs.litellm.ai/docs/tutorials/
 * prompt_caching, read 2026-11-30).
 */
export function markedPieces(body: Json): readonly Piece[] {
  const pieces = [...toolPieces(body, 'tools'), ...chatPieces(body)].map(claudeMarked);
  const onMessages = messageMarkers(body);
  if (onMessages.size === 0) return pieces;
  return pieces.map((piece, at) => {
    const { pointer } = piece.unit;
    const message = /^\/messages\/\d+(?=\/|$)/.exec(pointer)?.[0] ?? '';
    const value = onMessages.get(message);
    const isLast = pieces[at + 1]?.unit.pointer.startsWith(`${message}/`) !== true;
    if (value === undefined || !isLast || piece.markers.length > 0) return piece;
    return { ...piece, markers: [{ path: [MARKER], value }] };
  });
}

/** Whether a message of the body carries a marker itself: only gateways take one there. */
export function marksMessages(body: Json): boolean {
  return messageMarkers(body).size > 0;
}

function messageMarkers(body: Json): ReadonlyMap<string, Json> {
  return new Map(
    items(get(body, 'messages')).flatMap((message, index): (readonly [string, Json])[] => {
      const marker = get(message, MARKER) ?? null;
      // The answer of a tool is one unit, marker and all.
      const isResult = ['tool', 'function'].includes(text(get(message, 'role')) ?? '');
      return isObject(message) && isObject(marker) && !isResult
        ? [[child('/messages', index), marker]]
        : [];
    }),
  );
}

function claudeMarked(found: Piece): Piece {
  const { value, markers } = unmark(found.unit.value, MARKER, FREE_FORM);
  if (markers.length === 0) return found;
  return { ...found, unit: { ...found.unit, value }, markers: [...found.markers, ...markers] };
}
