import { canonical } from '../../json/canonical.ts';
import type { Fetch } from '../../tracker/fetch/tap.ts';
import type { CacheTracker } from '../../tracker/tracker.ts';
import { parsed } from '../../json/wire.ts';
import type { Caller } from './caller.ts';
import { guardedFetch } from './guarded-fetch.ts';
import { recorded } from './recorded.ts';

/** An answer that is none, with what `failureOf` reads of one. */
class Refused extends Error {
  override readonly name = 'Refused';
  readonly status: number;
  readonly headers: Headers;

  constructor(response: Response, said: string) {
    super(said);
    this.status = response.status;
    this.headers = response.headers;
  }
}

/**
 * Calls an API over HTTP: Anthropic's Messages, OpenAI's Responses and Chat, and the gateways that speak them.
 * One request of one form needs no SDK, and each would make the program half as large again.
 */
export function directCaller(
  address: string,
  headers: Readonly<Record<string, string>>,
  tracker: CacheTracker,
  inner?: Fetch,
): Caller {
  const fetch = tracker.fetch({ fetch: guardedFetch(inner) });
  return {
    send: (body, _, signal) =>
      recorded(tracker, signal, async () => {
        const response = await fetch(address, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          // As text: the order of keys and the spelling of numbers are part of what is cached.
          body: canonical(body, 'written'),
          signal,
        });
        const said = await response.text();
        if (!response.ok) throw new Refused(response, said);
        const answer = parsed(said);
        if (answer === undefined) throw new SyntaxError('the answer is no JSON');
        return answer;
      }),
  };
}
