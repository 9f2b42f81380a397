import { child } from '../../../json/pointer.ts';
import {
  type Json,
  type JsonObject,
  get,
  isArray,
  isObject,
  items,
  entries,
  text,
} from '../../../json/value.ts';
import { type Piece, parameters, present } from '../piece.ts';
import { type Place, piece } from './content.ts';
import type { AnthropicModel } from './models.ts';
import { reasoningOf } from './parameters.ts';

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
 * What stands in front of the tools: effort and thinking on the models that print them there, and the servers
 * whose tools are part of the prompt. Their tools are not in the request, so only what selects them is
 * compared; the address and the credential are no prompt.
 */
export function frontPieces(body: Json, model: AnthropicModel): readonly Piece[] {
  const servers = items(get(body, 'mcp_servers')).map((server) =>
    present([
      ['name', get(server, 'name')],
      ['tool_configuration', get(server, 'tool_configuration')],
    ]),
  );
  const isFirst = model.parametersFirst === true;
  const { thinking, effort } = isFirst ? reasoningOf(body, model) : {};
  const front = present([
    ['thinking', thinking],
    ['output_config', effort === undefined ? undefined : present([['effort', effort]])],
    ['mcp_servers', servers.length === 0 ? undefined : servers],
  ]);
  return isEmpty(front) ? [] : [parameters('tools', front)];
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

function isEmpty(value: JsonObject): boolean {
  return entries(value).length === 0;
}
