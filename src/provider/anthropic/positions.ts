import { get } from '../../json/value.ts';
import type { Unit } from '../../prefix/unit.ts';
import type { SegmentMemory } from '../memory.ts';
import type { Piece } from '../piece.ts';

/**
 * Gives pieces their look-back positions. A run of consecutive `tool_use` blocks, or of `tool_result`
 * blocks, is one position; every other block, tool and system block is one each; parameters are none
 * (build-with-claude/prompt-caching, read 2026-10-08; that tools and thinking blocks count one each is
 * assumed: the page does not say).
 */
export function positioned(pieces: readonly Piece[], memory?: SegmentMemory): readonly Unit[] {
  let position = 0;
  let run: string | null = null;
  return pieces.map(({ unit }): Unit => {
    if (unit.section !== 'params') {
      const type = get(unit.value, 'type');
      const collapses = type === 'tool_use' || type === 'tool_result';
      if (!collapses || type !== run) position += 1;
      run = collapses ? type : null;
    }
    return memory?.unit(unit, position) ?? { ...unit, position };
  });
}
