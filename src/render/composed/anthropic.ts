import { BodyBuilder, bindTools } from './body-builder.ts';
import { anthropicImage } from './media.ts';
import { mcpTool } from './mcp.ts';
import type { Bind } from './parts.ts';

/** A composed prompt as a body of Anthropic's Messages API. */
export const anthropicMessages: Bind = (parts) => {
  const builder = new BodyBuilder(parts);
  bindTools(builder, parts, (tool) => mcpTool(tool, 'input_schema'));
  if (parts.system.length > 0)
    builder.set(
      'system',
      parts.system.map((part, index) => builder.block(part, 'text', `/system/${index}`)),
    );
  builder.setList(
    'messages',
    parts.messages.map((part, index) =>
      builder.message(part, 'text', 'messages', index, anthropicImage),
    ),
  );
  return builder.build();
};
