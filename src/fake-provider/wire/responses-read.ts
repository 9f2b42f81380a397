import { type Json, dig, get, items, text } from '../../json/value.ts';
import type { DeclaredTool, Reading } from '../exchange.ts';
import { choiceOf } from './chat-read.ts';
import { firstAndLast, objectOrNull, ofRole, strings, textOf } from './content.ts';

/** Reads a body of OpenAI's Responses API. */
export function readResponses(body: Json): Reading {
  const input = get(body, 'input');
  const list = items(input);
  const said = ofRole(list, 'user').map((item) => textOf(get(item, 'content')));
  const conversation = get(body, 'conversation');
  return {
    model: text(get(body, 'model')) ?? null,
    stream: get(body, 'stream') === true,
    ...firstAndLast(typeof input === 'string' ? [input] : said),
    tools: items(get(body, 'tools')).flatMap(toolOf),
    choice: choiceOf(get(body, 'tool_choice')),
    format: formatOf(dig(body, 'text', 'format')),
    warmsOnly: false,
    continuesThread: false,
    carried: [
      ...strings([get(body, 'previous_response_id'), get(conversation, 'id') ?? conversation]),
      ...list.flatMap(carriedIn),
    ],
  };
}

// Custom tools take free text and built-in ones run elsewhere: neither is called.
function toolOf(tool: Json): readonly DeclaredTool[] {
  const name = text(get(tool, 'name'));
  if (name === undefined || get(tool, 'type') !== 'function') return [];
  return [{ name, schema: objectOrNull(get(tool, 'parameters')), type: null }];
}

function formatOf(format: Json | undefined): Json {
  const type = get(format, 'type');
  if (type === 'json_object') return true;
  return type === 'json_schema' ? (get(format, 'schema') ?? true) : null;
}

function carriedIn(item: Json): readonly string[] {
  const said = get(item, 'role') === 'assistant' ? [textOf(get(item, 'content'))] : [];
  return strings([...said, get(item, 'id'), get(item, 'call_id')]);
}
