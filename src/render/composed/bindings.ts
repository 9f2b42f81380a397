import { analysisError } from '../../errors.ts';
import { anthropicMessages } from './anthropic.ts';
import { openai } from './openai.ts';
import type { Bind } from './parts.ts';

/** The providers that composed prompts can be bound to; a further one is one file and one line here. */
const BINDINGS: Readonly<Record<string, Bind>> = {
  anthropic: anthropicMessages,
  openai,
};

/** @throws GuardError (analysis) for a provider that has no binding yet. */
export function bindingFor(provider: string): Bind {
  const bind = Object.hasOwn(BINDINGS, provider) ? BINDINGS[provider] : undefined;
  if (bind !== undefined) return bind;
  const known = Object.keys(BINDINGS).join(' and ');
  throw analysisError(
    `a prompt composed for provider ${provider} is not supported yet (supported: ${known}): write its request body to a file and name it under file.`,
  );
}

/** Whose model this is by its name, or null; only where a prompt names no provider. */
export function providerOfModel(model: string): string | null {
  if (model.startsWith('claude-')) return 'anthropic';
  if (/^(?:gpt-|chatgpt-|o\d)/.test(model)) return 'openai';
  return null;
}
