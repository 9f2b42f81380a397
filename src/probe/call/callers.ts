import type { Segmented } from '../../provider/provider.ts';
import type { Fetch } from '../../tracker/fetch/tap.ts';
import type { CacheTracker } from '../../tracker/tracker.ts';
import { type Access, shownAddress } from './access.ts';
import { MESSAGES, anthropicCaller } from './anthropic.ts';
import type { Caller } from './caller.ts';
import { openaiCaller } from './openai.ts';

/** Who sends the requests of a prompt, or why nobody can. */
export type Choice =
  | {
      readonly kind: 'caller';
      /** Where to, for a dry run: without any secret. */
      readonly address: string;
      readonly make: (tracker: CacheTracker) => Promise<Caller>;
    }
  /** `address` is null where no request could be sent there even with a key. */
  | { readonly kind: 'skipped'; readonly reason: string; readonly address: string | null };

/** Chooses by the API whose form a request has. */
export type Callers = (segmented: Segmented) => Choice;

/** Callers for what an environment gives access to. */
export function callersFor(access: Access, fetch?: Fetch): Callers {
  const { anthropic, openai } = access;
  return ({ provider, api }) => {
    if (provider === 'anthropic' && api === 'messages')
      return withKey(anthropic.key, 'ANTHROPIC_API_KEY', {
        address: shownAddress(anthropic.baseUrl, MESSAGES),
        make: (tracker) => anthropicCaller(anthropic, tracker, fetch),
      });
    if (api === 'responses' || api === 'chat') {
      const path = api === 'chat' ? '/chat/completions' : '/responses';
      return withKey(openai.key, 'OPENAI_API_KEY', {
        address: shownAddress(openai.baseUrl, path),
        make: async (tracker) =>
          openaiCaller(`${openai.baseUrl}${path}`, openai.key ?? '', tracker, fetch),
      });
    }
    return {
      kind: 'skipped',
      address: null,
      reason: `The probe cannot send requests of ${provider} (${api}).`,
    };
  };
}

function withKey(
  key: string | null,
  name: string,
  how: Omit<Extract<Choice, { kind: 'caller' }>, 'kind'>,
): Choice {
  return key === null
    ? { kind: 'skipped', reason: `There is no key: set ${name}.`, address: how.address }
    : { kind: 'caller', ...how };
}
