import { GoogleGenAI } from '@google/genai';
import { describe, expect, test } from 'vitest';
import { simulateTrace, simulateTraffic } from '../../src/check/simulate.ts';
import { trafficOf } from '../../src/cache/play/traffic.ts';
import { fakeServerByEnvironment } from '../fake-provider/running.ts';
import { reportOn } from './support.ts';

const NAME = 'cachedContents/handbook';
const model = 'gemini-3.5-flash';

/** What Gemini reports of an explicit cache of so many tokens. */
const usage = (cached: number, own: number) => ({
  promptTokenCount: cached + own,
  cachedContentTokenCount: cached,
  candidatesTokenCount: 20,
  totalTokenCount: cached + own + 20,
});

const asking = (text: string, name: string | null = NAME) => ({
  model,
  contents: [{ role: 'user', parts: [{ text }] }],
  ...(name !== null && { cachedContent: name }),
});

const trace = (...lines: readonly unknown[]) => ({
  name: 'trace.jsonl',
  lines: lines.map((line) => JSON.stringify(line)),
  now: new Date('2026-11-23T12:00:00Z'),
});

const UNSEEN = 'no usage tells how large it is';

describe('a request that reads an explicit cache', () => {
  test('reads all of it from the first time on, as large as the usage says', async () => {
    const { requests, totals, worst, notes } = await simulateTrace(
      trace(
        { at: 0, request: asking('Where?'), unitTokens: [9], usage: usage(43_121, 9) },
        { at: 7200, request: asking('Why?'), unitTokens: [8] },
      ),
    );
    expect(requests).toMatchObject([
      { read: 43_121, uncached: 9, missReason: null, hit: '/cachedContent' },
      { read: 43_121, uncached: 8, missReason: null, unit: null },
    ]);
    expect(totals).toMatchObject({ read: 86_242, uncached: 17, prefixHitRatio: 1 });
    expect(totals.tokenHitRatio).toBeCloseTo(86_242 / 86_259, 10);
    // The read is promised, whatever is assumed of implicit caches.
    expect(worst).toMatchObject({ read: 86_242, prefixHitRatio: 1 });
    expect(notes.join('\n')).not.toContain(UNSEEN);
  });

  test('is billed for what it reads', async () => {
    const [first, second] = (
      await simulateTrace(
        trace(
          { at: 0, request: asking('Where?'), unitTokens: [9], usage: usage(40_000, 9) },
          { at: 1, request: asking('Where?', null), unitTokens: [9] },
        ),
      )
    ).requests;
    const output = 20;
    expect(second?.costUsd).toBeGreaterThan(0);
    expect(first?.costUsd).toBeGreaterThan((second?.costUsd ?? 0) * output);
  });

  test('has no ratio and no cost where nobody says how large the cache is', async () => {
    const { requests, totals, worst, notes } = await simulateTrace(
      trace({ request: asking('Where?') }, { request: asking('Why?', null) }),
    );
    expect(requests[0]).toMatchObject({ read: 0, missReason: null, costUsd: null });
    expect(requests[1]?.costUsd).toBeGreaterThan(0);
    for (const each of [totals, worst]) {
      expect(each).toMatchObject({ tokenHitRatio: null, costUsd: null, prefixHitRatio: null });
    }
    expect(notes.join('\n')).toContain(UNSEEN);
  });

  test('what was cached besides in one reply does not make the cache larger', async () => {
    const { requests } = await simulateTrace(
      trace(
        { at: 0, request: asking('Where?'), unitTokens: [9], usage: usage(5_000, 9) },
        { at: 9, request: asking('Why?'), unitTokens: [9], usage: usage(9_096, 9) },
      ),
    );
    expect(requests.map(({ read }) => read)).toEqual([5_000, 5_000]);
  });

  test('plays a day of it with the size that the trace tells', async () => {
    const line = { request: asking('Where?'), unitTokens: [10], usage: usage(990, 10) };
    const { requests, totals } = await simulateTraffic(
      trace(line),
      trafficOf({ requests_per_day: 50, turns: 2 }),
    );
    expect(requests.every(({ read }) => read === 990)).toBe(true);
    expect(totals.read).toBe(990 * requests.length);
  });

  test('is known by what @google/genai sends', async () => {
    const recorder = await fakeServerByEnvironment();
    const client = new GoogleGenAI({ apiKey: process.env['GEMINI_API_KEY'] ?? '' });
    await client.models.generateContent({
      model,
      contents: 'Where?',
      config: { cachedContent: NAME },
    });
    const [sent] = recorder.requests();
    const { requests } = await simulateTrace(
      trace({ model: sent?.model, request: sent?.body, unitTokens: [9], usage: usage(700, 9) }),
    );
    expect(requests).toMatchObject([{ read: 700, uncached: 9, missReason: null }]);
  });

  test('is not predicted in check, and never compared with a threshold in silence', async () => {
    const config = (question: string) => `version: 1
prompts: [{ id: book, file: book.request.json }]
policy: { min_hit_ratio: 0.8 }
# ${question}
`;
    const body = (question: string) => JSON.stringify(asking(question));
    const report = await reportOn(
      { 'prompt-cache-guard.yml': config('a'), 'book.request.json': body('Where?') },
      { 'prompt-cache-guard.yml': config('b'), 'book.request.json': body('Why?') },
    );
    expect(report.verdict).toBe('pass');
    expect(report.prompts).toMatchObject([
      { id: 'book', hitRatio: { predicted: null }, cost: null },
    ]);
    expect(report.notes.join('\n')).toContain('No hit ratio is predicted for `book`');
    expect(report.notes.join('\n')).toContain('The request reads an explicit cache');
  });
});

test('a conversation that the provider keeps has no ratio and no cost, either', async () => {
  const request = {
    model: 'gpt-5.4',
    previous_response_id: 'resp_1',
    input: [{ role: 'user', content: 'And then?' }],
  };
  const reported = {
    input_tokens: 9_000,
    input_tokens_details: { cached_tokens: 8_960 },
    output_tokens: 10,
  };
  const { totals, requests, notes } = await simulateTrace(
    trace({ provider: 'openai', request, usage: reported }),
  );
  expect(requests[0]).toMatchObject({ costUsd: null, recorded: { read: 8_960 } });
  expect(totals).toMatchObject({ tokenHitRatio: null, costUsd: null });
  expect(notes.join('\n')).toContain(UNSEEN);
});
