import { get } from '../../../json/value.ts';
import type { Unit } from '../../unit.ts';
import type { Piece } from '../piece.ts';

/**
 * Gives pieces their look-back positions. A run of consecutive `tool_use` blocks, or of `tool_result`
 * blocks, is one position; every other block, tool and system block is one each; parameters are none
 * (build-with-claude/prompt-caching, read 2026-10-08; that tools and thinking blocks count one each is
 * assumed: the page does not say).
 * @param before the units in front of them
 */
export function positioned(
  pieces: readonly Piece[],
  before: readonly Unit[] = [],
): readonly Unit[] {
  let position = before.at(-1)?.position ?? 0;
  let run = runOf(before.findLast(({ section }) => section !== 'params'));
  return pieces.map(({ unit }): Unit => {
    if (unit.section !== 'params') {
      const next = runOf(unit);
      if (next === null || next !== run) position += 1;
      run = next;
    }
    return { ...unit, position };
  });
}

/** What a unit's position depends on beside itself, of the units in front of it. */
export function standing(before: readonly Unit[]): string {
  const run = runOf(before.findLast(({ section }) => section !== 'params'));
  return `${before.at(-1)?.position ?? 0} ${run}`;
}

/** The type of a block that shares its position with its likes. */
function runOf(unit: Piece['unit'] | undefined): string | null {
  const type = get(unit?.value, 'type');
  return type === 'tool_use' || type === 'tool_result' ? type : null;
}
