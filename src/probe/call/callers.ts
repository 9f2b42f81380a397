import type { Segmented } from '../../request/provider/provider.ts';
import type { Fetch } from '../../tracker/fetch/tap.ts';
import type { CacheTracker } from '../../tracker/tracker.ts';
import { type Access, type Endpoint, shownAddress } from './access.ts';
import { BEDROCK_CLIENT, bedrockCaller } from './bedrock.ts';
import type { Caller } from './caller.ts';
import { GEMINI_CLIENT, geminiCaller } from './gemini.ts';
import { directCaller } from './direct.ts';
import { installedIn } from './installed.ts';

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

export interface CallersOptions {
  readonly fetch?: Fetch;
  /** Whose installed clients of Bedrock and Gemini are used; absent where no code of a folder may run. */
  readonly folder?: string;
}

/** Callers for what an environment gives access to. */
export function callersFor(access: Access, { fetch, folder }: CallersOptions = {}): Callers {
  const { anthropic, openai } = access;
  return (segmented) => {
    switch (segmented.api) {
      case 'messages':
        return direct(segmented, 'anthropic', anthropic, MESSAGES, async (tracker) =>
          directCaller(
            `${anthropic.baseUrl}${MESSAGES}`,
            { 'x-api-key': anthropic.key ?? '', 'anthropic-version': '2023-06-01' },
            tracker,
            fetch,
          ),
        );
      case 'responses':
      case 'chat': {
        const path = segmented.api === 'chat' ? '/chat/completions' : '/responses';
        return direct(segmented, 'openai', openai, path, async (tracker) =>
          directCaller(
            `${openai.baseUrl}${path}`,
            { authorization: `Bearer ${openai.key ?? ''}` },
            tracker,
            fetch,
          ),
        );
      }
      case 'converse':
      case 'invoke-claude':
      case 'invoke-nova':
        return installed(
          folder,
          BEDROCK_CLIENT,
          access.hasAws ? '' : null,
          AWS,
          (module, _, tracker) => bedrockCaller(module, segmented.api, tracker),
        );
      case 'generate-content':
        return installed(folder, GEMINI_CLIENT, access.geminiKey, 'GEMINI_API_KEY', geminiCaller);
      default:
        return {
          kind: 'skipped',
          address: null,
          reason: `The probe cannot send requests of ${segmented.provider} (${segmented.api}).`,
        };
    }
  };
}

const MESSAGES = '/v1/messages';
const AWS = 'AWS_ACCESS_KEY_ID, AWS_PROFILE or AWS_BEARER_TOKEN_BEDROCK';

/** A request whose form its own provider speaks, or others behind an address that has to be given. */
function direct(
  { provider }: Segmented,
  owner: 'anthropic' | 'openai',
  { key, baseUrl, isGiven }: Endpoint,
  path: string,
  make: (tracker: CacheTracker) => Promise<Caller>,
): Choice {
  const names = owner.toUpperCase();
  if (provider !== owner && !isGiven)
    return {
      kind: 'skipped',
      address: null,
      reason: `Where ${provider} is called is not known: set ${names}_BASE_URL, and its key as ${names}_API_KEY.`,
    };
  const address = shownAddress(baseUrl, path);
  return key === null ? withoutKey(`${names}_API_KEY`, address) : { kind: 'caller', address, make };
}

/** A provider that is called through a client of the user's own. */
function installed(
  folder: string | undefined,
  name: string,
  key: string | null,
  keyNames: string,
  make: (module: Readonly<Record<string, unknown>>, key: string, tracker: CacheTracker) => Caller,
): Choice {
  if (folder === undefined)
    return {
      kind: 'skipped',
      address: null,
      reason: `It is called through ${name}, which is not loaded here: run the probe from the command line.`,
    };
  if (key === null) return withoutKey(keyNames, name);
  const module = installedIn(folder, name);
  if (module === null)
    return {
      kind: 'skipped',
      address: name,
      reason: `It is called through ${name}, which is not installed here: npm install ${name}.`,
    };
  return { kind: 'caller', address: name, make: async (tracker) => make(module, key, tracker) };
}

function withoutKey(name: string, address: string): Choice {
  return { kind: 'skipped', address, reason: `There is no key: set ${name}.` };
}
