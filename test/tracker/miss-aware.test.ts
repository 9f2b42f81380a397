import Anthropic from '@anthropic-ai/sdk';
import { describe, expect, it } from 'vitest';
import { CachePolicy, CacheTracker, type MissAwareOptions } from '../../src/index.ts';
import { claudeEvents, claudeMessage, claudeUsage, json, loopback } from '../support/loopback.ts';
import { chat } from '../support/tracked.ts';
import { HANDBOOK, anthropicBody, systemBlock } from '../support/requests.ts';

type Request = Readonly<Record<string, unknown>>;

/** A function of one's own is only called again where that is said to be harmless. */
const REPEATABLE = { repeatable: true };

/** A provider that gives these usages one after the other, and a function tracked under the policy. */
function setUp(usages: readonly object[], options: MissAwareOptions = {}) {
  const sent: Request[] = [];
  let now = 1_000_000;
  const tracker = new CacheTracker({
    policy: CachePolicy.missAware({ delayMs: 1, ...options }),
    clock: () => (now += 10_000),
  });
  const create = tracker.wrap(async (request: Request, _options?: { signal?: AbortSignal }) => {
    sent.push(request);
    const usage = usages[sent.length - 1];
    if (usage === undefined) throw new Error('Nothing more was expected.');
    return { ...claudeMessage(usage), id: `msg_${sent.length}` };
  }, REPEATABLE);
  return { tracker, create, sent };
}

const first = claudeUsage(0, 6000);
const missed = claudeUsage(0, 6000);
const hit = claudeUsage(6000, 0);
const request = anthropicBody();

describe('a policy for silent misses', () => {
  it('tries once more, and counts both calls as what they cost', async () => {
    const { tracker, create } = setUp([first, missed, hit]);
    await create(request);
    expect((await create(request)).id).toBe('msg_3');
    expect(tracker.calls().map(({ read, attempt }) => [read, attempt])).toEqual([
      [0, 1],
      [0, 1],
      [6000, 2],
    ]);
    const costs = tracker.calls().map(({ costUsd }) => costUsd ?? 0);
    expect(tracker.aggregate().costUsd).toBeCloseTo(
      costs.reduce((all, one) => all + one),
      12,
    );
  });

  it('tries once more where any prefix is cached and the question is another one', async () => {
    const ask = (question: string) => ({
      model: 'gpt-4o',
      messages: [
        { role: 'system', content: HANDBOOK },
        { role: 'user', content: question },
      ],
    });
    const [none, most] = [chat(0, 6000).usage, chat(5888, 6000).usage];
    const { tracker, create } = setUp([none, none, most]);
    await create(ask('Hi.'));
    expect((await create(ask('Where is my parcel?'))).id).toBe('msg_3');
    expect(tracker.calls().map(({ read, missReason }) => [read, missReason])).toEqual([
      [0, 'cold'],
      [0, 'unexplained'],
      [5888, null],
    ]);
  });

  it('leaves a first write, an edit and a lost marker alone', async () => {
    const { create, sent } = setUp([first, first, claudeUsage(0, 0, 6040)]);
    await create(request);
    await create(anthropicBody({ system: [systemBlock(`${HANDBOOK} More.`)] }));
    await create(anthropicBody({ system: [{ type: 'text', text: HANDBOOK }] }));
    expect(sent).toHaveLength(3);
  });

  it('stops at its limit', async () => {
    const { create, sent } = setUp([first, missed, missed, missed, hit], { maxRetries: 2 });
    await create(request);
    expect((await create(request)).id).toBe('msg_4');
    expect(sent).toHaveLength(4);
  });

  it('gives the first answer where the second try fails', async () => {
    const { tracker, create } = setUp([first, missed]);
    await create(request);
    expect((await create(request)).id).toBe('msg_2');
    expect(tracker.aggregate()).toMatchObject({ calls: 3, errors: 1 });
  });

  it('gives the first answer at once when the caller aborts the pause', async () => {
    const { create, sent } = setUp([first, missed, hit], { delayMs: 60_000 });
    await create(request);
    const controller = new AbortController();
    const answer = create(request, { signal: controller.signal });
    while (sent.length < 2) await new Promise(setImmediate);
    controller.abort();
    expect((await answer).id).toBe('msg_2');
    expect(sent).toHaveLength(2);
  });

  it('warms with max_tokens: 0 instead, and keeps the first answer', async () => {
    const { create, sent } = setUp([first, missed, hit], { warm: true });
    await create(request);
    expect((await create(request)).id).toBe('msg_2');
    expect(sent.map(({ max_tokens: tokens }) => tokens)).toEqual([1024, 1024, 0]);
  });

  it.each([
    { tool_choice: { type: 'any' } },
    { thinking: { type: 'enabled', budget_tokens: 1024 } },
  ])('generates again where the provider refuses to warm: %o', async (more) => {
    const { create, sent } = setUp([first, missed, hit], { warm: true });
    await create({ ...request, ...more });
    expect((await create({ ...request, ...more })).id).toBe('msg_3');
    expect(sent.at(-1)).toMatchObject({ max_tokens: 1024 });
  });

  it('keeps the promise of the real SDK what it is', async () => {
    const usages = [first, missed, hit];
    const server = await loopback((_, response, nth) =>
      json(response, { ...claudeMessage(usages[nth - 1] ?? hit), id: `msg_${nth}` }),
    );
    const tracker = new CacheTracker({ policy: CachePolicy.missAware({ delayMs: 1 }) });
    const client = new Anthropic({ apiKey: 'k', baseURL: server.url, openTelemetry: false });
    const ask = tracker.wrap(client.messages.create.bind(client.messages));
    const params = request as unknown as Anthropic.MessageCreateParamsNonStreaming;
    await ask(params);
    const message = await ask(params);
    expect([message.id, message._request_id]).toEqual(['msg_3', 'req_1']);
    expect((await ask(params).withResponse()).data.id).toBe('msg_4');
    expect(tracker.aggregate()).toMatchObject({ calls: 4, misses: 1, errors: 0 });
    await server.close();
  });

  it('never repeats a stream', async () => {
    let calls = 0;
    let now = 1_000_000;
    const tracker = new CacheTracker({
      policy: CachePolicy.missAware({ delayMs: 0 }),
      clock: () => (now += 10_000),
    });
    const create = tracker.wrap(async (_request: Request) => {
      calls += 1;
      return (async function* () {
        yield* claudeEvents(missed);
      })();
    }, REPEATABLE);
    for (let call = 0; call < 2; call++) for await (const _ of await create(request));
    expect(calls).toBe(2);
    expect(tracker.aggregate()).toMatchObject({ calls: 2, misses: 1 });
  });

  it('does not warm where the provider has no such request', async () => {
    const sent: unknown[] = [];
    let now = 1_000_000;
    const tracker = new CacheTracker({
      policy: CachePolicy.missAware({ delayMs: 0, warm: true }),
      clock: () => (now += 10_000),
    });
    const usages = [1, 2, 3].map((nth) => ({
      prompt_tokens: 2000,
      completion_tokens: 10,
      prompt_tokens_details: { cached_tokens: nth === 3 ? 1920 : 0 },
    }));
    const ask = tracker.wrap(async (body: object) => {
      sent.push(body);
      return { id: sent.length, usage: usages[sent.length - 1] };
    }, REPEATABLE);
    const { request: body } = chat(0);
    await ask({ ...body, max_tokens: 100 });
    expect((await ask({ ...body, max_tokens: 100 })).id).toBe(3);
    expect(sent[2]).toMatchObject({ max_tokens: 100 });
  });

  it('takes no negative pause', () => {
    expect(() => CachePolicy.missAware({ delayMs: -1 })).toThrow(RangeError);
  });
});
