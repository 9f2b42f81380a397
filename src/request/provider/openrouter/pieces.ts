import type { Json } from '../../../json/value.ts';
import { markedPieces } from '../chat-markers.ts';
import type { Piece } from '../piece.ts';

/**
 * The tools and messages of a request. A content that is a string reaches the upstream in another form than a
 * list with the same text: the prefix ends where one turns into the other (SHAPE in rules.ts).
 */
export function pieces(body: Json): readonly Piece[] {
  return markedPieces(body).map((found) => {
    const { unit } = found;
    if (unit.shorthand === null) return found;
    return { ...found, unit: { ...unit, frame: `${unit.frame}, as a string` } };
  });
}
