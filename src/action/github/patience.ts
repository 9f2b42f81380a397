import { z } from 'zod';
import { LIMITS } from '../../limits.ts';

/** What octokit's hook hands over: the request's options, and how it is sent. */
interface Options {
  readonly method: string;
  readonly request?: object;
}

/**
 * Sends a request again that the server could not answer, or refused for a while, and gives up on one that
 * hangs. A POST that got no answer is never sent again: its comment may have been written all the same, so
 * who posts has to look first.
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
      const wait = isLimited(error)
        ? asked(error, attempt)
        : options.method === 'POST' || !isServerFault(error)
          ? null
          : attempt * LIMITS.apiPauseMilliseconds;
      if (attempt === LIMITS.apiAttempts || wait === null) throw error;
      await pause(wait);
    }
  }
}

/**
 * Refused for asking too often, and so not carried out: a POST may be sent again (GitHub REST API, "Rate
 * limits", read 2026-11-30).
 */
function isLimited(error: unknown): boolean {
  const status = statusOf(error);
  if (status === 429) return true;
  return status === 403 && (headerOf(error, 'retry-after') !== null || saysLimit(error));
}

function saysLimit(error: unknown): boolean {
  return error instanceof Error && /secondary rate limit|abuse detection/i.test(error.message);
}

/** How long to wait, in milliseconds: as asked; null for longer than a step should take. */
function asked(error: unknown, attempt: number): number | null {
  const seconds = Number(headerOf(error, 'retry-after') ?? Number.NaN);
  const wait = Number.isFinite(seconds) ? seconds * 1_000 : attempt * LIMITS.apiPauseMilliseconds;
  return wait >= 0 && wait <= LIMITS.apiLongestPauseMilliseconds ? wait : null;
}

const refusedAnswer = z.object({
  response: z.object({ headers: z.record(z.string(), z.unknown()) }),
});

function headerOf(error: unknown, name: string): string | null {
  const value = refusedAnswer.safeParse(error).data?.response.headers[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
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
