import { child } from '../../../json/pointer.ts';
import { type Json, get, isArray, isObject, items, entries, text } from '../../../json/value.ts';
import { type Piece, parameters, present } from '../piece.ts';
import { type Place, piece } from './content.ts';

/**
 * The tools in their order. What `defer_loading` keeps out of the prompt is no unit: such a definition
 * arrives later, inside the messages (tool-use-with-prompt-caching, read 2026-08-22).
 */
export function toolPieces(body: Json): readonly Piece[] {
  const tools = get(body, 'tools');
  if (tools === undefined || tools === null) return [];
  if (!isArray(tools)) return [piece(tools, placeOf('/tools', 0, null), { kind: 'other' })];
  return tools.map((tool, index) =>
    piece(tool, placeOf(child('/tools', index), index, isDeferred(tool) ? 'deferred' : null), {
      kind: 'tool',
      name: text(get(tool, 'name')) ?? text(get(tool, 'mcp_server_name')) ?? null,
    }),
  );
}

/**
 * The servers whose tools are part of the prompt, in front of the tools. Their tools are not in the
 * request, so only what selects them is compared; the address and the credential are no prompt.
 */
export function serverPieces(body: Json): readonly Piece[] {
  const servers = items(get(body, 'mcp_servers'));
  if (servers.length === 0) return [];
  const selecting = servers.map((server) =>
    present([
      ['name', get(server, 'name')],
      ['tool_configuration', get(server, 'tool_configuration')],
    ]),
  );
  return [parameters('tools', { mcp_servers: selecting })];
}

function isDeferred(tool: Json): boolean {
  if (get(tool, 'type') !== 'mcp_toolset') return get(tool, 'defer_loading') === true;
  const configs = get(tool, 'configs');
  const loaded =
    isObject(configs) &&
    entries(configs).some(([, config]) => get(config, 'defer_loading') === false);
  return get(get(tool, 'default_config'), 'defer_loading') === true && !loaded;
}

function placeOf(pointer: string, index: number, absent: Piece['absent']): Place {
  return { section: 'tools', index, pointer, role: null, frame: '', absent };
}
