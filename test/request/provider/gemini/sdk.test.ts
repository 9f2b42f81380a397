import { GoogleGenAI, Type } from '@google/genai';
import { describe, expect, it } from 'vitest';
import { recognise, segment } from '../../../../src/request/provider/registry.ts';
import { fakeServerByEnvironment } from '../../../fake-provider/running.ts';
import { faults, lost, outline } from '../outline.ts';

const model = 'gemini-2.5-flash';
const config = {
  systemInstruction: 'Be brief.',
  tools: [
    { functionDeclarations: [{ name: 'f', parameters: { type: Type.OBJECT, properties: {} } }] },
  ],
};

// The constructor reads the key; the address comes from the environment alone.
const client = () => new GoogleGenAI({ apiKey: process.env['GEMINI_API_KEY'] ?? '' });

describe('what @google/genai sends', () => {
  it.each([
    ['generateContent', () => client().models.generateContent({ model, contents: 'hi', config })],
    [
      'generateContentStream',
      async () => {
        const stream = await client().models.generateContentStream({
          model,
          contents: 'hi',
          config,
        });
        for await (const chunk of stream) void chunk;
      },
    ],
  ])('by %s is cut the same', async (_, send) => {
    const recorder = await fakeServerByEnvironment();
    await send();
    const [request] = recorder.requests();
    expect(recognise(request?.body ?? null)).toMatchObject({
      api: { provider: 'gemini' },
      confidence: 1,
    });
    const found = segment(request?.body ?? null, { model: request?.model ?? null });
    expect(lost(request?.body ?? null, found)).toEqual([]);
    expect(faults(found)).toEqual([]);
    expect(outline(found)).toEqual([
      'namespace {"model":"gemini-2.5-flash"}',
      'system text /systemInstruction/parts/0',
      'tools tool /tools/0/functionDeclarations/0',
      'parameters messages',
      'messages text /contents/0/parts/0',
    ]);
  });

  it('by a chat only grows', async () => {
    const recorder = await fakeServerByEnvironment();
    const chat = client().chats.create({ model, config: { systemInstruction: 'Be brief.' } });
    await chat.sendMessage({ message: 'one' });
    await chat.sendMessage({ message: 'two' });
    const [first, second] = recorder
      .requests()
      .map(({ body, model: named }) => segment(body, { model: named }));
    expect(second?.units.slice(0, first?.units.length)).toEqual(first?.units);
    expect(second?.units.slice(first?.units.length).map(({ role }) => role)).toEqual([
      'assistant',
      'user',
    ]);
  });
});
