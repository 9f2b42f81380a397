import { canonical } from '../../json/canonical.ts';
import { LIMITS } from '../../limits.ts';
import type { Fetch } from '../../tracker/fetch/tap.ts';
import type { CacheTracker } from '../../tracker/tracker.ts';
import type { Endpoint } from './access.ts';
import type { Caller } from './caller.ts';
import { guardedFetch } from './guarded-fetch.ts';
import { recorded } from './recorded.ts';

export const MESSAGES = '/v1/messages';

/** Calls Anthropic Messages through its SDK; the probe itself decides about retries. */
export async function anthropicCaller(
  { key, baseUrl }: Endpoint,
  tracker: CacheTracker,
  fetch?: Fetch,
): Promise<Caller> {
  // Loaded for who probes only.
  const { default: Anthropic } = await import('@anthropic-ai/sdk');
  const client = new Anthropic({
    apiKey: key,
    baseURL: baseUrl,
    maxRetries: 0,
    timeout: LIMITS.probeCallMs,
    // Its log holds requests, and its notes on old models would come between the reports.
    logLevel: 'off',
    openTelemetry: false,
    fetch: tracker.fetch({ fetch: guardedFetch(fetch) }),
  });
  return {
    send: (body, _, signal) =>
      recorded(tracker, signal, () =>
        // As text: the order of keys and the spelling of numbers are part of what is cached.
        client.post(MESSAGES, {
          body: canonical(body, 'written'),
          headers: { 'content-type': 'application/json' },
          signal,
        }),
      ),
  };
}
