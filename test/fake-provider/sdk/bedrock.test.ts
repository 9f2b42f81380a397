import { AnthropicBedrock } from '@anthropic-ai/bedrock-sdk';
import {
  BedrockRuntimeClient,
  ConverseCommand,
  type ConverseCommandInput,
  ConverseStreamCommand,
  CountTokensCommand,
  InvokeModelCommand,
  InvokeModelWithResponseStreamCommand,
  type Message,
  ThrottlingException,
} from '@aws-sdk/client-bedrock-runtime';
import { afterEach, describe, expect, it } from 'vitest';
import { script, fakeServerByEnvironment, thrownBy } from '../running.ts';

const claude = 'us.anthropic.claude-sonnet-5-v1:0';
const nova = 'amazon.nova-pro-v1:0';
const messages: Message[] = [{ role: 'user', content: [{ text: 'Hi?' }] }];
const toolConfig: ConverseCommandInput['toolConfig'] = {
  tools: [
    {
      toolSpec: {
        name: 'search',
        inputSchema: { json: { type: 'object', properties: {}, required: ['q'] } },
      },
    },
  ],
};
const usage = { uncached: 5, read: 1000, write5m: 60, write1h: 40, output: 9 };

const clients: BedrockRuntimeClient[] = [];
afterEach(() => clients.splice(0).forEach((client) => client.destroy()));

/** Speaks cleartext HTTP/2, as the client does by default. */
function aws(): BedrockRuntimeClient {
  const client = new BedrockRuntimeClient({ maxAttempts: 2 });
  clients.push(client);
  return client;
}

async function all<Event>(events: AsyncIterable<Event> | undefined): Promise<Event[]> {
  const found: Event[] = [];
  for await (const event of events ?? []) found.push(event);
  return found;
}

const json = (bytes: Uint8Array | undefined): unknown =>
  JSON.parse(Buffer.from(bytes ?? []).toString());

describe('the AWS SDK, Converse', () => {
  it('gets a reply, and its usage in every field', async () => {
    const recorder = await fakeServerByEnvironment(script({ text: 'Hello.', usage }));
    const reply = await aws().send(new ConverseCommand({ modelId: claude, messages }));
    expect(reply.output?.message?.content).toEqual([{ text: 'Hello.' }]);
    expect(reply.stopReason).toBe('end_turn');
    expect(reply.usage).toEqual({
      inputTokens: 5,
      outputTokens: 9,
      totalTokens: 1114,
      cacheReadInputTokens: 1000,
      cacheWriteInputTokens: 100,
      cacheDetails: [
        { ttl: '1h', inputTokens: 40 },
        { ttl: '5m', inputTokens: 60 },
      ],
    });
    expect(recorder.requests()).toMatchObject([
      { api: 'bedrock-converse', provider: 'bedrock', model: claude, body: { messages } },
    ]);
  });

  it('streams frames whose checksums the client verifies', async () => {
    await fakeServerByEnvironment(
      script({ text: 'Größe 😀', toolCalls: [{ name: 'search' }], usage }),
    );
    const { stream } = await aws().send(
      new ConverseStreamCommand({ modelId: claude, messages, toolConfig }),
    );
    const events = await all(stream);
    const text = events.map((event) => event.contentBlockDelta?.delta?.text ?? '').join('');
    const input = events
      .map((event) => event.contentBlockDelta?.delta?.toolUse?.input ?? '')
      .join('');
    expect(text).toBe('Größe 😀');
    expect(JSON.parse(input)).toEqual({ q: 'example' });
    expect(events.find((event) => event.messageStop)?.messageStop?.stopReason).toBe('tool_use');
    expect(events.at(-1)?.metadata?.usage?.cacheReadInputTokens).toBe(1000);
  });

  it('runs a tool loop to its end', async () => {
    const recorder = await fakeServerByEnvironment();
    const client = aws();
    const history = [...messages];
    let stop: string | undefined;
    do {
      const reply = await client.send(
        new ConverseCommand({ modelId: claude, messages: history, toolConfig }),
      );
      stop = reply.stopReason;
      const said = reply.output?.message;
      if (said !== undefined) history.push(said);
      const results = (said?.content ?? []).flatMap(({ toolUse }) =>
        toolUse === undefined
          ? []
          : [{ toolResult: { toolUseId: toolUse.toolUseId, content: [{ text: 'found' }] } }],
      );
      if (results.length > 0) history.push({ role: 'user', content: results });
    } while (stop === 'tool_use');
    expect(stop).toBe('end_turn');
    expect(recorder.requests().map(({ index }) => index)).toEqual([0, 1]);
  });

  it('tries again after throttling, and throws the class of the error', async () => {
    const throttled = { error: { status: 429, message: 'slow down' } };
    const recorder = await fakeServerByEnvironment(script(throttled, throttled));
    const error = await thrownBy(() =>
      aws().send(new ConverseCommand({ modelId: claude, messages })),
    );
    expect(error).toBeInstanceOf(ThrottlingException);
    expect(recorder.requests()).toMatchObject([
      { index: 0, retry: 0, status: 429 },
      { index: 1, retry: 1, status: 429 },
    ]);
  });

  it('counts tokens', async () => {
    await fakeServerByEnvironment({ count: () => 4711 });
    const counted = await aws().send(
      new CountTokensCommand({ modelId: claude, input: { converse: { messages } } }),
    );
    expect(counted.inputTokens).toBe(4711);
  });
});

describe('the AWS SDK, InvokeModel', () => {
  const body = JSON.stringify({
    anthropic_version: 'bedrock-2023-05-31',
    max_tokens: 10,
    messages: [{ role: 'user', content: 'Hi?' }],
  });

  it('gets a message of Claude', async () => {
    await fakeServerByEnvironment(script({ text: 'Hello.' }));
    const reply = await aws().send(new InvokeModelCommand({ modelId: claude, body }));
    expect(json(reply.body)).toMatchObject({ type: 'message', content: [{ text: 'Hello.' }] });
  });

  it('streams the events of Claude in chunks', async () => {
    await fakeServerByEnvironment(script({ text: 'Hello.', usage }));
    const reply = await aws().send(
      new InvokeModelWithResponseStreamCommand({ modelId: claude, body }),
    );
    const events = (await all(reply.body)).map((event) => json(event.chunk?.bytes));
    expect(events[0]).toMatchObject({ type: 'message_start' });
    expect(events.at(-1)).toMatchObject({
      type: 'message_stop',
      'amazon-bedrock-invocationMetrics': { inputTokenCount: 5, cacheReadInputTokenCount: 1000 },
    });
  });

  it('gets replies of Nova, whole and streamed', async () => {
    const recorder = await fakeServerByEnvironment();
    const command = {
      modelId: nova,
      body: JSON.stringify({ schemaVersion: 'messages-v1', messages }),
    };
    const whole = await aws().send(new InvokeModelCommand(command));
    expect(json(whole.body)).toMatchObject({
      output: { message: { content: [{ text: expect.stringMatching(/^Done/) }] } },
      usage: { cacheReadInputTokenCount: 0 },
    });
    const stream = await aws().send(new InvokeModelWithResponseStreamCommand(command));
    const events = (await all(stream.body)).map((event) => json(event.chunk?.bytes));
    expect(events[0]).toEqual({ messageStart: { role: 'assistant' } });
    expect(events.at(-1)).toHaveProperty('metadata.usage.inputTokens');
    expect(recorder.requests().map(({ api }) => api)).toEqual(['bedrock-nova', 'bedrock-nova']);
  });

  it('says which models it does not play', async () => {
    await fakeServerByEnvironment();
    const error = await thrownBy(() =>
      aws().send(new InvokeModelCommand({ modelId: 'meta.llama3', body: '{"prompt":"Hi?"}' })),
    );
    expect(String(error)).toContain('call it through Converse');
  });
});

describe("Anthropic's Bedrock client", () => {
  const request = {
    model: claude,
    max_tokens: 10,
    messages: [{ role: 'user' as const, content: 'Hi?' }],
  };

  it('gets messages, whole and streamed', async () => {
    const recorder = await fakeServerByEnvironment();
    const client = new AnthropicBedrock();
    expect(await client.messages.create(request)).toMatchObject({ stop_reason: 'end_turn' });
    const stream = await client.messages.create({ ...request, stream: true });
    const events = await all(stream);
    expect(events.at(-1)?.type).toBe('message_stop');
    expect(recorder.requests()).toMatchObject([
      { api: 'anthropic-messages', provider: 'bedrock', model: claude, streams: false },
      { api: 'anthropic-messages', provider: 'bedrock', model: claude, streams: true },
    ]);
  });
});
