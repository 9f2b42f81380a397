import type { Json } from '../../../json/value.ts';
import { unmark } from '../markers.ts';
import { chatPieces } from '../openai/chat-messages.ts';
import { FREE_FORM } from '../openai/content.ts';
import { toolPieces } from '../openai/tools.ts';
import type { Piece } from '../piece.ts';

/** The member of Claude that marks the end of a cached prefix; upstreams of OpenAI get their own for it. */
export const MARKER = 'cache_control';

/** The tools and messages of a request, with the markers of Claude taken out of them. */
export function pieces(body: Json): readonly Piece[] {
  return [...toolPieces(body, 'tools'), ...chatPieces(body)].map((found) =>
    shaped(claudeMarked(found)),
  );
}

function claudeMarked(found: Piece): Piece {
  const { value, markers } = unmark(found.unit.value, MARKER, FREE_FORM);
  if (markers.length === 0) return found;
  return { ...found, unit: { ...found.unit, value }, markers: [...found.markers, ...markers] };
}

/**
 * A content that is a string reaches the upstream in another form than a list with the same text: the prefix
 * ends where one turns into the other (SHAPE in rules.ts).
 */
function shaped(found: Piece): Piece {
  const { unit } = found;
  if (unit.shorthand === null) return found;
  return { ...found, unit: { ...unit, frame: `${unit.frame}, as a string` } };
}
