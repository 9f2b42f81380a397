import { analysisError } from '../../errors.ts';
import {
  type Json,
  type JsonObject,
  entries,
  get,
  isObject,
  objectOf,
  omit,
} from '../../json/value.ts';
import { fromConfig, fromText } from '../origins.ts';
import { within } from '../side.ts';
import { BodyBuilder } from './body-builder.ts';
import { mcpTool } from './mcp.ts';
import type { Bind, MessagePart, Parts, TextPart } from './parts.ts';
import { systemApart } from './system-apart.ts';

/**
 * A composed prompt as a body of Bedrock's Converse. The model is named by the address, not by the body; a
 * `cache_control` of a text is a `cachePoint` behind it.
 */
export const bedrockConverse: Bind = (given) => {
  const parts = systemApart(given, 'Converse');
  const { params } = parts;
  const settings = get(params, 'toolConfig');
  const beside = isObject(settings) ? settings : {};
  const further = parts.tools === null ? params : omit(params, 'toolConfig');
  const builder = new BodyBuilder({ ...parts, model: null, params: further });
  if (parts.tools !== null) {
    builder.origin('/toolConfig', fromConfig(within(parts.at, '/params/toolConfig')));
    const tools = parts.tools.map((tool, index) => toolOf(builder, tool, index));
    builder.set('toolConfig', objectOf([['tools', tools], ...entries(beside)]));
  }
  if (parts.system.length > 0) builder.set('system', blocksOf(builder, parts.system, '/system'));
  const messages = parts.messages.map((part, index) => {
    builder.origin(`/messages/${index}/role`, fromConfig(within(part.at, '/role')));
    return {
      role: part.role,
      content: blocksOf(builder, textsOf(part), `/messages/${index}/content`),
    };
  });
  builder.setList('messages', messages);
  return builder.build();
};

/** @throws GuardError (analysis) for media: Converse takes bytes of known formats only. */
function textsOf(message: MessagePart): readonly TextPart[] {
  return (message.content ?? [message]).map((part) => {
    if (!('url' in part)) return part;
    throw analysisError(
      'media in a message are not supported for Converse: render the prompt by a command (render:).',
    );
  });
}

function blocksOf(builder: BodyBuilder, parts: readonly TextPart[], pointer: string): Json[] {
  const blocks: Json[] = [];
  for (const part of parts) {
    const at = `${pointer}/${blocks.length}`;
    builder.origin(at, fromText(part.text));
    blocks.push({ text: part.text.text });
    if (part.cacheControl === null) continue;
    const marker = fromConfig(within(part.at, '/cache_control'));
    // Asked for the marker of the text, and for the block that it became.
    builder.origin(`${at}/cache_control`, marker);
    builder.origin(`${pointer}/${blocks.length}`, marker);
    blocks.push({ cachePoint: checkpoint(part.cacheControl) });
  }
  return blocks;
}

/** `{ type: ephemeral, ttl }` is `{ type: default, ttl }`. */
function checkpoint(marker: JsonObject): Json {
  const ttl = get(marker, 'ttl');
  return objectOf([['type', 'default'], ...(ttl === undefined ? [] : [['ttl', ttl] as const])]);
}

function toolOf(
  builder: BodyBuilder,
  { value, mcp, origin }: NonNullable<Parts['tools']>[number],
  index: number,
): Json {
  const pointer = `/toolConfig/tools/${index}`;
  if (!mcp) {
    builder.origin(pointer, origin);
    return value;
  }
  const { value: named, back } = mcpTool(value, 'inputSchema');
  builder.origin(pointer, (inner, offset) =>
    origin(
      back(
        inner
          .replace(/^\/toolSpec(?=\/|$)/, '')
          .replace(/^\/inputSchema\/json(?=\/|$)/, '/inputSchema'),
      ),
      offset,
    ),
  );
  const schema = get(named, 'inputSchema');
  const members = schema === undefined ? [] : [['inputSchema', { json: schema }] as const];
  return { toolSpec: objectOf([...entries(omit(named, 'inputSchema')), ...members]) };
}
