import { get, items, text } from '../../../json/value.ts';
import type { Json } from '../../../json/value.ts';
import type { Piece } from '../piece.ts';

/**
 * The messages with the definitions of deferred tools where they are found: "the API expands
 * `tool_reference` blocks into the full definitions inline in the conversation", so that the tools in front
 * stay as they are (tool-use-with-prompt-caching and tool-search-tool, read 2026-08-22). A definition is
 * there once, at the first reference to it.
 */
export function withDefinitions(
  messages: readonly Piece[],
  tools: readonly Piece[],
): readonly Piece[] {
  const deferred = new Map(
    tools.flatMap((tool) =>
      tool.absent === 'deferred' && tool.unit.name !== null ? [[tool.unit.name, tool]] : [],
    ),
  );
  if (deferred.size === 0) return messages;
  return messages.flatMap((piece) => {
    if (piece.absent !== null) return piece;
    const found = referencesIn(piece.unit.value).flatMap((name) => {
      const tool = deferred.get(name);
      deferred.delete(name);
      return tool === undefined ? [] : definitionAt(tool, piece);
    });
    return found.length === 0 ? piece : [piece, ...found];
  });
}

function definitionAt({ unit }: Piece, { unit: { role } }: Piece): Piece {
  return { unit: { ...unit, role, standsIn: 'messages' }, markers: [], absent: null };
}

/** The tools that a block refers to: the result of a search by the provider, or by a tool of the client. */
function referencesIn(block: Json): readonly string[] {
  const content = get(block, 'content');
  return [...items(content), ...items(get(content, 'tool_references'))].flatMap((part) => {
    const isReference = get(part, 'type') === 'tool_reference';
    return isReference ? (text(get(part, 'tool_name')) ?? []) : [];
  });
}
