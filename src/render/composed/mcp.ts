import { type Json, type JsonObject, get, isObject, objectOf } from '../../json/value.ts';

/** Whether this is a tool as an MCP server lists it. */
export function isMcpTool(tool: JsonObject): boolean {
  return isObject(get(tool, 'inputSchema')) && get(tool, 'type') === undefined;
}

/**
 * An MCP tool as providers take it: name, description, and the schema as the member `schema`. What a
 * model never sees (title, annotations, output schema) is left out, as MCP clients do.
 */
export function mcpTool(
  tool: JsonObject,
  schema: string,
): { readonly value: JsonObject; readonly back: (inner: string) => string } {
  const members: (readonly [string, Json])[] = [];
  for (const [from, to] of [
    ['name', 'name'],
    ['description', 'description'],
    ['inputSchema', schema],
  ] as const) {
    const member = get(tool, from);
    if (member !== undefined) members.push([to, member]);
  }
  return { value: objectOf(members), back: (inner) => renamed(inner, schema, 'inputSchema') };
}

/** A pointer whose first token is another name. */
function renamed(inner: string, from: string, to: string): string {
  return inner === `/${from}` || inner.startsWith(`/${from}/`)
    ? `/${to}${inner.slice(from.length + 1)}`
    : inner;
}
