import OpenAI from 'openai';
import { describe, expect, it } from 'vitest';
import { recognise, segment } from '../../../../src/request/provider/registry.ts';
import { fakeServer } from '../../../fake-provider/running.ts';
import { faults, lost, outline } from '../outline.ts';

/** Models as each server is asked for them, and what tells it where the model does not. */
const SERVERS: readonly (readonly [provider: string, model: string, more: object])[] = [
  ['deepseek', 'deepseek-chat', {}],
  ['xai', 'grok-4', {}],
  ['mistral', 'mistral-large-latest', {}],
  ['openrouter', 'anthropic/claude-sonnet-5', { provider: { sort: 'price' } }],
  ['vllm', 'Qwen/Qwen3-8B', { chat_template_kwargs: { enable_thinking: false } }],
  ['sglang', 'Qwen/Qwen3-8B', { separate_reasoning: true }],
  ['generic', 'llama3.3', {}],
];

describe('what the OpenAI client sends to another server', () => {
  it('is recognised by its shape, and cut', async () => {
    const server = await fakeServer();
    const client = new OpenAI({
      apiKey: 'none',
      baseURL: `http://127.0.0.1:${server.port}/v1`,
      maxRetries: 0,
    });
    for (const [, model, more] of SERVERS) {
      await client.chat.completions.create({
        model,
        messages: [
          { role: 'system', content: 'Be brief.' },
          { role: 'user', content: 'hi' },
        ],
        tools: [{ type: 'function', function: { name: 'f', parameters: { type: 'object' } } }],
        ...more,
      });
    }
    const sent = server.requests().map(({ body }) => body);
    expect(sent.map((body) => recognise(body)?.api.provider)).toEqual(
      SERVERS.map(([provider]) => provider),
    );
    for (const body of sent) {
      const found = segment(body);
      expect(lost(body, found)).toEqual([]);
      expect(faults(found)).toEqual([]);
      expect(
        outline(found)
          .filter((line) => !line.startsWith('parameters'))
          .slice(1),
      ).toEqual([
        'tools tool /tools/0',
        'system text /messages/0/content',
        'messages text /messages/1/content',
      ]);
    }
  });
});
