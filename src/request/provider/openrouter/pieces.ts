import type { Json } from '../../../json/value.ts';
import { markedPieces } from '../chat-markers.ts';
import type { Piece } from '../piece.ts';
import type { Upstream } from './rules.ts';

/**
 * The tools and messages of a request. A content that is a string reaches the upstream in another form than a
 * list with the same text: the prefix ends where one turns into the other (SHAPE in rules.ts), but for Claude, of
 * which recordings read on (READ_ON).
 */
export function pieces(body: Json, upstream: Upstream): readonly Piece[] {
  if (upstream === 'anthropic') return markedPieces(body);
  return markedPieces(body).map((found) => {
    const { unit } = found;
    if (unit.shorthand === null) return found;
    return { ...found, unit: { ...unit, frame: `${unit.frame}, as a string` } };
  });
}
