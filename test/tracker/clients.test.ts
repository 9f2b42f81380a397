import { AnthropicBedrock } from '@anthropic-ai/bedrock-sdk';
import {
  BedrockRuntimeClient,
  ConverseCommand,
  ConverseStreamCommand,
  InvokeModelCommand,
  InvokeModelWithResponseStreamCommand,
} from '@aws-sdk/client-bedrock-runtime';
import { createAnthropic } from '@ai-sdk/anthropic';
import { generateText } from 'ai';
import { expect, it, vi } from 'vitest';
import { CacheTracker } from '../../src/index.ts';
import { script, fakeServerByEnvironment } from '../fake-provider/running.ts';
import { events, json, loopback } from '../support/loopback.ts';

/** Real clients of other kinds, against the fake server that speaks their wire forms. */
const usage = { uncached: 40, read: 5000, write5m: 600, write1h: 400, output: 12 };
const said = { text: 'Hello.', usage };
const expected = {
  read: 5000,
  write: 1000,
  write1h: 400,
  uncached: 40,
  output: 12,
  partial: false,
};
const model = 'us.anthropic.claude-sonnet-4-5-20250929-v1:0';
const claude = {
  anthropic_version: 'bedrock-2023-05-31',
  max_tokens: 10,
  system: 'Be brief.',
  messages: [{ role: 'user' as const, content: 'Hi?' }],
};
const question = { messages: [{ role: 'user' as const, content: [{ text: 'Hi?' }] }] };

async function all<Event>(events: AsyncIterable<Event> | undefined): Promise<number> {
  let found = 0;
  for await (const _ of events ?? []) found += 1;
  return found;
}

it('the AWS client: Converse and InvokeModel, whole and as streams', async () => {
  await fakeServerByEnvironment(script(said, said, said, said));
  const tracker = new CacheTracker();
  const client = new BedrockRuntimeClient({ maxAttempts: 1 });
  expect(tracker.wrap(client)).toBe(client);
  tracker.wrap(client);
  const whole = await client.send(new ConverseCommand({ modelId: model, ...question }));
  expect(whole.output?.message?.content).toEqual([{ text: 'Hello.' }]);
  const streamed = await client.send(new ConverseStreamCommand({ modelId: model, ...question }));
  expect(await all(streamed.stream)).toBeGreaterThan(3);
  const body = JSON.stringify(claude);
  const invoked = await client.send(new InvokeModelCommand({ modelId: model, body }));
  expect(JSON.parse(Buffer.from(invoked.body).toString())).toMatchObject({ role: 'assistant' });
  const events = await client.send(
    new InvokeModelWithResponseStreamCommand({ modelId: model, body }),
  );
  expect(await all(events.body)).toBeGreaterThan(3);
  client.destroy();
  const own = { ...expected, provider: 'bedrock', model };
  expect(tracker.calls()).toMatchObject([own, own, own, own]);
  // 40 × 3.30 + 5,000 × 0.33 + 600 × 4.125 + 400 × 6.60 + 12 × 16.50 per million.
  expect(tracker.calls()[2]?.costUsd).toBeCloseTo(0.007095, 9);
});

it("Anthropic's client for Bedrock, whose streams are AWS event streams", async () => {
  await fakeServerByEnvironment(script(said, said));
  const tracker = new CacheTracker();
  const client = tracker.wrap(new AnthropicBedrock());
  const request = { model, max_tokens: 10, messages: claude.messages };
  await client.messages.create(request);
  expect(await all(await client.messages.create({ ...request, stream: true }))).toBeGreaterThan(3);
  const own = { ...expected, provider: 'bedrock', model };
  expect(tracker.calls()).toMatchObject([own, own]);
});

const GEMINI = ['@google/genai', 'genai-1', 'genai-3'];

it.each(GEMINI)('the Gemini client, whole, as a stream, and in a chat: %s', async (version) => {
  const { GoogleGenAI: Client } = (await import(version)) as typeof import('@google/genai');
  await fakeServerByEnvironment(script(said, said, said));
  const tracker = new CacheTracker();
  const client = tracker.wrap(new Client({ apiKey: 'k' }));
  tracker.wrap(client);
  const request = { model: 'gemini-2.5-flash', contents: 'Hi?' };
  expect((await client.models.generateContent(request)).text).toBe('Hello.');
  expect(await all(await client.models.generateContentStream(request))).toBeGreaterThan(0);
  const chat = client.chats.create({ model: 'gemini-2.5-flash' });
  expect((await chat.sendMessage({ message: 'Hi?' })).text).toBe('Hello.');
  const own = {
    provider: 'gemini',
    model: 'gemini-2.5-flash',
    read: 5000,
    uncached: 1040,
    output: 12,
  };
  expect(tracker.calls()).toMatchObject([own, own, own]);
});

it.each(GEMINI)("the Gemini client's interactions, whole and as a stream: %s", async (version) => {
  const { GoogleGenAI: Client } = (await import(version)) as typeof import('@google/genai');
  const warned = vi.spyOn(console, 'warn').mockReturnValue(undefined);
  const interaction = {
    id: 'i1',
    model: 'gemini-2.5-flash',
    status: 'completed',
    usage: { total_input_tokens: 6040, total_cached_tokens: 5000, total_output_tokens: 12 },
  };
  const event_type = version === 'genai-1' ? 'interaction.complete' : 'interaction.completed';
  const server = await loopback(({ body }, response) =>
    body['stream'] === true
      ? events(response, [{ event_type, interaction }])
      : json(response, interaction),
  );
  const tracker = new CacheTracker();
  const client = tracker.wrap(
    new Client({
      apiKey: 'k',
      httpOptions: { baseUrl: server.url, retryOptions: { attempts: 1 } },
    }),
  );
  tracker.wrap(client);
  expect(warned).not.toHaveBeenCalled();
  const request = { model: 'gemini-2.5-flash', input: 'Hi?' } as const;
  expect((await client.interactions.create(request)).id).toBe('i1');
  expect(await all(await client.interactions.create({ ...request, stream: true }))).toBe(1);
  const own = { provider: 'gemini', read: 5000, uncached: 1040, output: 12, partial: false };
  expect(tracker.calls()).toMatchObject([own, own]);
  await server.close();
});

it('the Vercel AI SDK, from its result', async () => {
  const fakeServer = await fakeServerByEnvironment(script(said));
  const tracker = new CacheTracker();
  const anthropic = createAnthropic({ apiKey: 'k', baseURL: `${fakeServer.url}/v1` });
  const result = await generateText({
    model: anthropic('claude-sonnet-4-5'),
    system: 'Be brief.',
    prompt: 'Hi?',
  });
  const call = tracker.recordVercel(result, { name: 'support' });
  expect(call).toMatchObject({
    ...expected,
    name: 'support',
    provider: 'anthropic',
    model: 'claude-sonnet-4-5',
  });
  expect(call?.prefixId).toMatch(/^[0-9a-f]{16}$/);
});
