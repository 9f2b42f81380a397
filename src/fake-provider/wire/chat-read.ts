import { type Json, dig, get, items, text } from '../../json/value.ts';
import type { DeclaredTool, Reading, ToolChoice } from '../exchange.ts';
import { firstAndLast, objectOrNull, ofRole, strings, textOf } from './content.ts';

/** Reads a body of OpenAI's Chat Completions API. */
export function readChat(body: Json): Reading {
  const messages = items(get(body, 'messages'));
  return {
    model: text(get(body, 'model')) ?? null,
    stream: get(body, 'stream') === true,
    ...firstAndLast(ofRole(messages, 'user').map((message) => textOf(get(message, 'content')))),
    tools: items(get(body, 'tools')).flatMap(toolOf),
    choice: choiceOf(get(body, 'tool_choice')),
    format: formatOf(get(body, 'response_format')),
    warmsOnly: false,
    continuesThread: false,
    carried: messages.flatMap(carriedIn),
  };
}

/** The tool choice of either OpenAI form; the name stands in another place in each. */
export function choiceOf(choice: Json | undefined): ToolChoice {
  const name = text(dig(choice, 'function', 'name') ?? get(choice, 'name'));
  if (name !== undefined) return { kind: 'tool', name };
  const mode = dig(choice, 'allowed_tools', 'mode') ?? get(choice, 'mode') ?? choice;
  if (mode === 'required') return { kind: 'any' };
  return { kind: mode === 'none' ? 'none' : 'auto' };
}

// Custom tools take free text and built-in ones run at the provider: neither is called.
function toolOf(tool: Json): readonly DeclaredTool[] {
  const declared = get(tool, 'function');
  const name = text(get(declared, 'name'));
  if (name === undefined) return [];
  return [{ name, schema: objectOrNull(get(declared, 'parameters')), type: null }];
}

function formatOf(format: Json | undefined): Json {
  const type = get(format, 'type');
  if (type === 'json_object') return true;
  return type === 'json_schema' ? (dig(format, 'json_schema', 'schema') ?? true) : null;
}

function carriedIn(message: Json): readonly string[] {
  const said = get(message, 'role') === 'assistant' ? [textOf(get(message, 'content'))] : [];
  const ids = items(get(message, 'tool_calls')).map((call) => get(call, 'id'));
  return strings([...said, ...ids, get(message, 'tool_call_id')]);
}
