import { AnthropicBedrock } from '@anthropic-ai/bedrock-sdk';
import {
  BedrockRuntimeClient,
  ConverseCommand,
  type ConverseCommandInput,
  ConverseStreamCommand,
  InvokeModelCommand,
} from '@aws-sdk/client-bedrock-runtime';
import { afterEach, describe, expect, it } from 'vitest';
import { recognise, segment } from '../../../../src/request/provider/registry.ts';
import type { FakeServer } from '../../../../src/fake-provider/fake-server.ts';
import { fakeServerByEnvironment } from '../../../fake-provider/running.ts';
import { faults, lost, marks, outline } from '../outline.ts';

const claude = 'us.anthropic.claude-sonnet-5-v1:0';
const clients: BedrockRuntimeClient[] = [];
afterEach(() => clients.splice(0).forEach((client) => client.destroy()));

function aws(): BedrockRuntimeClient {
  const client = new BedrockRuntimeClient({ maxAttempts: 1 });
  clients.push(client);
  return client;
}

/** The one request that arrived, recognised by its shape alone and cut. */
function recorded(recorder: FakeServer) {
  const requests = recorder.requests();
  expect(requests).toHaveLength(1);
  const [request] = requests;
  if (request === undefined) throw new Error('nothing arrived');
  const { body, model, provider } = request;
  expect(provider).toBe('bedrock');
  expect(recognise(body)?.api.provider).toBe('bedrock');
  const found = segment(body, { model });
  expect(lost(body, found)).toEqual([]);
  expect(faults(found)).toEqual([]);
  return found;
}

const input: ConverseCommandInput = {
  modelId: claude,
  system: [{ text: 'Be brief.' }, { cachePoint: { type: 'default', ttl: '1h' } }],
  messages: [
    { role: 'user', content: [{ text: 'hi' }] },
    { role: 'assistant', content: [{ toolUse: { toolUseId: 't', name: 'f', input: { a: 1 } } }] },
    {
      role: 'user',
      content: [
        { toolResult: { toolUseId: 't', content: [{ text: '2' }] } },
        { cachePoint: { type: 'default' } },
      ],
    },
  ],
  toolConfig: {
    tools: [
      { toolSpec: { name: 'f', inputSchema: { json: { type: 'object' } } } },
      { cachePoint: { type: 'default', ttl: '1h' } },
    ],
  },
  additionalModelRequestFields: { thinking: { type: 'enabled', budget_tokens: 1024 } },
};

describe('what @aws-sdk/client-bedrock-runtime sends', () => {
  it.each([
    ['Converse', () => aws().send(new ConverseCommand(input))],
    [
      'ConverseStream',
      async () => {
        const { stream } = await aws().send(new ConverseStreamCommand(input));
        for await (const event of stream ?? []) void event;
      },
    ],
  ])('by %s is cut the same', async (_, send) => {
    const recorder = await fakeServerByEnvironment();
    await send();
    const found = recorded(recorder);
    expect(found).toMatchObject({ api: 'converse', model: claude });
    expect(outline(found)).toEqual([
      `namespace {"model":"${claude}"}`,
      'tools tool /toolConfig/tools/0',
      'system text /system/0',
      'parameters messages',
      'messages text /messages/0/content/0',
      'messages tool-call /messages/1/content/0/toolUse',
      'messages tool-result /messages/2/content/0/toolResult',
    ]);
    expect(marks(found)).toEqual([
      '/toolConfig/tools/0 explicit 1h',
      '/system/0 explicit 1h',
      '/messages/2/content/0/toolResult explicit 5m',
    ]);
  });

  it('by InvokeModel with Nova is Nova’s', async () => {
    const recorder = await fakeServerByEnvironment();
    const body = {
      schemaVersion: 'messages-v1',
      system: [{ text: 'Be brief.', cachePoint: { type: 'default' } }],
      messages: [{ role: 'user', content: [{ text: 'hi' }] }],
    };
    await aws().send(
      new InvokeModelCommand({ modelId: 'amazon.nova-pro-v1:0', body: JSON.stringify(body) }),
    );
    const found = recorded(recorder);
    expect(found.api).toBe('invoke-nova');
    expect(marks(found)).toEqual(['/system/0 explicit 5m']);
  });
});

describe('what @anthropic-ai/bedrock-sdk sends', () => {
  it('by messages.create is Claude’s form with Bedrock’s rules', async () => {
    const recorder = await fakeServerByEnvironment();
    await new AnthropicBedrock({ maxRetries: 0 }).messages.create({
      model: claude,
      max_tokens: 100,
      system: [{ type: 'text', text: 'Be brief.', cache_control: { type: 'ephemeral' } }],
      messages: [{ role: 'user', content: 'hi' }],
    });
    const found = recorded(recorder);
    expect(found).toMatchObject({ api: 'invoke-claude', model: claude });
    expect(marks(found)).toEqual(['/system/0 explicit 5m']);
  });
});
