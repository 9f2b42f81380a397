import Anthropic from '@anthropic-ai/sdk';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { body, only, setUp, waitFor, wellAnswer } from '../support/anthropic.ts';
import {
  type Answer,
  type Loopback,
  claudeEvents,
  claudeMessage,
  claudeUsage,
  eventText,
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

describe.each(['fetch', 'client'] as const)('each attempt of the Anthropic SDK by %s', (way) => {
  it('is a record of its own: 529 twice, then an answer', async () => {
    const overloaded = { type: 'error', error: { type: 'overloaded_error', message: 'Busy' } };
    answer = (_, response, nth) => {
      if (nth > 2) return json(response, claudeMessage(claudeUsage(5000, 100)));
      response.setHeader('retry-after-ms', '1');
      return json(response, overloaded, 529);
    };
    const { tracker, create } = setUp(server.url, way, 2);
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
    const { tracker, client } = setUp(server.url, way);
    const message = await client.messages.stream(body).finalMessage();
    expect(message.content).toMatchObject([{ type: 'text', text: 'Hello.' }]);
    expect(only(tracker)).toMatchObject({ read: 5000, output: 12 });
  });

  it('is no request for tokens to be counted', async () => {
    answer = (_, response) => json(response, { input_tokens: 5 });
    const { tracker, client } = setUp(server.url, way);
    await client.messages.countTokens({ model: body.model, messages: body.messages });
    expect(tracker.calls()).toEqual([]);
  });

  it('ends with an abort of a stream that nobody read', async () => {
    answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(eventText(claudeEvents(claudeUsage(5000, 100))[0]));
    };
    const { tracker, create } = setUp(server.url, way);
    const stream = await create({ ...body, stream: true });
    stream.controller.abort();
    await waitFor(() => tracker.calls().length === 1);
    expect(only(tracker)).toMatchObject({ error: 'aborted', partial: true });
  });
});

it('is recorded with the stream() helper by function', async () => {
  const { tracker, client } = setUp(server.url, 'function');
  const stream = tracker.wrap(client.messages.stream.bind(client.messages))(body);
  expect((await stream.finalMessage()).id).toBe('msg_1');
  expect(only(tracker)).toMatchObject({ read: 5000, output: 12 });
});

it('records a call once that passes a wrapped function and a tapped client', async () => {
  const { tracker, client } = setUp(server.url, 'client');
  tracker.wrap(client);
  const create = tracker.wrap(client.messages.create.bind(client.messages));
  await create(body);
  expect(tracker.calls()).toHaveLength(1);
});

it('goes on with copies of a tapped client, and does not tap it twice', async () => {
  const { tracker, client } = setUp(server.url, 'client');
  tracker.wrap(client.withOptions({ maxRetries: 1 }));
  await client.withOptions({ maxRetries: 1 }).messages.create(body);
  await tracker.wrap(client.withOptions({ timeout: 5000 })).messages.create(body);
  expect(tracker.calls()).toHaveLength(2);
});

it('reports a floating failure no less than the SDK does', async () => {
  answer = (_, response) => json(response, { error: { type: 'x', message: 'No.' } }, 400);
  const { create } = setUp(server.url, 'function');
  void create(body).then(() => {});
  await waitFor(() => unhandled.length === 1);
  expect(unhandled[0]).toBeInstanceOf(Anthropic.BadRequestError);
  unhandled = [];
});
