import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CacheTracker } from '../../src/index.ts';
import { MATRIX, body, only, setUp, waitFor, wellAnswer } from '../support/anthropic.ts';
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

let answer: Answer;
let server: Loopback;
let unhandled: unknown[] = [];
const note = (error: unknown) => unhandled.push(error);

beforeEach(async () => {
  unhandled = [];
  process.on('unhandledRejection', note);
  server = await loopback((...given) => answer(...given));
  answer = wellAnswer;
});
afterEach(async () => {
  await server.close();
  await new Promise((resolve) => setImmediate(resolve));
  process.off('unhandledRejection', note);
  // oxlint-disable-next-line vitest/no-standalone-expect -- of every test here
  expect(unhandled).toEqual([]);
});

describe.each(MATRIX)('$version by $way', ({ way, Sdk }) => {
  const track = (tracker?: CacheTracker) => setUp(server.url, way, 0, tracker, Sdk);

  it('records a plain call', async () => {
    const { tracker, create } = track();
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
    const { tracker, create } = track();
    const both = await create(body).withResponse();
    expect([both.data.id, both.response.status, both.request_id]).toEqual(['msg_1', 200, 'req_1']);
    const response = await create(body).asResponse();
    expect(response.url).toBe(`${server.url}/v1/messages`);
    expect(await response.json()).toMatchObject({ id: 'msg_1' });
    expect(tracker.calls().map(({ read }) => read)).toEqual([5000, 5000]);
  });

  it('records a stream, and hands out the stream of the SDK', async () => {
    const { tracker, create } = track();
    const stream = await create({ ...body, stream: true });
    expect(tracker.calls()).toEqual([]);
    const types: string[] = [];
    for await (const event of stream) types.push(event.type);
    expect(types.at(-1)).toBe('message_stop');
    expect(only(tracker)).toMatchObject({ read: 5000, write: 100, output: 12, partial: false });
  });

  it('records both halves of tee() once', async () => {
    const { tracker, create } = track();
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
    const { tracker, create } = track();
    for await (const event of await create({ ...body, stream: true }))
      if (event.type === 'content_block_delta') break;
    await waitFor(() => server.dropped() === 1);
    await waitFor(() => tracker.calls().length === 1);
    expect(only(tracker)).toMatchObject({ read: 5000, partial: true, error: 'aborted' });
  });

  it('records an abort', async () => {
    answer = () => {};
    const { tracker, create } = track();
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
    const { tracker, create } = track();
    await expect(create(body)).rejects.toBeInstanceOf(Sdk.BadRequestError);
    expect(only(tracker)).toMatchObject({
      status: 400,
      error: 'invalid_request_error',
      read: null,
    });
    expect(tracker.aggregate()).toMatchObject({ calls: 1, errors: 1, hitRatio: null });
  });

  it('records a server that dies in the middle of a stream', async () => {
    let die = () => {};
    answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(eventText(claudeEvents(claudeUsage(5000, 100))[0]));
      die = () => response.destroy();
    };
    const { tracker, create } = track();
    const stream = await create({ ...body, stream: true });
    const drain = async () => {
      // It dies behind what was read; a client drops what it has not read by then.
      for await (const _ of stream) die();
    };
    await expect(drain()).rejects.toThrow(/terminated|Premature close|aborted/);
    expect(only(tracker)).toMatchObject({ read: 5000, partial: true });
    expect(only(tracker).error).not.toBeNull();
  });

  it('tells a stream that ended without its last event', async () => {
    answer = (_, response) => events(response, claudeEvents(claudeUsage(5000, 100)).slice(0, 4));
    const { tracker, create } = track();
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
    const { tracker, create } = track();
    for await (const _ of await create({ ...body, stream: true }));
    expect(only(tracker)).toMatchObject({ read: 5000, output: 12, partial: false });
  });

  it('keeps concurrent calls apart', async () => {
    answer = (seen, response) => {
      const { max_tokens: tokens } = seen.body as { max_tokens: number };
      setTimeout(() => json(response, claudeMessage(claudeUsage(tokens, 0))), tokens % 7);
    };
    const { tracker, create } = track();
    const sizes = Array.from({ length: 20 }, (_, index) => 100 + index);
    await Promise.all(sizes.map((max_tokens) => create({ ...body, max_tokens })));
    const reads = tracker.calls().map(({ read }) => read ?? 0);
    expect(reads.toSorted((a, b) => a - b)).toEqual(sizes);
  });

  it('never reaches the caller with a fault of its own', async () => {
    const said: string[] = [];
    const tracker = new CacheTracker({
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
    const { create } = track(tracker);
    expect((await create(body)).id).toBe('msg_1');
    expect(said).toContain('export-failed');
  });
});
