import type { Fetch } from '../../tracker/fetch/tap.ts';
import { LIMITS } from '../../limits.ts';

/** An answer that was cut off because nothing a request with so little output brings is so large. */
export class AnswerTooLarge extends Error {
  override readonly name = 'AnswerTooLarge';
}

/** An answer that sends the request, with its key, to another address. */
export class Redirected extends Error {
  override readonly name = 'Redirected';
}

/**
 * A `fetch` for requests that carry a key: redirects are not followed, and of an answer no more than
 * `LIMITS.probeAnswerBytes` is taken in, counted after decompression.
 */
export function guardedFetch(inner: Fetch = (input, init) => globalThis.fetch(input, init)): Fetch {
  return async (input, init) => {
    const response = await inner(input, { ...init, redirect: 'manual' });
    if ((response.status >= 300 && response.status < 400) || response.type === 'opaqueredirect') {
      await response.body?.cancel();
      throw new Redirected('the answer is a redirect');
    }
    if (response.body === null) return response;
    const { status, statusText, headers } = response;
    return new Response(response.body.pipeThrough(capped(LIMITS.probeAnswerBytes)), {
      status,
      statusText,
      headers,
    });
  };
}

function capped(most: number): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0;
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > most) controller.error(new AnswerTooLarge('the answer is too large'));
      else controller.enqueue(chunk);
    },
  });
}
