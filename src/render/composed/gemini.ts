import { type Json, get } from '../../json/value.ts';
import { fromConfig, fromText } from '../origins.ts';
import { within } from '../side.ts';
import { BodyBuilder } from './body-builder.ts';
import { geminiMedia } from './media.ts';
import { mcpTool } from './mcp.ts';
import type { Bind, DeclaredTool, MediaPart, TextPart } from './parts.ts';
import { systemApart } from './system-apart.ts';

/**
 * A composed prompt as a body of Gemini's generateContent. The model is named by the address, not by the
 * body; functions are declared in one entry of `tools`. Its texts carry no markers: caching is implicit.
 */
export const geminiContent: Bind = (given) => {
  const parts = systemApart(given, 'generateContent');
  const builder = new BodyBuilder({ ...parts, model: null });
  if (parts.system.length > 0)
    builder.set('systemInstruction', {
      parts: partsOf(builder, parts.system, '/systemInstruction/parts'),
    });
  if (parts.tools !== null) builder.set('tools', toolsOf(builder, parts.tools));
  const contents = parts.messages.map((part, index) => {
    builder.origin(`/contents/${index}/role`, fromConfig(within(part.at, '/role')));
    return {
      role: part.role === 'assistant' ? 'model' : part.role,
      parts: partsOf(builder, part.content ?? [part], `/contents/${index}/parts`),
    };
  });
  builder.setList('contents', contents);
  return builder.build();
};

function partsOf(
  builder: BodyBuilder,
  parts: readonly (TextPart | MediaPart)[],
  pointer: string,
): Json[] {
  return parts.map((part, index) => {
    if ('url' in part) return builder.media(part, `${pointer}/${index}`, geminiMedia);
    builder.origin(`${pointer}/${index}`, fromText(part.text));
    return { text: part.text.text };
  });
}

/** Functions by their name in one entry, in front of what is an entry of its own (a search, code execution). */
function toolsOf(builder: BodyBuilder, tools: readonly DeclaredTool[]): Json[] {
  const functions = tools.filter(({ value }) => typeof get(value, 'name') === 'string');
  const entries = tools.filter((tool) => !functions.includes(tool));
  const declarations = functions.map(({ value, mcp, origin }, index) => {
    const pointer = `/tools/0/functionDeclarations/${index}`;
    if (!mcp) {
      builder.origin(pointer, origin);
      return value;
    }
    const mapped = mcpTool(value, 'parametersJsonSchema');
    builder.origin(pointer, (inner, offset) => origin(mapped.back(inner), offset));
    return mapped.value;
  });
  const first = declarations.length === 0 ? [] : [{ functionDeclarations: declarations }];
  entries.forEach(({ origin }, index) => builder.origin(`/tools/${first.length + index}`, origin));
  return [...first, ...entries.map(({ value }) => value)];
}
