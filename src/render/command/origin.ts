import type { PromptOrigin } from '../../repository/config/schema.ts';

/** What a prompt is built from where a command builds it. */
export type CommandOrigin = Extract<PromptOrigin, { readonly kind: 'render' | 'capture' }>;

/** Null for a prompt that needs no command. */
export function commandOrigin(origin: PromptOrigin): CommandOrigin | null {
  return origin.kind === 'render' || origin.kind === 'capture' ? origin : null;
}
