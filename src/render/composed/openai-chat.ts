import type { Json } from '../../json/value.ts';
import { BodyBuilder, bindTools } from './body-builder.ts';
import { chatImage } from './media.ts';
import { mcpTool } from './mcp.ts';
import type { Bind } from './parts.ts';

/**
 * A composed prompt as a body of OpenAI's Chat Completions. The system texts are one system message:
 * a string, or a list of parts where there are several or one carries a marker.
 */
export const openaiChat: Bind = (parts) => {
  const builder = new BodyBuilder(parts);
  bindTools(builder, parts, (tool) => {
    const { value, back } = mcpTool(tool, 'parameters');
    return {
      value: { type: 'function', function: value },
      back: (inner) => back(inner.replace(/^\/function(?=\/|$)/, '')),
    };
  });
  const messages: Json[] = [];
  const [first, ...more] = parts.system;
  if (first !== undefined && more.length === 0) {
    messages.push(builder.message({ role: 'system', ...first }, 'text', 'messages', 0, chatImage));
  } else if (first !== undefined) {
    const content = parts.system.map((part, index) =>
      builder.block(part, 'text', `/messages/0/content/${index}`),
    );
    messages.push({ role: 'system', content });
  }
  for (const part of parts.messages)
    messages.push(builder.message(part, 'text', 'messages', messages.length, chatImage));
  builder.setList('messages', messages);
  return builder.build();
};
