import OpenAI, { AzureOpenAI } from 'openai';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CacheTracker } from '../../src/index.ts';
import { type Answer, type Loopback, events, json, loopback } from '../support/loopback.ts';
import { HANDBOOK } from '../support/requests.ts';
import { type Way, versionsOf } from '../support/sdk-versions.ts';

let answer: Answer;
let server: Loopback;
beforeEach(async () => {
  server = await loopback((...given) => answer(...given));
});
afterEach(() => server.close());

const usage = {
  prompt_tokens: 6000,
  completion_tokens: 12,
  total_tokens: 6012,
  prompt_tokens_details: { cached_tokens: 5888 },
};
const completion = {
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1,
  model: 'gpt-4o-2024-08-06',
  choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'Hello.' } }],
  usage,
};
const chunk = (delta: object, finish_reason: string | null = null) => ({
  ...completion,
  object: 'chat.completion.chunk',
  choices: [{ index: 0, finish_reason, delta }],
  usage: null,
});
const chunks = [
  chunk({ role: 'assistant', content: 'Hel' }),
  chunk({ content: 'lo.' }),
  chunk({}, 'stop'),
];
const last = { ...chunk({}), choices: [], usage };

const messages = [
  { role: 'system' as const, content: HANDBOOK },
  { role: 'user' as const, content: 'Where is my parcel?' },
];
const body = { model: 'gpt-4o', messages };

const MATRIX = await versionsOf<typeof OpenAI>('openai', ['openai-7', 'openai-5', 'openai-4']);

function setUp(way: Way, Sdk = OpenAI) {
  const tracker = new CacheTracker();
  const options = { apiKey: 'k', baseURL: `${server.url}/v1`, maxRetries: 0 } as const;
  const client = new Sdk(way === 'fetch' ? { ...options, fetch: tracker.fetch() } : options);
  if (way === 'client') tracker.wrap(client);
  if (way === 'function')
    client.chat.completions.create = tracker.wrap(
      client.chat.completions.create.bind(client.chat.completions),
    );
  return { tracker, client };
}

describe.each(MATRIX)('$version by $way', ({ version, way, Sdk }) => {
  it('records a completion, whatever way the caller takes to it', async () => {
    answer = (_, response) => json(response, completion);
    const { tracker, client } = setUp(way, Sdk);
    expect((await client.chat.completions.create(body)).choices[0]?.message.content).toBe('Hello.');
    const both = await client.chat.completions.create(body).withResponse();
    expect([both.data.id, both.request_id]).toEqual(['chatcmpl-1', 'req_1']);
    const response = await client.chat.completions.create(body).asResponse();
    expect(await response.json()).toMatchObject({ id: 'chatcmpl-1' });
    expect(tracker.calls()).toMatchObject(
      Array.from({ length: 3 }, () => ({ read: 5888, uncached: 112, requestId: 'req_1' })),
    );
  });

  it('records a stream with its usage chunk', async () => {
    answer = (_, response) => events(response, [...chunks, last], 'data: [DONE]\n\n');
    const { tracker, client } = setUp(way, Sdk);
    const stream = await client.chat.completions.create({
      ...body,
      stream: true,
      stream_options: { include_usage: true },
    });
    let text = '';
    for await (const part of stream) text += part.choices[0]?.delta.content ?? '';
    expect(text).toBe('Hello.');
    expect(tracker.calls()).toMatchObject([
      { read: 5888, uncached: 112, output: 12, partial: false },
    ]);
  });

  it('calls a stream without usage unknown', async () => {
    answer = (_, response) => events(response, chunks, 'data: [DONE]\n\n');
    const { tracker, client } = setUp(way, Sdk);
    for await (const _ of await client.chat.completions.create({ ...body, stream: true }));
    expect(tracker.calls()).toMatchObject([
      { read: null, costUsd: null, partial: false, error: null },
    ]);
    expect(tracker.diagnostics()).toEqual({ 'usage-missing': 1 });
  });

  it('leaves the stream() helper its final completion', async () => {
    answer = (_, response) => events(response, [...chunks, last], 'data: [DONE]\n\n');
    const { tracker, client } = setUp(way, Sdk);
    // In version 4 it was still a beta.
    const beta = client.beta as unknown as Pick<OpenAI, 'chat'>;
    const { chat } = version === 'openai-4' ? beta : client;
    const helper = chat.completions.stream({
      ...body,
      stream_options: { include_usage: true },
    });
    expect((await helper.finalChatCompletion()).choices[0]?.message.content).toBe('Hello.');
    expect(tracker.calls()).toMatchObject([{ read: 5888 }]);
  });
});

it('records the Responses API, its diagnostics, and a stream of it', async () => {
  const response = {
    id: 'resp_1',
    object: 'response',
    model: 'gpt-5.6',
    output: [],
    prompt_cache_diagnostics: { type: 'cache_hit' },
    usage: {
      input_tokens: 6000,
      output_tokens: 12,
      total_tokens: 6012,
      input_tokens_details: { cached_tokens: 5000, cache_write_tokens: 900 },
      output_tokens_details: { reasoning_tokens: 0 },
    },
  };
  answer = (seen, out) =>
    seen.body['stream'] === true
      ? events(out, [
          { type: 'response.created', response: { ...response, usage: null } },
          { type: 'response.completed', response },
        ])
      : json(out, response);
  const { tracker, client } = setUp('client');
  await client.responses.create({ model: 'gpt-5.6', input: HANDBOOK });
  for await (const _ of await client.responses.create({
    model: 'gpt-5.6',
    input: HANDBOOK,
    stream: true,
  }));
  const expected = { read: 5000, write: 900, uncached: 100, diagnostics: { type: 'cache_hit' } };
  expect(tracker.calls()).toMatchObject([expected, expected]);
});

it('records Azure, whose model is in the path', async () => {
  answer = (_, response) => json(response, completion);
  const tracker = new CacheTracker();
  const client = tracker.wrap(
    new AzureOpenAI({
      apiKey: 'k',
      endpoint: server.url,
      apiVersion: '2025-04-01-preview',
      deployment: 'gpt-4o',
    }),
  );
  await client.chat.completions.create(body);
  expect(tracker.calls()).toMatchObject([{ read: 5888, model: 'gpt-4o', status: 200 }]);
});

it('prices a deployment that has a name of its own as what the response says it is', async () => {
  answer = (_, response) => json(response, completion);
  const tracker = new CacheTracker();
  const client = tracker.wrap(
    new AzureOpenAI({
      apiKey: 'k',
      endpoint: server.url,
      apiVersion: '2025-04-01-preview',
      deployment: 'support-bot',
    }),
  );
  await client.chat.completions.create({ ...body, model: 'support-bot' });
  const [call] = tracker.calls();
  expect(call?.model).toBe('support-bot');
  // 112 uncached at 2.50, 5,888 read at 1.25, 12 of output at 10 USD per million.
  expect(call?.costUsd).toBeCloseTo((112 * 2.5 + 5888 * 1.25 + 12 * 10) / 1e6, 9);
  expect(tracker.diagnostics()).toEqual({});
});

it('takes no message that is put into a thread for a call of a model', async () => {
  answer = (_, response) => json(response, { id: 'msg_1', object: 'thread.message' });
  const { tracker, client } = setUp('client');
  await client.post('/threads/thread_1/messages', { body: { role: 'user', content: 'Hi.' } });
  expect([tracker.calls(), tracker.diagnostics()]).toEqual([[], {}]);
});
