import { promptsOfRequests } from '../file-prompt.ts';
import type { PromptDefinition } from '../render-side.ts';
import type { RenderedPrompt } from '../rendering.ts';
import type { SentRequest } from '../sources/sent-request.ts';
import type { CommandOrigin } from './origin.ts';

/** The prompts of a definition, from the requests that its command gave. */
export function promptsOf(
  { config, declared, defaults }: PromptDefinition,
  { kind }: CommandOrigin,
  sent: readonly SentRequest[],
): readonly RenderedPrompt[] {
  const { id, provider, model } = config;
  const source =
    kind === 'capture'
      ? ({ kind: 'capture', fidelity: 'captured' } as const)
      : ({ kind: 'command', fidelity: 'exact' } as const);
  return promptsOfRequests(sent, 'its output', id, source, { provider, model, defaults }).map(
    (prompt) => ({
      outcome: 'rendered',
      id: prompt.id,
      declared,
      source: { ...source, paths: [] },
      conversations: prompt.conversations,
      siblings: config.siblings,
      ...(prompt.notes !== undefined && { notes: prompt.notes }),
    }),
  );
}
