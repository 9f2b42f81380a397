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
  await readThrough(response);
  // A signed body is sent as it is or not at all.
  const isSigned = (sent.headers().get('authorization') ?? '').startsWith('AWS4');
  return missAware(
    {
      policy: { ...policy, warm: policy.warm && !isSigned },
      given: [request, { signal }],
      first,
      value: response,
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
  await readThrough(response);
  if (!response.ok) throw new Error(`The repetition was answered ${response.status}`);
  return response;
}

/** Waits for the end of a body, and leaves it to be read. Where it breaks its reader will hear of it. */
async function readThrough(response: Response): Promise<void> {
  await response
    .clone()
    .arrayBuffer()
    .catch(() => undefined);
}
