import { type Json, objectOf, entries } from '../../json/value.ts';
import { fromText } from '../origins.ts';
import { BodyBuilder, bindTools } from './body-builder.ts';
import { responsesImage } from './media.ts';
import { mcpTool } from './mcp.ts';
import type { Bind } from './parts.ts';

/**
 * A composed prompt as a body of OpenAI's Responses API. One system text is `instructions`; several, or
 * one with a marker (which instructions cannot carry), are the parts of one developer message.
 */
export const openaiResponses: Bind = (parts) => {
  const builder = new BodyBuilder(parts);
  bindTools(builder, parts, (tool) => {
    const { value, back } = mcpTool(tool, 'parameters');
    return { value: objectOf([['type', 'function'], ...entries(value)]), back };
  });
  const input: Json[] = [];
  const [first, ...more] = parts.system;
  if (first !== undefined && more.length === 0 && first.cacheControl === null) {
    builder.set('instructions', first.text.text);
    builder.origin('/instructions', fromText(first.text));
  } else if (first !== undefined) {
    const content = parts.system.map((part, index) =>
      builder.block(part, 'input_text', `/input/0/content/${index}`),
    );
    input.push({ role: 'developer', content });
  }
  for (const part of parts.messages) {
    const type = part.role === 'assistant' ? 'output_text' : 'input_text';
    input.push(builder.message(part, type, 'input', input.length, responsesImage));
  }
  builder.setList('input', input);
  return builder.build();
};
