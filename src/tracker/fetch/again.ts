import { get, isObject } from '../../json/value.ts';
import type { MissPolicy } from '../policy.ts';
import type { Attempt } from '../record/attempt.ts';
import { missAware } from '../wrap/miss-aware.ts';
import type { Sent } from './sent.ts';

/** A request that was answered, and the way to send it again with another body, as the n-th attempt. */
export interface Answered {
  readonly sent: Sent;
  readonly signal: AbortSignal | null;
  readonly first: Attempt;
  readonly response: Response;
  readonly send: (
    body: string,
    nth: number,
  ) => { readonly attempt: Attempt | undefined; readonly response: Promise<Response> };
}

/**
 * The response, or that of a repetition after a silent miss. What was read is known when a whole answer has
 * come: it is waited for, and the caller reads its copy. A stream is never waited for nor repeated.
 */
export async function again(answered: Answered, policy: MissPolicy): Promise<Response> {
  const { sent, signal, first, response, send } = answered;
  const { text } = sent;
  const request = sent.request();
  if (text === null || !isObject(request) || !isWhole(response)) return response;
  if (get(request, 'stream') === true) return response;
  const kept = await inMemory(response);
  // A signed body is sent as it is or not at all.
  const isSigned = (sent.headers().get('authorization') ?? '').startsWith('AWS4');
  return missAware(
    {
      policy: { ...policy, warm: policy.warm && !isSigned },
      request,
      given: [request, { signal }],
      first,
      value: kept,
    },
    ([body], nth) => {
      const next = send(body === request ? text : JSON.stringify(body), nth);
      return { attempt: next.attempt, outcome: next.response.then(wellRead) };
    },
  );
}

function isWhole({ ok, headers }: Response): boolean {
  return ok && /\bjson\b/.test(headers.get('content-type') ?? '');
}

async function wellRead(response: Response): Promise<Response> {
  const kept = await inMemory(response);
  if (!response.ok) throw new Error(`The repetition was answered ${response.status}`);
  return kept;
}

/**
 * A response that has come whole: an answer that is paid for is not lost when the caller's signal, or the timeout
 * of an SDK, ends its connection meanwhile. Where the body breaks, its reader hears of it.
 */
async function inMemory(response: Response): Promise<Response> {
  const { status, statusText, headers, url } = response;
  let body: ArrayBuffer | ReadableStream;
  try {
    body = await response.arrayBuffer();
  } catch (error) {
    body = new ReadableStream({
      start: (controller) => controller.error(error),
    });
  }
  const kept = new Response(body, { status, statusText, headers: new Headers([...headers]) });
  Object.defineProperty(kept, 'url', { value: url, configurable: true });
  return kept;
}
