import type { Json } from '../../../json/value.ts';
import type { AddedTokens } from '../../unit.ts';
import type { Piece } from '../piece.ts';
import { ownToolTokens, toolPrompt } from './added-tokens.ts';

/**
 * Tools with the tokens that Claude's provider adds for them: the system prompt that they bring along with the
 * first one, the definitions of Anthropic's own instead of what the request says.
 */
export function withToolTokens(
  pieces: readonly Piece[],
  choice: string | undefined,
  model: string,
): readonly Piece[] {
  const there = pieces.filter(({ unit, absent }) => unit.kind === 'tool' && absent === null);
  const first = there[0];
  if (first === undefined) return pieces;
  const values = there.map(({ unit }): Json => unit.value);
  const prompt = toolPrompt(values, choice, model);
  return pieces.map((piece) => {
    if (piece.unit.kind !== 'tool' || piece.absent !== null) return piece;
    const own = ownToolTokens(piece.unit.value, model);
    const added = sum(own, piece === first ? prompt : null);
    return added === null ? piece : { ...piece, unit: { ...piece.unit, added } };
  });
}

function sum(own: AddedTokens | null, prompt: AddedTokens['tokens'] | null): AddedTokens | null {
  if (prompt === null) return own;
  const [low, mid, high] = own?.tokens ?? [0, 0, 0];
  return {
    tokens: [low + prompt[0], mid + prompt[1], high + prompt[2]],
    instead: own?.instead ?? false,
  };
}
