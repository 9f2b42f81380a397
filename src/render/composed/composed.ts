import type { PromptConfig, PromptOrigin } from '../../repository/config/schema.ts';
import { type ConfigPlace, type Side, within } from '../side.ts';
import type { Described } from './described.ts';
import type { DeclaredTool, MessagePart, TextPart } from './parts.ts';
import { renderPiece } from './pieces.ts';
import { declaredTools } from './tools.ts';

type Composed = Extract<PromptOrigin, { kind: 'composed' }>;

/** A composed prompt with all that it is rendered from. */
export interface ComposedInput {
  readonly side: Side;
  readonly config: PromptConfig;
  readonly origin: Composed;
  readonly at: ConfigPlace | null;
}

/** What a config composes of text files, tools and inline messages. */
export function describedByConfig({ side, config, origin, at }: ComposedInput): Described {
  return {
    provider: config.provider,
    model: config.model,
    samples: config,
    async parts(values) {
      const { tools, params } = origin;
      const toolsAt = within(at, '/tools');
      const declared: readonly DeclaredTool[] | null =
        tools && (await declaredTools(side, tools, toolsAt));
      const system: TextPart[] = [];
      for (const [index, piece] of origin.system.entries()) {
        const placed = { piece, name: `system[${index}]`, at: within(at, `/system/${index}`) };
        system.push(await renderPiece(side, placed, values));
      }
      const messages: MessagePart[] = [];
      for (const [index, piece] of origin.messages.entries()) {
        const placed = { piece, name: `messages[${index}]`, at: within(at, `/messages/${index}`) };
        messages.push({ role: piece.role, ...(await renderPiece(side, placed, values)) });
      }
      return { system, messages, tools: declared, params, at };
    },
  };
}
