import { createAnthropic } from '@ai-sdk/anthropic';
import { createOpenAI } from '@ai-sdk/openai';
import { generateObject, generateText, jsonSchema, stepCountIs, streamText, tool } from 'ai';
import { describe, expect, it } from 'vitest';
import { script, fakeServer, fakeServerByEnvironment, thrownBy } from '../running.ts';

/** Fresh providers: the exported ones would keep the environment of the first test. */
const MODELS = {
  'Anthropic messages': () => createAnthropic()('claude-sonnet-5'),
  'OpenAI responses': () => createOpenAI()('gpt-5.6'),
  'OpenAI chat': () => createOpenAI().chat('gpt-5.6'),
};

const tools = {
  weather: tool({
    description: 'The weather',
    inputSchema: jsonSchema<{ city: string }>({
      type: 'object',
      properties: { city: { type: 'string' } },
      required: ['city'],
    }),
    execute: ({ city }) => Promise.resolve(`fine in ${city}`),
  }),
};

describe.each(Object.entries(MODELS))('the Vercel AI SDK, which checks replies: %s', (_, model) => {
  it('generates text, with usage', async () => {
    const usage = { uncached: 5, read: 1000, output: 9 };
    await fakeServerByEnvironment(script({ text: 'Hello.', usage }));
    const result = await generateText({ model: model(), prompt: 'Hi?' });
    expect(result.text).toBe('Hello.');
    expect(result.usage).toMatchObject({ cachedInputTokens: 1000, outputTokens: 9 });
    expect(result.warnings).toEqual([]);
  });

  it('streams text and tool calls', async () => {
    await fakeServerByEnvironment(script({ text: 'Größe 😀', toolCalls: [{ name: 'weather' }] }));
    const result = streamText({ model: model(), prompt: 'Hi?', tools });
    expect(await result.text).toBe('Größe 😀');
    expect(await result.toolResults).toMatchObject([{ output: 'fine in example' }]);
  });

  it('runs several steps', async () => {
    const recorder = await fakeServerByEnvironment();
    const stopWhen = stepCountIs(5);
    const result = await generateText({ model: model(), prompt: 'Hi?', tools, stopWhen });
    expect(result.steps.length).toBe(2);
    expect(result.text).toMatch(/^Done/);
    expect(recorder.requests().map(({ index }) => index)).toEqual([0, 1]);
  });

  it('generates objects', async () => {
    await fakeServerByEnvironment();
    const schema = jsonSchema<{ mood: string }>({
      type: 'object',
      properties: { mood: { enum: ['good', 'bad'] } },
      required: ['mood'],
      additionalProperties: false,
    });
    const { object } = await generateObject({ model: model(), prompt: 'Hi?', schema });
    expect(object).toEqual({ mood: 'good' });
  });
});

describe('the Vercel AI Gateway', () => {
  it('is told what to do instead of a model string', async () => {
    const recorder = await fakeServer();
    const { createGateway } = await import('ai');
    const gateway = createGateway({ apiKey: 'x', baseURL: `${recorder.url}/v3/ai` });
    const error = await thrownBy(() =>
      generateText({ model: gateway('anthropic/claude-sonnet-5'), prompt: 'Hi?', maxRetries: 0 }),
    );
    expect(String((error as Error).cause ?? error) + String(error)).toContain('model object');
    expect(recorder.seen()).toMatchObject([{ path: '/v3/ai/language-model', known: false }]);
  });
});
