/**
 * Why a call brought no usage. Its words are ours: what a provider says may echo the key, and is read to
 * choose among them, never shown.
 */
export interface Failure {
  readonly words: string;
  /** Whether the same request may well succeed a little later. */
  readonly isPassing: boolean;
  /** Seconds that the provider asks to wait; null where it does not. */
  readonly retryAfter: number | null;
  /** Whether the request may have been served and billed all the same. */
  readonly mayBeBilled: boolean;
  /** What it refuses of what the probe put into the request, so that it can be left out. */
  readonly refuses: 'output-limit' | 'diagnostics' | 'request' | null;
  /** Whether other prompts with the same key would fail likewise. */
  readonly concernsKey: boolean;
}

const PLAIN = {
  isPassing: false,
  retryAfter: null,
  mayBeBilled: false,
  refuses: null,
  concernsKey: false,
} as const;

/** The failure that an HTTP status stands for. `said` is the body of the answer, only looked at. */
export function failureOfStatus(
  status: number,
  said: string,
  retryAfter: string | null = null,
): Failure {
  const http = `HTTP ${status}`;
  const seconds = retryAfter === null ? Number.NaN : Number(retryAfter);
  // Longer than a day is as good as for ever, and '1e999' is a number too.
  const wait = seconds >= 0 ? { retryAfter: Math.min(seconds, 86_400) } : {};
  if (status >= 300 && status < 400) return redirected();
  if (status === 401 || status === 403)
    return {
      ...PLAIN,
      words: `the provider did not accept the key (${http}): check it, and what it may be used for`,
      concernsKey: true,
    };
  if (status === 402)
    return { ...PLAIN, words: `the account cannot pay (${http})`, concernsKey: true };
  if (status === 404)
    return {
      ...PLAIN,
      words: `the provider knows no such model or address (${http}): check the model's id and the base URL`,
    };
  if (status === 413)
    return { ...PLAIN, words: `the request is too large for the provider (${http})` };
  if (status === 429)
    return { ...PLAIN, ...wait, words: `the provider limits the rate (${http})`, isPassing: true };
  if (status === 408 || status === 409 || status >= 500)
    return {
      ...PLAIN,
      ...wait,
      words: `the provider is in trouble (${http})`,
      isPassing: true,
      // A gateway answers so after the provider behind it has worked.
      mayBeBilled: status !== 409,
    };
  return {
    ...PLAIN,
    words: `the provider refused the request (${http}): send it once by itself to see why`,
    refuses: refusedPart(said),
  };
}

function refusedPart(said: string): Failure['refuses'] {
  if (/max_(?:output_|completion_)?tokens|maxTokens|maxOutputTokens|output limit/i.test(said))
    return 'output-limit';
  return /diagnostics|prompt_cache_options|comparison_response_id/.test(said)
    ? 'diagnostics'
    : 'request';
}

export function redirected(): Failure {
  return {
    ...PLAIN,
    words:
      'the address of the provider redirects to another one, and a key is not sent after it: set the base URL to where it leads',
    concernsKey: true,
  };
}

/** The client did not send it, and would not send another one either. */
export function notSent(words: string): Failure {
  return { ...PLAIN, words, concernsKey: true };
}

/** The answer broke off, or none came. */
export function brokenOff(): Failure {
  return {
    ...PLAIN,
    words: 'the connection broke off before the answer was complete',
    isPassing: true,
    mayBeBilled: true,
  };
}

export function unreachable(): Failure {
  return {
    ...PLAIN,
    words: 'the provider cannot be reached: check the base URL and the network',
    isPassing: true,
  };
}

export function tooLate(): Failure {
  return {
    ...PLAIN,
    words: 'the answer did not become complete in time',
    isPassing: true,
    mayBeBilled: true,
  };
}

export function tooLarge(): Failure {
  return {
    ...PLAIN,
    words: 'the answer is far larger than one to such a request can be: it was not read',
    mayBeBilled: true,
  };
}

/** The answer came and does not say what was cached. */
export function withoutUsage(): Failure {
  return {
    ...PLAIN,
    words:
      'the answer does not say what was read from the cache (a gateway may drop it; vLLM needs --enable-prompt-tokens-details)',
    mayBeBilled: true,
  };
}
