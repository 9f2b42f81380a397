import Anthropic from '@anthropic-ai/sdk';
import { describe, expect, it } from 'vitest';
import { CachePolicy, CacheTracker, type MissAwareOptions } from '../../src/index.ts';
import { waitFor } from '../support/anthropic.ts';
import {
  type Loopback,
  claudeEvents,
  claudeMessage,
  claudeUsage,
  events,
  json,
  loopback,
} from '../support/loopback.ts';
import { anthropicBody } from '../support/requests.ts';

const first = claudeUsage(0, 6000);
const missed = claudeUsage(0, 6000);
const hit = claudeUsage(6000, 0);
const params = anthropicBody() as unknown as Anthropic.MessageCreateParamsNonStreaming;

describe.each(['a tapped fetch', 'a wrapped client'])('a policy for silent misses by %s', (way) => {
  /** A client of the real SDK under the policy, against a provider that gives these answers in turn. */
  async function real(answers: readonly (object | number)[], options: MissAwareOptions = {}) {
    const server = await loopback((seen, response, nth) => {
      const found = answers[nth - 1] ?? 500;
      if (typeof found === 'number') return json(response, { error: { type: 'refused' } }, found);
      if (seen.body['stream'] === true)
        return events(response, claudeEvents({ output_tokens: 1, ...found }));
      return json(response, { ...claudeMessage(found), id: `msg_${nth}` });
    });
    let now = 1_000_000;
    const tracker = new CacheTracker({
      policy: CachePolicy.missAware({ delayMs: 1, ...options }),
      clock: () => (now += 10_000),
    });
    const given = {
      apiKey: 'k',
      baseURL: server.url,
      openTelemetry: false,
      maxRetries: 0,
    } as const;
    const client =
      way === 'a wrapped client'
        ? tracker.wrap(new Anthropic(given))
        : new Anthropic({ ...given, fetch: tracker.fetch() });
    const ask = (more: object = {}, how: object = {}) =>
      client.messages.create({ ...params, ...more }, how);
    return { tracker, client, ask, server };
  }
  const sent = (server: Loopback) => server.seen.map(({ body }) => body['max_tokens']);

  it('sends the same once more, and hands out the second answer', async () => {
    const { tracker, ask, server } = await real([first, missed, hit]);
    await ask();
    expect((await ask()).id).toBe('msg_3');
    expect(tracker.calls().map(({ read, attempt }) => [read, attempt])).toEqual([
      [0, 1],
      [0, 1],
      [6000, 2],
    ]);
    expect(server.seen[2]?.body).toEqual(server.seen[1]?.body);
    await server.close();
  });

  it('hands out the first answer where the second is refused, or only warms', async () => {
    const refused = await real([first, missed, 529]);
    await refused.ask();
    expect((await refused.ask().withResponse()).data.id).toBe('msg_2');
    expect(refused.tracker.aggregate()).toMatchObject({ calls: 3, errors: 1 });
    await refused.server.close();
    const warmed = await real([first, missed, hit], { warm: true });
    await warmed.ask();
    expect((await warmed.ask()).id).toBe('msg_2');
    expect(sent(warmed.server)).toEqual([1024, 1024, 0]);
    await warmed.server.close();
  });

  it('lets a stream flow, and never repeats it', async () => {
    const { tracker, ask, server } = await real([first, missed]);
    await ask();
    const stream = (await ask({ stream: true })) as unknown as AsyncIterable<unknown>;
    expect(tracker.calls()).toHaveLength(1);
    for await (const _ of stream);
    expect(tracker.aggregate()).toMatchObject({ calls: 2, misses: 1 });
    await server.close();
  });

  it('stops when the caller aborts the pause', async () => {
    const { ask, server } = await real([first, missed, hit], { delayMs: 60_000 });
    await ask();
    const controller = new AbortController();
    const answer = ask({}, { signal: controller.signal }).catch((error: unknown) => error);
    await waitFor(() => server.seen.length === 2);
    setTimeout(() => controller.abort(), 20);
    expect(await answer).toBeDefined();
    expect(server.seen).toHaveLength(2);
    await server.close();
  });

  it('leaves refusals to the SDK', async () => {
    const { tracker, ask, server } = await real([first, 400]);
    await ask();
    await expect(ask()).rejects.toThrow(/400/);
    expect(tracker.calls().map(({ error }) => error)).toEqual([null, 'refused']);
    await server.close();
  });
});
