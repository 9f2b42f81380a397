import type { Environment } from '../../repository/git/environment.ts';
import { usageError } from '../../errors.ts';

/** How to reach the providers. Keys come from the environment, or from the inputs of the Action. */
export interface Access {
  readonly anthropic: Endpoint;
  readonly openai: Endpoint;
  readonly geminiKey: string | null;
  /** Whether something says how to sign in at AWS; its client finds out the rest. */
  readonly hasAws: boolean;
}

export interface Endpoint {
  /** Null where there is none. */
  readonly key: string | null;
  /** Without a slash at its end. */
  readonly baseUrl: string;
  /** Whether the environment names it. */
  readonly isGiven: boolean;
}

/**
 * The keys and addresses of an environment as it was when the process started; addresses come from nowhere
 * else, since who writes the address gets the key.
 *
 * @throws GuardError (usage) for an address that is no http or https URL
 */
export function accessFrom(env: Environment): Access {
  return {
    anthropic: endpointOf(env, 'ANTHROPIC', 'https://api.anthropic.com'),
    openai: endpointOf(env, 'OPENAI', 'https://api.openai.com/v1'),
    geminiKey: present(env['GEMINI_API_KEY']) ?? present(env['GOOGLE_API_KEY']),
    hasAws: ['AWS_ACCESS_KEY_ID', 'AWS_PROFILE', 'AWS_BEARER_TOKEN_BEDROCK'].some(
      (name) => present(env[name]) !== null,
    ),
  };
}

/** An address for people: a path of its own may hold a secret of a gateway. */
export function shownAddress(baseUrl: string, path: string): string {
  const { origin, pathname } = new URL(baseUrl);
  const own = pathname === '/' ? '' : pathname === '/v1' ? pathname : '/…';
  return `${origin}${own}${path}`;
}

function present(value: string | undefined): string | null {
  const trimmed = value?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}

function endpointOf(env: Environment, name: 'ANTHROPIC' | 'OPENAI', fallback: string): Endpoint {
  const variable = `${name}_BASE_URL`;
  return {
    key: present(env[`${name}_API_KEY`]),
    baseUrl: addressOf(env, variable, fallback),
    isGiven: present(env[variable]) !== null,
  };
}

function addressOf(env: Environment, name: string, fallback: string): string {
  const written = present(env[name]) ?? fallback;
  const url = URL.canParse(written) ? new URL(written) : null;
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  const isPlain = [url?.username, url?.password, url?.search, url?.hash].every(
    (part) => part === '',
  );
  if (!isWeb || !isPlain)
    throw usageError(
      `${name} is no address that a key can be sent to: write an https:// URL without a user name and without a query, such as ${fallback}.`,
    );
  return written.replace(/\/+$/, '');
}
