import { describe, expect, it } from 'vitest';
import { segment } from '../../src/request/provider/registry.ts';
import { CONFIG, renderOne } from './support.ts';

const config = (provider: string, rest: string): string =>
  `prompts:\n- id: x\n  provider: ${provider}\n  model: some-model\n${rest}`;
const TEXTS = `  system:
  - { file: a.md, cache_control: { type: ephemeral, ttl: 1h } }
  - { file: b.md }
  messages:
  - { role: user, content: hi, cache_control: { type: ephemeral } }
  - { role: assistant, content: yes }
`;
const TOOLS = `{ "tools": [
  { "name": "find",
    "description": "Finds.",
    "inputSchema": { "type": "object",
      "required": ["q"] } } ] }
`;
const FILES = { 'a.md': 'A\nB\n', 'b.md': 'C\n', 't.json': TOOLS };
const schema = { type: 'object', required: ['q'] };

describe('a composed prompt for Bedrock', () => {
  const text = config(
    'bedrock',
    `${TEXTS}  tools: t.json\n  params: { inferenceConfig: {}, toolConfig: { toolChoice: { any: {} } } }\n`,
  );

  it('is a Converse body; markers are checkpoints behind the texts, the model is not in it', async () => {
    const request = await renderOne(text, FILES);
    expect(request).toMatchObject({ provider: 'bedrock', model: 'some-model' });
    expect(request.body).toEqual({
      inferenceConfig: {},
      toolConfig: {
        tools: [
          { toolSpec: { name: 'find', description: 'Finds.', inputSchema: { json: schema } } },
        ],
        toolChoice: { any: {} },
      },
      system: [{ text: 'A\nB\n' }, { cachePoint: { type: 'default', ttl: '1h' } }, { text: 'C\n' }],
      messages: [
        { role: 'user', content: [{ text: 'hi' }, { cachePoint: { type: 'default' } }] },
        { role: 'assistant', content: [{ text: 'yes' }] },
      ],
    });
    expect(segment(request.body, request)).toMatchObject({ provider: 'bedrock', api: 'converse' });
  });

  it.each([
    ['a text', '/system/0/text', 2, 'a.md', 2],
    ['the text behind a checkpoint', '/system/2/text', 0, 'b.md', 1],
    ['a checkpoint', '/system/1/cachePoint', null, CONFIG, 6],
    ['a message', '/messages/1/content/0/text', 0, CONFIG, 10],
    ['its role', '/messages/1/role', null, CONFIG, 10],
    ['a tool', '/toolConfig/tools/0', null, 't.json', 2],
    ['its description', '/toolConfig/tools/0/toolSpec/description', null, 't.json', 3],
    [
      'a place in its schema',
      '/toolConfig/tools/0/toolSpec/inputSchema/json/required',
      null,
      't.json',
      5,
    ],
    ['the choice of a tool', '/toolConfig/toolChoice', null, CONFIG, 12],
  ])('knows where a person edits %s', async (_, pointer, offset, file, line) => {
    const request = await renderOne(text, FILES);
    expect(request.locate(pointer, offset)).toEqual({ file, line });
  });
});

describe('a composed prompt for Gemini', () => {
  const text = config(
    'gemini',
    `${TEXTS}  tools: t.json\n  params: { generationConfig: { temperature: 0 } }\n`,
  );

  it('is a generateContent body without markers and without the model', async () => {
    const request = await renderOne(text, FILES);
    expect(request.body).toEqual({
      generationConfig: { temperature: 0 },
      systemInstruction: { parts: [{ text: 'A\nB\n' }, { text: 'C\n' }] },
      tools: [
        {
          functionDeclarations: [
            { name: 'find', description: 'Finds.', parametersJsonSchema: schema },
          ],
        },
      ],
      contents: [
        { role: 'user', parts: [{ text: 'hi' }] },
        { role: 'model', parts: [{ text: 'yes' }] },
      ],
    });
    expect(request.locate('/systemInstruction/parts/1/text', 0)).toEqual({ file: 'b.md', line: 1 });
    expect(request.locate('/contents/1/parts/0/text', 0)).toEqual({ file: CONFIG, line: 10 });
    expect(
      request.locate('/tools/0/functionDeclarations/0/parametersJsonSchema/required', null),
    ).toEqual({ file: 't.json', line: 5 });
  });

  it('declares functions in one entry, and keeps what is an entry of its own', async () => {
    const tools = '[{ googleSearch: {} }, { name: f, parameters: { type: OBJECT } }]';
    const { body } = await renderOne(
      config(
        'gemini',
        `  messages: [{ role: system, content: s }, { role: user, content: hi }]\n  tools: ${tools}\n`,
      ),
      FILES,
    );
    expect(body).toEqual({
      systemInstruction: { parts: [{ text: 's' }] },
      tools: [
        { functionDeclarations: [{ name: 'f', parameters: { type: 'OBJECT' } }] },
        { googleSearch: {} },
      ],
      contents: [{ role: 'user', parts: [{ text: 'hi' }] }],
    });
  });
});

describe('a composed prompt for a server that speaks Chat Completions', () => {
  it.each(['openrouter', 'deepseek', 'xai', 'mistral', 'vllm', 'sglang', 'generic'])(
    'is such a body: %s',
    async (provider) => {
      const { body } = await renderOne(
        config(provider, '  system: [{ file: a.md }]\n  messages: [{ role: user, content: hi }]\n'),
        FILES,
      );
      expect(body).toEqual({
        model: 'some-model',
        messages: [
          { role: 'system', content: 'A\nB\n' },
          { role: 'user', content: 'hi' },
        ],
      });
      expect(segment(body, { provider })).toMatchObject({ provider, api: 'chat' });
    },
  );

  it('is one of OpenAI on Azure', async () => {
    const { body } = await renderOne(config('azure', '  system: [{ file: a.md }]\n'), FILES);
    expect(body).toEqual({ model: 'some-model', instructions: 'A\nB\n' });
  });
});

describe('a composed prompt without a provider', () => {
  it.each([
    ['claude-sonnet-5', 'anthropic'],
    ['gpt-5.6', 'openai'],
    ['o3', 'openai'],
    ['us.anthropic.claude-sonnet-4-5-20250929-v1:0', 'bedrock'],
    ['amazon.nova-pro-v1:0', 'bedrock'],
    ['gemini-2.5-flash', 'gemini'],
    ['deepseek-chat', 'deepseek'],
    ['grok-4', 'xai'],
    ['mistral-large-latest', 'mistral'],
  ])('is of whose model it names: %s', async (model, provider) => {
    const text = `prompts: [{ id: x, model: "${model}", system: [{ text: s }], messages: [{ role: user, content: hi }] }]`;
    expect(await renderOne(text, {})).toMatchObject({ provider, model });
  });
});
