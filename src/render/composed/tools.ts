import type { ToolsConfig } from '../../repository/config/schema.ts';
import { analysisError } from '../../errors.ts';
import { dig, get, isArray, isObject } from '../../json/value.ts';
import type { Json } from '../../json/value.ts';
import { memberOf } from '../documents/member.ts';
import { fromConfig } from '../origins.ts';
import type { FileLine } from '../rendering.ts';
import { type ConfigPlace, type Side, within } from '../side.ts';
import { isMcpTool } from './mcp.ts';
import type { DeclaredTool } from './parts.ts';

/**
 * The tools that a composed prompt declares. A file holds a list, an object with the list under
 * `tools` (an MCP `tools/list` result), or the JSON-RPC answer around one.
 * @throws GuardError (analysis) for a file that holds none of these.
 */
export async function declaredTools(
  side: Side,
  tools: ToolsConfig,
  at: ConfigPlace | null,
): Promise<readonly DeclaredTool[]> {
  if (tools.kind === 'inline')
    return toolsOf(tools.tools, 'tools', (index) => fromConfig(within(at, `/${index}`)));
  const member = await memberOf(side, tools);
  const { list, pointer } = listIn(member.value, tools.path);
  return toolsOf(list, tools.path, (index) => (inner, offset): FileLine | null => {
    const tool = `${pointer}/${index}`;
    return member.line(tool + inner, offset) ?? member.line(tool, null);
  });
}

function listIn(value: Json, file: string): { list: readonly Json[]; pointer: string } {
  const found = [
    { list: value, pointer: '' },
    { list: get(value, 'tools'), pointer: '/tools' },
    { list: dig(value, 'result', 'tools'), pointer: '/result/tools' },
  ].find(({ list }) => isArray(list));
  if (isArray(found?.list)) return { list: found.list, pointer: found.pointer };
  throw analysisError(
    `${file} holds no tools: write a list of tools, or the result of an MCP server's tools/list.`,
  );
}

function toolsOf(
  list: readonly Json[],
  where: string,
  origin: (index: number) => DeclaredTool['origin'],
): readonly DeclaredTool[] {
  return list.map((value, index) => {
    if (!isObject(value))
      throw analysisError(`${where}: entry ${index} is no tool: a tool is an object with a name.`);
    return { value, mcp: isMcpTool(value), origin: origin(index) };
  });
}
