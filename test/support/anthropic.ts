import Anthropic from '@anthropic-ai/sdk';
import { expect } from 'vitest';
import { CacheTracker, type CallMetrics } from '../../src/index.ts';
import { type Answer, claudeEvents, claudeMessage, claudeUsage, events, json } from './loopback.ts';
import { anthropicBody } from './requests.ts';
import { type Way, versionsOf } from './sdk-versions.ts';

/** A request that the Anthropic SDK takes. */
export const body = anthropicBody() as unknown as Anthropic.MessageCreateParamsNonStreaming;

/** What a well provider answers: 5,000 tokens read, 100 written. */
export const wellAnswer: Answer = (seen, response) =>
  seen.body['stream'] === true
    ? events(response, claudeEvents(claudeUsage(5000, 100)))
    : json(response, claudeMessage(claudeUsage(5000, 100)));

/** The SDK in all ways; before it was stable, and at the time of node-fetch, in those where it makes a difference. */
export const MATRIX = await versionsOf<typeof Anthropic>('@anthropic-ai/sdk', [
  'anthropic-sdk-0.137',
  'anthropic-sdk-0.60',
  'anthropic-sdk-0.39',
]);

/** A client of the real SDK that is tracked in one of the ways. */
export function setUp(
  url: string,
  way: Way,
  maxRetries = 0,
  tracker = new CacheTracker(),
  Sdk = Anthropic,
) {
  const options = { apiKey: 'k', baseURL: url, maxRetries, openTelemetry: false } as const;
  const client = new Sdk(way === 'fetch' ? { ...options, fetch: tracker.fetch() } : options);
  if (way === 'client') tracker.wrap(client);
  const create =
    way === 'function'
      ? tracker.wrap(client.messages.create.bind(client.messages))
      : client.messages.create.bind(client.messages);
  return { tracker, client, create };
}

/** The only recorded call. */
export function only(tracker: CacheTracker): CallMetrics {
  const calls = tracker.calls();
  expect(calls).toHaveLength(1);
  return calls[0] as CallMetrics;
}

/** Waits for something that has to come; the test's own limit ends it if it does not. */
export async function waitFor(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 1));
}
