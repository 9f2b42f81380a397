import { expect, test } from 'vitest';
import { CacheTracker } from '../../src/index.ts';

const say = (role: string, text: string) => ({ role, parts: [{ text }] });

test('a conversation that outgrows its explicit cache reads the cache, and misses nothing', async () => {
  const alerts: unknown[] = [];
  const tracker = new CacheTracker({
    provider: 'gemini',
    missAlertThreshold: 0.6,
    onMissAlert: (metrics) => alerts.push(metrics),
  });
  const create = tracker.wrap(
    ({ contents }: { model: string; cachedContent: string; contents: object[] }) =>
      Promise.resolve({
        usageMetadata: {
          promptTokenCount: 5000 + 4000 * contents.length,
          cachedContentTokenCount: 5000,
          candidatesTokenCount: 10,
        },
      }),
  );
  const contents: object[] = [];
  for (let turn = 0; turn < 4; turn += 1) {
    contents.push(say('user', `${turn}: ${'word '.repeat(4000)}`));
    await create({
      model: 'gemini-3.5-flash',
      cachedContent: 'cachedContents/handbook',
      contents: [...contents],
    });
    contents.push(say('model', 'ok'));
  }
  expect(alerts).toEqual([]);
  expect(tracker.aggregate()).toMatchObject({
    calls: 4,
    prefixHitRatio: 1,
    tokensReadFromCache: 20_000,
    misses: 0,
  });
});
