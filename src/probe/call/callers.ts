import type { Segmented } from '../../provider/provider.ts';
import type { Fetch } from '../../tracker/fetch/tap.ts';
import type { CacheTracker } from '../../tracker/tracker.ts';
import type { Access } from './access.ts';
import { anthropicCaller } from './anthropic.ts';
import type { Caller } from './caller.ts';
import { openaiCaller } from './openai.ts';

/** Who sends the requests of a prompt, or why nobody can. */
export type Choice =
  | { readonly kind: 'caller'; readonly make: (tracker: CacheTracker) => Promise<Caller> }
  | { readonly kind: 'skipped'; readonly reason: string };

/** Chooses by the API whose form a request has. */
export type Callers = (segmented: Segmented) => Choice;

/** Callers for what an environment gives access to. */
export function callersFor(access: Access, fetch?: Fetch): Callers {
  return ({ provider, api }) => {
    if (provider === 'anthropic' && api === 'messages')
      return withKey(access.anthropic.key, 'ANTHROPIC_API_KEY', (tracker) =>
        anthropicCaller(access.anthropic, tracker, fetch),
      );
    if (api === 'responses' || api === 'chat')
      return withKey(access.openai.key, 'OPENAI_API_KEY', async (tracker) =>
        openaiCaller(access.openai, api, tracker, fetch),
      );
    return {
      kind: 'skipped',
      reason: `The probe cannot send requests of ${provider} (${api}).`,
    };
  };
}

function withKey(
  key: string | null,
  name: string,
  make: (tracker: CacheTracker) => Promise<Caller>,
): Choice {
  return key === null
    ? { kind: 'skipped', reason: `There is no key: set ${name}.` }
    : { kind: 'caller', make };
}
