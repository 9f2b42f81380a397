import { ApiError, GoogleGenAI, Type } from '@google/genai';
import { describe, expect, it } from 'vitest';
import { script, fakeServer, fakeServerByEnvironment, thrownBy } from '../running.ts';

const model = 'gemini-2.5-flash';
const tools = [
  {
    functionDeclarations: [
      {
        name: 'light',
        parameters: {
          type: Type.OBJECT,
          properties: { level: { type: Type.INTEGER, minimum: 3 } },
          required: ['level'],
        },
      },
    ],
  },
];

// The constructor reads the key; the address comes from the environment alone.
const client = () => new GoogleGenAI({ apiKey: process.env['GEMINI_API_KEY'] ?? '' });

describe('the Google GenAI SDK', () => {
  it('finds the fake server by its own variable and gets a response', async () => {
    const usage = { uncached: 5, read: 2048, output: 9 };
    const recorder = await fakeServerByEnvironment(script({ text: 'Hello.', usage }));
    const response = await client().models.generateContent({ model, contents: 'Hi?' });
    expect(response.text).toBe('Hello.');
    expect(response.usageMetadata).toMatchObject({
      promptTokenCount: 2053,
      cachedContentTokenCount: 2048,
      candidatesTokenCount: 9,
      totalTokenCount: 2062,
    });
    expect(recorder.requests()).toMatchObject([
      { api: 'gemini', provider: 'gemini', model, streams: false },
    ]);
  });

  it('puts a stream together', async () => {
    await fakeServerByEnvironment(
      script({ text: 'Größe 😀 done', toolCalls: [{ name: 'light' }] }),
    );
    const stream = await client().models.generateContentStream({
      model,
      contents: 'Hi?',
      config: { tools },
    });
    let text = '';
    const calls: unknown[] = [];
    for await (const chunk of stream) {
      for (const part of chunk.candidates?.[0]?.content?.parts ?? []) text += part.text ?? '';
      calls.push(...(chunk.functionCalls ?? []));
    }
    expect(text).toBe('Größe 😀 done');
    expect(calls).toMatchObject([{ name: 'light', args: { level: 3 } }]);
  });

  it('runs a tool loop of a chat to its end', async () => {
    const recorder = await fakeServerByEnvironment();
    const chat = client().chats.create({ model, config: { tools } });
    let response = await chat.sendMessage({ message: 'Light?' });
    for (const { id = '', name = '' } of response.functionCalls ?? []) {
      const part = { functionResponse: { id, name, response: { output: 'on' } } };
      response = await chat.sendMessage({ message: [part] });
    }
    expect(response.text).toMatch(/^Done/);
    await chat.sendMessage({ message: 'Thanks' });
    expect(recorder.requests().map(({ index }) => index)).toEqual([0, 1, 2]);
  });

  it('gets text that fits a schema, counts tokens, throws errors', async () => {
    await fakeServerByEnvironment({
      ...script({ when: { lastUserText: 'JSON' }, error: { status: 400, message: 'no' } }),
      count: () => 4711,
    });
    const { models } = client();
    const error = await thrownBy(() => models.generateContent({ model, contents: 'JSON?' }));
    expect(error).toBeInstanceOf(ApiError);
    const config = {
      responseMimeType: 'application/json',
      responseSchema: { type: Type.ARRAY, items: { type: Type.STRING }, minItems: '2' },
    };
    const response = await models.generateContent({ model, contents: 'Hi?', config });
    expect(JSON.parse(response.text ?? '')).toEqual(['example', 'example']);
    expect((await models.countTokens({ model, contents: 'Hi?' })).totalTokens).toBe(4711);
  });

  it('speaks the Vertex form of an address, and JSON arrays where no SSE is asked for', async () => {
    const recorder = await fakeServer();
    const path =
      '/v1/projects/p/locations/l/publishers/google/models/gemini-x:streamGenerateContent';
    const body = JSON.stringify({ contents: [{ role: 'user', parts: [{ text: 'Hi?' }] }] });
    const response = await fetch(recorder.url + path, { method: 'POST', body });
    expect(await response.json()).toMatchObject([{ modelVersion: 'gemini-x' }, {}, {}]);
  });
});
