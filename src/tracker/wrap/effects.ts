import { type Json, get, isObject, items } from '../../json/value.ts';

/** Members under which a provider keeps or does something beside answering. */
const KEEPS = ['conversation', 'previous_response_id', 'background', 'container', 'mcp_servers'];

/**
 * Whether a request has effects besides its answer, so that it must not be sent twice: a conversation, a
 * response or a container that the provider keeps, tools that the provider runs itself (searches, code, MCP). What
 * is not known for certain counts as an effect. Sources: the OpenAI API reference (`store` is true by default for
 * responses), Anthropic's tool use overview ("server tools"), read 2026-11-30.
 */
export function hasEffects(request: Json): boolean {
  if (!isObject(request)) return true;
  if (KEEPS.some((name) => isGiven(get(request, name)))) return true;
  const isResponse = isGiven(get(request, 'input')) && !isGiven(get(request, 'messages'));
  if (isResponse ? get(request, 'store') !== false : get(request, 'store') === true) return true;
  const config = get(request, 'config') ?? null;
  const tools = [
    ...items(get(request, 'tools')),
    ...items(get(config, 'tools')),
    ...items(get(get(request, 'toolConfig') ?? null, 'tools')),
  ];
  return tools.some((tool) => !isRunByCaller(tool));
}

/** Tools that only make the model ask: their work is the caller's. */
function isRunByCaller(tool: Json): boolean {
  if (!isObject(tool)) return false;
  const type = get(tool, 'type');
  if (type !== undefined) return type === 'function' || type === 'custom';
  // Claude's and Chat's have a schema; Bedrock and Gemini name the kind by the member.
  if (isGiven(get(tool, 'input_schema')) || isGiven(get(tool, 'toolSpec'))) return true;
  const kinds = Object.keys(tool);
  return kinds.length > 0 && kinds.every((kind) => /^function_?declarations$/i.test(kind));
}

function isGiven(value: Json | undefined): boolean {
  return value !== undefined && value !== null && value !== false;
}
