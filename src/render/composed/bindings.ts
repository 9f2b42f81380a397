import { PROVIDER_IDS } from '../../request/provider/provider.ts';
import { analysisError } from '../../errors.ts';
import { anthropicMessages } from './anthropic.ts';
import { bedrockConverse } from './bedrock.ts';
import { geminiContent } from './gemini.ts';
import { openai } from './openai.ts';
import { openaiChat } from './openai-chat.ts';
import { openaiResponses } from './openai-responses.ts';
import type { Bind } from './parts.ts';

/** Servers that speak OpenAI's forms are asked in the older one, which all of them have. */
const chatFirst: Bind = (parts) =>
  parts.api === 'responses' ? openaiResponses(parts) : openaiChat(parts);

/** What has a form of its own; a further one is one file and one line here. All others speak OpenAI's. */
const BINDINGS: Readonly<Record<string, Bind>> = {
  anthropic: anthropicMessages,
  openai,
  bedrock: bedrockConverse,
  gemini: geminiContent,
  azure: openai,
  openrouter: openaiChat,
};

/** Models by the beginning of their names; who else serves them has to be declared. */
const MODELS: readonly (readonly [name: RegExp, provider: string])[] = [
  [/^claude-/, 'anthropic'],
  [/^(?:gpt-(?!oss)|chatgpt-|o\d)/, 'openai'],
  [
    /^(?:arn:aws|(?:(?:us|eu|ap|apac|jp|au|ca|sa|global|us-gov)\.)?(?:anthropic|amazon)\.)/,
    'bedrock',
  ],
  [/^gemini-/, 'gemini'],
  [/^deepseek-(?:chat|reasoner|coder|v\d)/, 'deepseek'],
  [/^grok-/, 'xai'],
  [/^(?:open-)?(?:mistral|mixtral|codestral|ministral|magistral|pixtral|devstral)-/, 'mistral'],
];

/** @throws GuardError (analysis) for a provider that there is not. */
export function bindingFor(provider: string): Bind {
  const bind = Object.hasOwn(BINDINGS, provider) ? BINDINGS[provider] : undefined;
  if (bind !== undefined) return bind;
  if (PROVIDER_IDS.some((known) => known === provider)) return chatFirst;
  throw analysisError(
    `a prompt cannot be composed for the provider '${provider}': declare one of ${PROVIDER_IDS.join(', ')}, or write its request body to a file and name it under file.`,
  );
}

/** Whose model this is by its name, or null; only where a prompt names no provider. */
export function providerOfModel(model: string): string | null {
  return MODELS.find(([name]) => name.test(model))?.[1] ?? null;
}
