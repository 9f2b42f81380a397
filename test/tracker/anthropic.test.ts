import Anthropic from '@anthropic-ai/sdk';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CacheTracker, type CallMetrics } from '../../src/index.ts';
import {
  type Answer,
  type Loopback,
  claudeEvents,
  claudeMessage,
  claudeUsage,
  eventText,
  events,
  json,
  loopback,
} from '../support/loopback.ts';
import { anthropicBody } from '../support/requests.ts';

/** Three ways of one SDK to a tracker; the caller must not be able to tell them from no tracker at all. */
const WAYS = ['fetch', 'client', 'function'] as const;
type Way = (typeof WAYS)[number];

let answer: Answer;
let server: Loopback;
let unhandled: unknown[] = [];
const note = (error: unknown) => unhandled.push(error);

beforeEach(async () => {
  unhandled = [];
  process.on('unhandledRejection', note);
  server = await loopback((...given) => answer(...given));
  answer = (seen, response) =>
    seen.body['stream'] === true
      ? events(response, claudeEvents(claudeUsage(5000, 100)))
      : json(response, claudeMessage(claudeUsage(5000, 100)));
});
afterEach(async () => {
  await server.close();
  await new Promise((resolve) => setImmediate(resolve));
  process.off('unhandledRejection', note);
  // oxlint-disable-next-line vitest/no-standalone-expect -- of every test here
  expect(unhandled).toEqual([]);
});

const body = anthropicBody() as unknown as Anthropic.MessageCreateParamsNonStreaming;

function setUp(way: Way, maxRetries = 0) {
  const tracker = new CacheTracker();
  const options = { apiKey: 'k', baseURL: server.url, maxRetries, openTelemetry: false } as const;
  const client = new Anthropic(way === 'fetch' ? { ...options, fetch: tracker.fetch() } : options);
  if (way === 'client') tracker.wrap(client);
  const create =
    way === 'function'
      ? tracker.wrap(client.messages.create.bind(client.messages))
      : client.messages.create.bind(client.messages);
  return { tracker, client, create };
}

/** The only recorded call. */
function only(tracker: CacheTracker): CallMetrics {
  const calls = tracker.calls();
  expect(calls).toHaveLength(1);
  return calls[0] as CallMetrics;
}

describe.each(WAYS)('the Anthropic SDK by %s', (way) => {
  it('records a plain call', async () => {
    const { tracker, create } = setUp(way);
    const message = await create(body);
    expect(message.content).toEqual([{ type: 'text', text: 'Hello.' }]);
    expect(message._request_id).toBe('req_1');
    expect(only(tracker)).toMatchObject({
      provider: 'anthropic',
      model: 'claude-sonnet-5',
      uncached: 40,
      read: 5000,
      write: 100,
      output: 12,
      hitRatio: 5000 / 5140,
      attempt: 1,
      requestId: 'req_1',
      error: null,
      partial: false,
    });
    expect(only(tracker).costUsd).toBeGreaterThan(0);
    expect(only(tracker).latencyMs).toBeGreaterThan(0);
  });

  it('leaves withResponse() and asResponse() as they are', async () => {
    const { tracker, create } = setUp(way);
    const both = await create(body).withResponse();
    expect([both.data.id, both.response.status, both.request_id]).toEqual(['msg_1', 200, 'req_1']);
    const response = await create(body).asResponse();
    expect(response.url).toBe(`${server.url}/v1/messages`);
    expect(await response.json()).toMatchObject({ id: 'msg_1' });
    expect(tracker.calls().map(({ read }) => read)).toEqual([5000, 5000]);
  });

  it('records a stream, and hands out the stream of the SDK', async () => {
    const { tracker, create } = setUp(way);
    const stream = await create({ ...body, stream: true });
    expect(tracker.calls()).toEqual([]);
    const types: string[] = [];
    for await (const event of stream) types.push(event.type);
    expect(types.at(-1)).toBe('message_stop');
    expect(only(tracker)).toMatchObject({ read: 5000, write: 100, output: 12, partial: false });
  });

  it('records both halves of tee() once', async () => {
    const { tracker, create } = setUp(way);
    const [left, right] = (await create({ ...body, stream: true })).tee();
    const count = async (half: AsyncIterable<unknown>) => {
      let found = 0;
      for await (const _ of half) found += 1;
      return found;
    };
    const [one, other] = await Promise.all([count(left), count(right)]);
    expect(one).toBe(other);
    expect(only(tracker)).toMatchObject({ read: 5000, output: 12 });
  });

  it('knows the input of a stream that the caller left, and lets the connection close', async () => {
    answer = async (_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      for (const event of claudeEvents(claudeUsage(5000, 100)).slice(0, 5))
        response.write(eventText(event));
    };
    const { tracker, create } = setUp(way);
    for await (const event of await create({ ...body, stream: true }))
      if (event.type === 'content_block_delta') break;
    await waitFor(() => server.dropped() === 1);
    await waitFor(() => tracker.calls().length === 1);
    expect(only(tracker)).toMatchObject({ read: 5000, partial: true, error: 'aborted' });
  });

  it('records an abort', async () => {
    answer = () => {};
    const { tracker, create } = setUp(way);
    const controller = new AbortController();
    const call = create(body, { signal: controller.signal });
    await waitFor(() => server.seen.length === 1);
    controller.abort();
    await expect(call).rejects.toThrow(/abort/i);
    expect(only(tracker)).toMatchObject({ read: null, costUsd: null, error: 'aborted' });
  });

  it('passes an error on as the SDK throws it', async () => {
    const error = { type: 'error', error: { type: 'invalid_request_error', message: 'No.' } };
    answer = (_, response) => json(response, error, 400);
    const { tracker, create } = setUp(way);
    await expect(create(body)).rejects.toBeInstanceOf(Anthropic.BadRequestError);
    expect(only(tracker)).toMatchObject({
      status: 400,
      error: 'invalid_request_error',
      read: null,
    });
    expect(tracker.aggregate()).toMatchObject({ calls: 1, errors: 1, hitRatio: null });
  });

  it('records a server that dies in the middle of a stream', async () => {
    answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(eventText(claudeEvents(claudeUsage(5000, 100))[0]));
      setTimeout(() => response.destroy(), 20);
    };
    const { tracker, create } = setUp(way);
    const stream = await create({ ...body, stream: true });
    const drain = async () => {
      for await (const _ of stream);
    };
    await expect(drain()).rejects.toThrow('terminated');
    expect(only(tracker)).toMatchObject({ read: 5000, partial: true });
    expect(only(tracker).error).not.toBeNull();
  });

  it('tells a stream that ended without its last event', async () => {
    answer = (_, response) => events(response, claudeEvents(claudeUsage(5000, 100)).slice(0, 4));
    const { tracker, create } = setUp(way);
    for await (const _ of await create({ ...body, stream: true }));
    expect(only(tracker)).toMatchObject({ read: 5000, partial: true });
  });

  it('reads usage byte by byte, among events that it does not know', async () => {
    answer = async (_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const text = [{ type: 'news', usage: 'none' }, ...claudeEvents(claudeUsage(5000, 100))]
        .map(eventText)
        .join('');
      const bytes = Buffer.from(text.replace('Hel', 'Hé'));
      for (let at = 0; at < bytes.length; at += 7) {
        response.write(bytes.subarray(at, at + 7));
        if (at % 70 === 0) await new Promise((resolve) => setImmediate(resolve));
      }
      response.end();
    };
    const { tracker, create } = setUp(way);
    for await (const _ of await create({ ...body, stream: true }));
    expect(only(tracker)).toMatchObject({ read: 5000, output: 12, partial: false });
  });

  it('keeps concurrent calls apart', async () => {
    answer = (seen, response) => {
      const { max_tokens: tokens } = seen.body as { max_tokens: number };
      setTimeout(() => json(response, claudeMessage(claudeUsage(tokens, 0))), tokens % 7);
    };
    const { tracker, create } = setUp(way);
    const sizes = Array.from({ length: 20 }, (_, index) => 100 + index);
    await Promise.all(sizes.map((max_tokens) => create({ ...body, max_tokens })));
    const reads = tracker.calls().map(({ read }) => read ?? 0);
    expect(reads.toSorted((a, b) => a - b)).toEqual(sizes);
  });

  it('never reaches the caller with a fault of its own', async () => {
    const said: string[] = [];
    const tracker = new CacheTracker({
      missAlertThreshold: 0.6,
      onMissAlert: () => {
        throw new Error('a callback that throws');
      },
      exporters: [
        {
          record: () => {
            throw new Error('an exporter that throws');
          },
        },
      ],
      onDiagnostic: ({ code }) => {
        said.push(code);
        throw new Error('a listener that throws');
      },
      clock: () => Number.NaN,
    });
    const client = new Anthropic({
      apiKey: 'k',
      baseURL: server.url,
      maxRetries: 0,
      openTelemetry: false,
      ...(way === 'fetch' ? { fetch: tracker.fetch() } : {}),
    });
    if (way === 'client') tracker.wrap(client);
    const create =
      way === 'function'
        ? tracker.wrap(client.messages.create.bind(client.messages))
        : client.messages.create.bind(client.messages);
    expect((await create(body)).id).toBe('msg_1');
    expect(said).toContain('export-failed');
  });
});

describe.each(['fetch', 'client'] as const)('each attempt of the Anthropic SDK by %s', (way) => {
  it('is a record of its own: 529 twice, then an answer', async () => {
    const overloaded = { type: 'error', error: { type: 'overloaded_error', message: 'Busy' } };
    answer = (_, response, nth) => {
      if (nth > 2) return json(response, claudeMessage(claudeUsage(5000, 100)));
      response.setHeader('retry-after-ms', '1');
      return json(response, overloaded, 529);
    };
    const { tracker, create } = setUp(way, 2);
    await create(body);
    expect(
      tracker.calls().map(({ attempt, status, error, read }) => [attempt, status, error, read]),
    ).toEqual([
      [1, 529, 'HTTP 529', null],
      [2, 529, 'HTTP 529', null],
      [3, 200, null, 5000],
    ]);
    expect(tracker.aggregate()).toMatchObject({ calls: 3, errors: 2, tokensReadFromCache: 5000 });
  });

  it('is recorded with the stream() helper', async () => {
    const { tracker, client } = setUp(way);
    const message = await client.messages.stream(body).finalMessage();
    expect(message.content).toMatchObject([{ type: 'text', text: 'Hello.' }]);
    expect(only(tracker)).toMatchObject({ read: 5000, output: 12 });
  });

  it('is no request for tokens to be counted', async () => {
    answer = (_, response) => json(response, { input_tokens: 5 });
    const { tracker, client } = setUp(way);
    await client.messages.countTokens({ model: body.model, messages: body.messages });
    expect(tracker.calls()).toEqual([]);
  });

  it('ends with an abort of a stream that nobody read', async () => {
    answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(eventText(claudeEvents(claudeUsage(5000, 100))[0]));
    };
    const { tracker, create } = setUp(way);
    const stream = await create({ ...body, stream: true });
    stream.controller.abort();
    await waitFor(() => tracker.calls().length === 1);
    expect(only(tracker)).toMatchObject({ error: 'aborted', partial: true });
  });
});

it('is recorded with the stream() helper by function', async () => {
  const { tracker, client } = setUp('function');
  const stream = tracker.wrap(client.messages.stream.bind(client.messages))(body);
  expect((await stream.finalMessage()).id).toBe('msg_1');
  expect(only(tracker)).toMatchObject({ read: 5000, output: 12 });
});

it('records a call once that passes a wrapped function and a tapped client', async () => {
  const { tracker, client } = setUp('client');
  tracker.wrap(client);
  const create = tracker.wrap(client.messages.create.bind(client.messages));
  await create(body);
  expect(tracker.calls()).toHaveLength(1);
});

it('reports a floating failure no less than the SDK does', async () => {
  answer = (_, response) => json(response, { error: { type: 'x', message: 'No.' } }, 400);
  const { create } = setUp('function');
  void create(body).then(() => {});
  await waitFor(() => unhandled.length === 1);
  expect(unhandled[0]).toBeInstanceOf(Anthropic.BadRequestError);
  unhandled = [];
});

async function waitFor(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 2000) throw new Error('It never came to pass.');
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}
