import { type Json, dig, get, items, text } from '../../json/value.ts';
import type { DeclaredTool, Reading, ToolChoice } from '../exchange.ts';
import { firstAndLast, objectOrNull, ofRole, strings, textOf } from './content.ts';

/** Reads a body of Anthropic's Messages API. */
export function readAnthropic(body: Json): Reading {
  const messages = items(get(body, 'messages'));
  return {
    model: text(get(body, 'model')) ?? null,
    stream: get(body, 'stream') === true,
    ...firstAndLast(ofRole(messages, 'user').map((message) => textOf(get(message, 'content')))),
    tools: items(get(body, 'tools')).flatMap(toolOf),
    choice: choiceOf(get(body, 'tool_choice')),
    format: objectOrNull(
      dig(body, 'output_config', 'format', 'schema') ?? dig(body, 'output_format', 'schema'),
    ),
    warmsOnly: get(body, 'max_tokens') === 0,
    continuesThread: dig(body, 'thread', 'type') === 'continue',
    carried: [
      ...strings([dig(body, 'thread', 'previous_message_id')]),
      ...messages.flatMap(carriedIn),
    ],
  };
}

// Tools of other types run at the provider (web_search_20250305 and the like), or are whole sets.
const CLIENT_TYPES = /^(?:bash|text_editor|memory)_\d{8}$/;

function toolOf(tool: Json): readonly DeclaredTool[] {
  const name = text(get(tool, 'name'));
  const type = text(get(tool, 'type')) ?? 'custom';
  if (name === undefined) return [];
  if (type === 'custom')
    return [{ name, schema: objectOrNull(get(tool, 'input_schema')), type: null }];
  return CLIENT_TYPES.test(type) ? [{ name, schema: null, type }] : [];
}

function choiceOf(choice: Json | undefined): ToolChoice {
  const type = get(choice, 'type');
  const name = text(get(choice, 'name'));
  if (type === 'tool' && name !== undefined) return { kind: 'tool', name };
  return type === 'any' || type === 'none' ? { kind: type } : { kind: 'auto' };
}

function carriedIn(message: Json): readonly string[] {
  const content = get(message, 'content');
  const ids = items(content).flatMap((block) => [get(block, 'id'), get(block, 'tool_use_id')]);
  return strings(get(message, 'role') === 'assistant' ? [textOf(content), ...ids] : ids);
}
