import { usageError } from '../../errors.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** How to reach the providers. Keys come from the environment, or from the inputs of the Action. */
export interface Access {
  readonly anthropic: Endpoint;
  readonly openai: Endpoint;
}

export interface Endpoint {
  /** Null where there is none. */
  readonly key: string | null;
  /** Without a slash at its end. */
  readonly baseUrl: string;
}

/**
 * The keys and addresses of an environment as it was when the process started; addresses come from nowhere
 * else, since who writes the address gets the key.
 *
 * @throws GuardError (usage) for an address that is no http or https URL
 */
export function accessFrom(env: Environment): Access {
  return {
    anthropic: {
      key: present(env['ANTHROPIC_API_KEY']),
      baseUrl: addressOf(env, 'ANTHROPIC_BASE_URL', 'https://api.anthropic.com'),
    },
    openai: {
      key: present(env['OPENAI_API_KEY']),
      baseUrl: addressOf(env, 'OPENAI_BASE_URL', 'https://api.openai.com/v1'),
    },
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
