import { currentContext } from '../context.ts';
import type { MissPolicy } from '../policy.ts';
import type { Attempt } from '../record/attempt.ts';
import { parsed } from '../../json/wire.ts';
import { again } from './again.ts';
import { observerOf } from './body.ts';
import { passing, stopped } from './passing.ts';
import { type Sent, bodyOf, sentBy, withoutNames } from './sent.ts';

/** A function like `fetch`, as the SDKs take it. */
export type Fetch = typeof globalThis.fetch;

/** What the tap needs of the tracker. */
export interface TapHost {
  /** @param repeats the number of the call that it repeats */
  begin(sent: Sent, repeats: number | null): Attempt;
  guard<T>(work: () => T): T | undefined;
  /** Whether an outer layer of the same tracker records this call. */
  isRecorded(recording: readonly object[]): boolean;
  readonly policy: MissPolicy | undefined;
}

/** What each tap calls. */
const innerOf = new WeakMap<Fetch, Fetch>();

/** Whether a function is a tap, or calls one however deep below, for which something holds. */
export function hasTap(fetch: Fetch, isWanted: (tap: Fetch) => boolean): boolean {
  for (let at: Fetch | undefined = fetch; at !== undefined; at = innerOf.get(at))
    if (innerOf.has(at) && isWanted(at)) return true;
  return false;
}

/**
 * A `fetch` that lets every byte through as it is and records each attempt. Requests that no cache
 * serves (token counts, files) pass untouched.
 */
export function tapFetch(inner: Fetch, host: TapHost): Fetch {
  const guard = <T>(work: () => T) => host.guard(work);
  const watched = async (
    attempt: Attempt,
    { route }: Sent,
    given: Parameters<Fetch>,
  ): Promise<Response> => {
    let response: Response;
    try {
      response = await inner(...given);
    } catch (error) {
      guard(() => attempt.failed(error));
      throw error;
    }
    const signal = given[1]?.signal ?? null;
    const passed = guard(() => {
      attempt.began(factsOf(response));
      return passing(response, () => observerOf(attempt, route, response), guard);
    });
    if (passed === undefined) {
      // A response that lets nobody look on, as a double that is frozen.
      guard(() => attempt.end({}));
    } else if (signal !== null) {
      guard(() => listen(signal, attempt, response, guard));
    }
    return response;
  };
  const tap: Fetch = async (...given) => {
    const recorded = host.isRecorded(currentContext().recording);
    // A Request can be read once: its body is read from a copy before it goes out.
    const read =
      !recorded && given[0] instanceof Request ? await bodyOf(...given).catch(() => null) : null;
    const sent = recorded ? null : (guard(() => sentBy(given[0], given[1], read)) ?? null);
    const [input, init] = sent === null ? given : (guard(() => withoutNames(...given)) ?? given);
    const first = sent === null ? undefined : guard(() => host.begin(sent, null));
    if (sent === null || first === undefined) return inner(input, init);
    const response = await watched(first, sent, [input, init]);
    const { policy } = host;
    if (policy === undefined) return response;
    const send = (body: string, nth: number) => {
      const next = { ...sent, request: () => parsed(body) ?? null };
      const attempt = guard(() =>
        host.begin({ ...next, attempt: () => sent.attempt() + nth - 1 }, first.seq),
      );
      const headers = new Headers(sent.headers());
      headers.delete('content-length');
      const given: Parameters<Fetch> = [input, { ...init, headers, body }];
      return {
        attempt,
        response: attempt === undefined ? inner(...given) : watched(attempt, next, given),
      };
    };
    const signal = init?.signal ?? null;
    return again({ sent, signal, first, response, send }, policy).catch((error: unknown) => {
      guard(() => {
        throw error;
      });
      return response;
    });
  };
  innerOf.set(tap, inner);
  return tap;
}

/**
 * A body that is never read is never cancelled either: only the signal tells that it was dropped. Signals live
 * on, and must not keep what was dropped in memory: Node closes the connection of a response that is collected.
 */
function listen(
  signal: AbortSignal,
  attempt: Attempt,
  response: Response,
  guard: TapHost['guard'],
): void {
  const kept = new WeakRef(response);
  const dropped = () =>
    guard(() => {
      const found = kept.deref();
      if (found === undefined) attempt.end({ error: 'aborted', partial: true });
      else stopped(found);
    });
  signal.addEventListener('abort', dropped, { once: true });
  attempt.whenOver(() => signal.removeEventListener('abort', dropped));
}

const ID_HEADERS = ['request-id', 'x-request-id', 'x-amzn-requestid', 'apim-request-id'];

/**
 * What the head of a response says: its status, and the provider's id of the request, under any of its names.
 * Worked out later, from what does not keep the response in memory.
 */
export function factsOf({ status, headers }: Response) {
  return () => ({
    status,
    requestId: ID_HEADERS.map((name) => headers.get(name)).find((id) => id !== null) ?? null,
  });
}
