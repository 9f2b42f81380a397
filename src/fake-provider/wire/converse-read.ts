import { parseJson } from '../../json/parse.ts';
import { type Json, dig, get, items, text } from '../../json/value.ts';
import type { DeclaredTool, Reading, ToolChoice } from '../exchange.ts';
import { firstAndLast, objectOrNull, ofRole, strings, textOf } from './content.ts';

/** Reads a body of Bedrock's Converse, and of InvokeModel for Nova, which has the same form. */
export function readConverse(body: Json): Reading {
  const messages = items(get(body, 'messages'));
  return {
    model: null,
    stream: false,
    ...firstAndLast(ofRole(messages, 'user').map((message) => textOf(get(message, 'content')))),
    tools: items(dig(body, 'toolConfig', 'tools')).flatMap(toolOf),
    choice: choiceOf(dig(body, 'toolConfig', 'toolChoice')),
    format: formatOf(dig(body, 'outputConfig', 'textFormat', 'structure', 'jsonSchema', 'schema')),
    warmsOnly: false,
    continuesThread: false,
    carried: messages.flatMap(carriedIn),
  };
}

function toolOf(tool: Json): readonly DeclaredTool[] {
  const declared = get(tool, 'toolSpec');
  const name = text(get(declared, 'name'));
  const schema = objectOrNull(dig(declared, 'inputSchema', 'json'));
  return name === undefined ? [] : [{ name, schema, type: null }];
}

function choiceOf(choice: Json | undefined): ToolChoice {
  const name = text(dig(choice, 'tool', 'name'));
  if (name !== undefined) return { kind: 'tool', name };
  return { kind: get(choice, 'any') === undefined ? 'auto' : 'any' };
}

/** The schema is written as a string here. */
function formatOf(schema: Json | undefined): Json {
  try {
    return typeof schema === 'string' ? parseJson(schema, 'The schema') : null;
  } catch {
    // Bedrock would refuse it; a recorder only has to reply something.
    return null;
  }
}

function carriedIn(message: Json): readonly string[] {
  const content = items(get(message, 'content'));
  const said = get(message, 'role') === 'assistant' ? [textOf(content)] : [];
  const ids = content.flatMap((block) => [
    dig(block, 'toolUse', 'toolUseId'),
    dig(block, 'toolResult', 'toolUseId'),
  ]);
  return strings([...said, ...ids]);
}
