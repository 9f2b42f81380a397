import {
  BedrockRuntimeClient,
  ConverseCommand,
  type ConverseCommandInput,
  ConverseStreamCommand,
  InvokeModelCommand,
} from '@aws-sdk/client-bedrock-runtime';
import { afterEach, describe, expect, test } from 'vitest';
import { startLoopback } from '../../../src/fake-provider/cached/provider.ts';
import { HANDBOOK } from '../../support/requests.ts';

const open: (() => unknown)[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()));
});

/** Bedrock's own client at a provider whose time stands still until it is moved. */
async function bedrock() {
  const clock = { seconds: 0 };
  const running = await startLoopback({ now: () => clock.seconds });
  const client = new BedrockRuntimeClient({
    endpoint: running.url,
    region: 'us-east-1',
    maxAttempts: 1,
    credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
  });
  open.push(
    () => running.close(),
    () => client.destroy(),
  );
  return { clock, client };
}

const CLAUDE = 'us.anthropic.claude-sonnet-5-v1:0';
const NOVA = 'us.amazon.nova-pro-v1:0';
const asking = (text: string, ttl: '5m' | '1h' = '5m', modelId = CLAUDE): ConverseCommandInput => ({
  modelId,
  system: [{ text: HANDBOOK }, { cachePoint: { type: 'default', ttl } }],
  messages: [{ role: 'user', content: [{ text }] }],
});

describe('Bedrock on loopback', () => {
  test('Converse writes at a checkpoint, reads it again, and forgets after five minutes', async () => {
    const { client, clock } = await bedrock();
    const usage = async (text: string) =>
      (await client.send(new ConverseCommand(asking(text)))).usage;
    const first = await usage('one');
    expect(first?.cacheReadInputTokens).toBe(0);
    expect(first?.cacheWriteInputTokens).toBeGreaterThan(5000);
    expect(first?.cacheDetails).toEqual([{ ttl: '5m', inputTokens: first?.cacheWriteInputTokens }]);
    clock.seconds = 10;
    expect(await usage('two')).toMatchObject({
      cacheReadInputTokens: first?.cacheWriteInputTokens,
      cacheWriteInputTokens: 0,
    });
    clock.seconds = 320;
    expect(await usage('three')).toMatchObject({ cacheReadInputTokens: 0 });
  });

  test('ConverseStream reports the same in its metadata, and the longer life apart', async () => {
    const { client, clock } = await bedrock();
    const streamed = async (text: string) => {
      const { stream } = await client.send(new ConverseStreamCommand(asking(text, '1h')));
      for await (const event of stream ?? []) {
        if (event.metadata !== undefined) return event.metadata.usage;
      }
      return undefined;
    };
    const first = await streamed('one');
    expect(first?.cacheDetails).toEqual([{ ttl: '1h', inputTokens: first?.cacheWriteInputTokens }]);
    clock.seconds = 1000;
    expect((await streamed('two'))?.cacheReadInputTokens).toBe(first?.cacheWriteInputTokens);
  });

  test.each([
    [
      'Claude',
      CLAUDE,
      (text: string) => ({
        anthropic_version: 'bedrock-2023-05-31',
        max_tokens: 10,
        system: [{ type: 'text', text: HANDBOOK, cache_control: { type: 'ephemeral' } }],
        messages: [{ role: 'user', content: text }],
      }),
      ['cache_creation_input_tokens', 'cache_read_input_tokens'],
    ],
    [
      'Nova',
      NOVA,
      (text: string) => ({
        schemaVersion: 'messages-v1',
        system: [{ text: HANDBOOK, cachePoint: { type: 'default' } }],
        messages: [{ role: 'user', content: [{ text }] }],
      }),
      ['cacheWriteInputTokenCount', 'cacheReadInputTokenCount'],
    ],
  ] as const)('InvokeModel with %s', async (_, modelId, bodyOf, [write, read]) => {
    const { client, clock } = await bedrock();
    const usage = async (text: string) => {
      const command = new InvokeModelCommand({ modelId, body: JSON.stringify(bodyOf(text)) });
      const { body } = await client.send(command);
      const reply = JSON.parse(body.transformToString()) as { usage: Record<string, number> };
      return reply.usage;
    };
    const first = await usage('one');
    expect(first[read]).toBe(0);
    expect(first[write]).toBeGreaterThan(3000);
    clock.seconds = 10;
    const second = await usage('two');
    expect([second[read], second[write]]).toEqual([first[write], 0]);
  });
});
