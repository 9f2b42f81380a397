import type { Json } from '../../json/value.ts';
import { currentContext } from '../context.ts';
import type { Attempt } from '../record/attempt.ts';
import { parsed } from '../wire.ts';
import { observerOf } from './body.ts';
import { passing, stopped } from './passing.ts';
import { type ModelRoute, modelRoute } from './route.ts';

/** A function like `fetch`, as the SDKs take it. */
export type Fetch = typeof globalThis.fetch;

/** What the tap needs of the tracker. */
export interface TapHost {
  begin(given: {
    readonly request: () => Json;
    readonly route: ModelRoute;
    readonly attempt: () => number;
  }): Attempt;
  guard<T>(work: () => T): T | undefined;
  /** Whether an outer layer of the same tracker records this call. */
  isRecorded(recording: readonly object[]): boolean;
}

const tapped = new WeakSet<Fetch>();

/** Whether a function is a tap, of any tracker. */
export function isTap(fetch: Fetch): boolean {
  return tapped.has(fetch);
}

/**
 * A `fetch` that lets every byte through as it is and records each attempt. Requests that no cache
 * serves (token counts, files) pass untouched.
 */
export function tapFetch(inner: Fetch, host: TapHost): Fetch {
  const guard = <T>(work: () => T) => host.guard(work);
  const tap: Fetch = async (input, init) => {
    const begun = host.isRecorded(currentContext().recording)
      ? undefined
      : host.guard(() => beginOf(input, init, host));
    if (begun === undefined || begun === null) return inner(input, init);
    const { attempt, route } = begun;
    const signal = init?.signal ?? null;
    let response: Response;
    try {
      response = await inner(input, init);
    } catch (error) {
      host.guard(() => attempt.failed(error));
      throw error;
    }
    return (
      host.guard(() => {
        attempt.began(() => factsOf(response));
        const passed = passing(response, () => observerOf(attempt, route, response), guard);
        if (signal !== null) {
          // A body that is never read is never cancelled either: only the signal tells that it was dropped.
          const dropped = () => host.guard(() => stopped(passed));
          signal.addEventListener('abort', dropped, { once: true });
          attempt.whenOver(() => signal.removeEventListener('abort', dropped));
        }
        return passed;
      }) ?? response
    );
  };
  tapped.add(tap);
  return tap;
}

function beginOf(
  input: Parameters<Fetch>[0],
  init: Parameters<Fetch>[1],
  host: TapHost,
): { readonly attempt: Attempt; readonly route: ModelRoute } | null {
  const isRequest = input instanceof Request;
  const url = isRequest ? input.url : String(input);
  const route = modelRoute(url, init?.method ?? (isRequest ? input.method : 'GET'));
  if (route === null) return null;
  const body = init?.body;
  const text =
    typeof body === 'string'
      ? body
      : body instanceof Uint8Array
        ? Buffer.from(body).toString('utf8')
        : null;
  const request = () => (text === null ? null : (parsed(text) ?? null));
  const headers = init?.headers ?? (isRequest ? input.headers : undefined);
  const attempt = () => {
    const retries = (headers instanceof Headers ? headers : new Headers(headers)).get(
      'x-stainless-retry-count',
    );
    return 1 + (Number.parseInt(retries ?? '0', 10) || 0);
  };
  return { attempt: host.begin({ request, route, attempt }), route };
}

const ID_HEADERS = ['request-id', 'x-request-id', 'x-amzn-requestid', 'apim-request-id'];

/** What the head of a response says: its status, and the provider's id of the request, under any of its names. */
export function factsOf({ status, headers }: Response) {
  return {
    status,
    requestId: ID_HEADERS.map((name) => headers.get(name)).find((id) => id !== null) ?? null,
  };
}
