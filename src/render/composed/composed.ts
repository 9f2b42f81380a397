import type { Config, PromptConfig, PromptOrigin } from '../../config/schema.ts';
import { analysisError, messageOf } from '../../errors.ts';
import { entries } from '../../json/value.ts';
import type { Values } from '../engines/engine.ts';
import { locateBy } from '../origins.ts';
import type { Conversation, RenderedRequest } from '../rendering.ts';
import { type ConfigPlace, type Side, within } from '../side.ts';
import { bindingFor, providerOfModel } from './bindings.ts';
import type { DeclaredTool, MessagePart, TextPart } from './parts.ts';
import { renderPiece } from './pieces.ts';
import { declaredTools } from './tools.ts';
import { DEFAULT_CASE, casesOf } from './variables.ts';

type Composed = Extract<PromptOrigin, { kind: 'composed' }>;

/** What a prompt falls back to where it names no provider or model: `defaults` of its config. */
export type Defaults = NonNullable<Config['defaults']>;

/** A composed prompt with all that it is rendered from. */
export interface ComposedInput {
  readonly side: Side;
  readonly config: PromptConfig;
  readonly origin: Composed;
  readonly at: ConfigPlace | null;
  readonly defaults: Defaults;
}

/**
 * One conversation of one turn per case.
 * @throws GuardError (analysis) for the first case that cannot be rendered.
 */
export async function composedConversations(
  input: ComposedInput,
): Promise<readonly Conversation[]> {
  const conversations: Conversation[] = [];
  for (const { name, values } of casesOf(input.config)) {
    try {
      conversations.push({ case: name, id: '1', turns: [await composedRequest(input, values)] });
    } catch (error) {
      if (name === DEFAULT_CASE) throw error;
      throw analysisError(`in the case '${name}': ${messageOf(error)}`, error);
    }
  }
  return conversations;
}

/**
 * The request that a composed prompt makes with these values of its variables.
 * @throws GuardError (analysis) that names the file and line.
 */
export async function composedRequest(
  { side, config, origin, at, defaults }: ComposedInput,
  values: Values,
): Promise<RenderedRequest> {
  const { provider, model } = target(config, defaults);
  const bind = bindingFor(provider);
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
  if (system.length + messages.length + (declared?.length ?? 0) + entries(params).length === 0)
    throw analysisError('the prompt is empty: give it a system text, tools or messages.');
  const { body, origins } = bind({ model, system, messages, tools: declared, params, at });
  const locate = locateBy(origins);
  return { body, provider, model, locate, at: null, usage: null, unitTokens: null };
}

function target(
  config: PromptConfig,
  defaults: Defaults,
): { readonly provider: string; readonly model: string | null } {
  const provider =
    config.provider ??
    providerOfModel(config.model ?? '') ??
    defaults.provider ??
    providerOfModel(defaults.model ?? '');
  if (provider === null)
    throw analysisError(
      'the prompt names no provider: add provider: anthropic (or openai), or defaults.provider.',
    );
  const shared = defaults.provider === undefined || defaults.provider === provider;
  return { provider, model: config.model ?? (shared ? (defaults.model ?? null) : null) };
}
