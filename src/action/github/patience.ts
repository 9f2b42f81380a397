import { LIMITS } from '../../limits.ts';

/** What octokit's hook hands over: the request's options, and how it is sent. */
interface Options {
  readonly method: string;
  readonly request?: object;
}

/**
 * Sends a request again that the server could not answer, and gives up on one that hangs. Never again
 * for a POST: its comment may have been written all the same, so who posts has to look first.
 */
export async function patient<Request extends Options, Answer>(
  send: (options: Request) => Answer | Promise<Answer>,
  options: Request,
): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    const signal = AbortSignal.timeout(LIMITS.apiMilliseconds);
    try {
      return await send({ ...options, request: { ...options.request, signal } });
    } catch (error) {
      const final = attempt === LIMITS.apiAttempts || options.method === 'POST';
      if (final || !isServerFault(error)) throw error;
      await pause(attempt * LIMITS.apiPauseMilliseconds);
    }
  }
}

/** The server, or the way to it, failed: the same request may succeed later. */
export function isServerFault(error: unknown): boolean {
  const status = statusOf(error);
  return status === undefined || status >= 500;
}

/** The HTTP status of a failed request; undefined where there was no answer. */
export function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('status' in error)) return undefined;
  // octokit says 500 where it got no answer at all.
  if (!('response' in error) || error.response === undefined) return undefined;
  return typeof error.status === 'number' ? error.status : undefined;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
