import Anthropic from '@anthropic-ai/sdk';
import { expect } from 'vitest';
import { CacheTracker, type CallMetrics } from '../../src/index.ts';
import { type Answer, claudeEvents, claudeMessage, claudeUsage, events, json } from './loopback.ts';
import { anthropicBody } from './requests.ts';

/** Three ways of one SDK to a tracker; the caller must not be able to tell them from no tracker at all. */
export const WAYS = ['fetch', 'client', 'function'] as const;
export type Way = (typeof WAYS)[number];

/** A request that the Anthropic SDK takes. */
export const body = anthropicBody() as unknown as Anthropic.MessageCreateParamsNonStreaming;

/** What a well provider answers: 5,000 tokens read, 100 written. */
export const wellAnswer: Answer = (seen, response) =>
  seen.body['stream'] === true
    ? events(response, claudeEvents(claudeUsage(5000, 100)))
    : json(response, claudeMessage(claudeUsage(5000, 100)));

/** A client of the real SDK that is tracked in one of the ways. */
export function setUp(url: string, way: Way, maxRetries = 0, tracker = new CacheTracker()) {
  const options = { apiKey: 'k', baseURL: url, maxRetries, openTelemetry: false } as const;
  const client = new Anthropic(way === 'fetch' ? { ...options, fetch: tracker.fetch() } : options);
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

/** Polls until something holds; it is given two seconds. */
export async function waitFor(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 2000) throw new Error('It never came to pass.');
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}
