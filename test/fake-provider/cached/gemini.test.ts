import { GoogleGenAI } from '@google/genai';
import { afterEach, describe, expect, test } from 'vitest';
import { startLoopback } from '../../../src/fake-provider/cached/provider.ts';
import type { FakeServer } from '../../../src/fake-provider/fake-server.ts';
import { HANDBOOK } from '../../support/requests.ts';

let running: FakeServer | undefined;
afterEach(async () => {
  await running?.close();
  running = undefined;
});

const model = 'gemini-3.5-flash';

/** Google's own client at a provider whose time stands still until it is moved. */
async function gemini() {
  const clock = { seconds: 0 };
  running = await startLoopback({ now: () => clock.seconds });
  const client = new GoogleGenAI({ apiKey: 'none', httpOptions: { baseUrl: running.url } });
  return { clock, client };
}

describe('Gemini on loopback', () => {
  test('the implicit cache reads what two requests have in common', async () => {
    const { client, clock } = await gemini();
    const usage = async (contents: string) => {
      const config = { systemInstruction: HANDBOOK };
      return (await client.models.generateContent({ model, contents, config })).usageMetadata;
    };
    expect((await usage('one'))?.cachedContentTokenCount).toBeUndefined();
    clock.seconds = 10;
    const second = await usage('two');
    expect(second?.cachedContentTokenCount).toBeGreaterThan(4096);
    expect(second?.cachedContentTokenCount).toBeLessThan(second?.promptTokenCount ?? 0);
    expect(second?.cacheTokensDetails).toEqual([
      { modality: 'TEXT', tokenCount: second?.cachedContentTokenCount },
    ]);
  });

  test('a stream reports the same', async () => {
    const { client, clock } = await gemini();
    const streamed = async (contents: string) => {
      let read = 0;
      const stream = await client.models.generateContentStream({
        model,
        contents: [HANDBOOK, contents],
      });
      for await (const chunk of stream) read = chunk.usageMetadata?.cachedContentTokenCount ?? 0;
      return read;
    };
    expect(await streamed('one')).toBe(0);
    clock.seconds = 10;
    expect(await streamed('two')).toBeGreaterThan(4096);
  });

  test('an explicit cache is read from the first request on, as long as it lives', async () => {
    const { client, clock } = await gemini();
    const cache = await client.caches.create({
      model,
      config: { systemInstruction: HANDBOOK, contents: 'A book.', ttl: '300s' },
    });
    const tokens = cache.usageMetadata?.totalTokenCount;
    expect(tokens).toBeGreaterThan(4096);
    const ask = async (contents: string) => {
      const config = { cachedContent: cache.name ?? '' };
      return (await client.models.generateContent({ model, contents, config })).usageMetadata;
    };
    const first = await ask('Where?');
    expect(first?.cachedContentTokenCount).toBe(tokens);
    expect(first?.promptTokenCount).toBeGreaterThan(tokens ?? 0);
    clock.seconds = 299;
    expect((await ask('Why?'))?.cachedContentTokenCount).toBe(tokens);
    clock.seconds = 300;
    await expect(ask('When?')).rejects.toMatchObject({ status: 403 });
  });

  test('it counts the tokens that it bills', async () => {
    const { client } = await gemini();
    const { totalTokens } = await client.models.countTokens({ model, contents: HANDBOOK });
    const { usageMetadata } = await client.models.generateContent({ model, contents: HANDBOOK });
    expect(totalTokens).toBe(usageMetadata?.promptTokenCount);
  });
});
