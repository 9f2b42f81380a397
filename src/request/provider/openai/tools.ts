import { child } from '../../../json/pointer.ts';
import { type Json, dig, get, isArray, isObject, omit, text } from '../../../json/value.ts';
import type { Piece } from '../piece.ts';
import { type Place, piece } from './content.ts';

/**
 * The tools under `member` in their order. One that `defer_loading` keeps back is not in the prefix
 * (guides/prompt-caching, read 2026-10-10: deferred tools and tool search leave the cache alone).
 */
export function toolPieces(body: Json, member: 'tools' | 'functions'): readonly Piece[] {
  const tools = get(body, member);
  if (tools === undefined || tools === null) return [];
  if (!isArray(tools)) return [piece(tools, placeOf(`/${member}`, 0), 'other')];
  return tools.map((tool, index) => ({
    ...piece(withoutAccess(tool), placeOf(child(`/${member}`, index), index), 'tool', {
      name: nameOf(tool),
    }),
    absent: get(tool, 'defer_loading') === true ? 'deferred' : null,
  }));
}

// How a server is reached is not shown to the model, and a credential changes by design.
function withoutAccess(tool: Json): Json {
  if (get(tool, 'type') !== 'mcp' || !isObject(tool)) return tool;
  return omit(tool, 'authorization', 'headers');
}

function nameOf(tool: Json): string | null {
  const named =
    get(tool, 'name') ??
    dig(tool, 'function', 'name') ??
    dig(tool, 'custom', 'name') ??
    get(tool, 'server_label') ??
    // A hosted tool has a type and no name.
    get(tool, 'type');
  return text(named) ?? null;
}

function placeOf(pointer: string, index: number): Place {
  return { section: 'tools', index, pointer, role: null, frame: '' };
}
