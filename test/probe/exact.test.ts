import { afterEach, describe, expect, it } from 'vitest';
import type { Json } from '../../src/json/value.ts';
import { startLoopback } from '../../src/fake-provider/cached/provider.ts';
import { accessFrom } from '../../src/probe/call/access.ts';
import { countEndpoints } from '../../src/probe/count/endpoints.ts';
import { PrefixCounter } from '../../src/probe/count/prefix-counter.ts';
import { segment } from '../../src/request/provider/registry.ts';
import { calibrationOf, countedUnits } from '../../src/request/tokens/counted.ts';
import { estimateUnits } from '../../src/request/tokens/estimate.ts';
import type { PrefixCount } from '../../src/request/tokens/prefix-counts.ts';
import { sumRanges } from '../../src/request/tokens/range.ts';
import { countOf, countProvider, letters } from '../support/count-endpoints.ts';
import type { Loopback } from '../support/loopback.ts';
import { KEY } from '../support/probing.ts';
import { HANDBOOK, anthropicBody } from '../support/requests.ts';

let running: readonly Pick<Loopback, 'close'>[] = [];
afterEach(async () => {
  await Promise.all(running.map((each) => each.close()));
  running = [];
});

async function provider(...given: Parameters<typeof countProvider>): Promise<Loopback> {
  const started = await countProvider(...given);
  running = [...running, started];
  return started;
}

function counterAt(url: string, counts = new Map<string, PrefixCount>()) {
  const env = {
    ANTHROPIC_API_KEY: KEY,
    OPENAI_API_KEY: KEY,
    ANTHROPIC_BASE_URL: url,
    OPENAI_BASE_URL: `${url}/v1`,
  };
  return { counts, counter: new PrefixCounter(countEndpoints(accessFrom(env)), counts) };
}

async function counted(body: Json, counts: Map<string, PrefixCount>) {
  return await countedUnits(segment(body, {}), counts, calibrationOf(counts));
}

const CALL = { type: 'tool_use', id: 'toolu_1', name: 'order', input: { id: '7' } };
const CONVERSATION = anthropicBody({
  tool_choice: { type: 'tool', name: 'address' },
  thinking: { type: 'adaptive' },
  messages: [
    { role: 'user', content: 'Where is my parcel?' },
    { role: 'assistant', content: [{ type: 'text', text: 'One moment.' }, CALL] },
    {
      role: 'user',
      content: [{ type: 'tool_result', tool_use_id: 'toolu_1', content: 'Shipped.' }],
    },
  ],
});
const RESPONSES: Json = {
  model: 'gpt-5.6',
  instructions: HANDBOOK,
  tools: [{ type: 'function', name: 'order', description: 'Looks an order up.', parameters: {} }],
  max_output_tokens: 100,
  prompt_cache_key: 'support',
  input: [
    { role: 'user', content: 'Where is my parcel?' },
    { type: 'function_call', call_id: 'call_1', name: 'order', arguments: '{}' },
    { type: 'function_call_output', call_id: 'call_1', output: 'Shipped.' },
  ],
};

describe('exact counts', () => {
  it('are of every tool, system block and user turn, and add up to what the endpoint says of all', async () => {
    const { url, seen } = await provider(3);
    const { counter, counts } = counterAt(url);
    const segmented = segment(CONVERSATION, {});
    await counter.count(CONVERSATION, segmented);
    expect([...counter.complaints]).toEqual([]);
    const ranges = await counted(CONVERSATION, counts);
    const kinds = segmented.units.map(({ kind }, index) => `${kind} ${ranges[index]?.kind}`);
    expect(kinds).toEqual([
      'namespace exact',
      'tool exact',
      'tool exact',
      'tool exact',
      'parameters exact',
      'text exact',
      'parameters exact',
      'text exact',
      // Between two user turns the sum is exact, and its parts are shares.
      'text estimate',
      'tool-call estimate',
      'tool-result estimate',
    ]);
    const whole = seen.at(-1);
    expect(sumRanges(ranges).mid).toBe(countOf(whole?.body ?? {}, 3));
    expect(whole?.body['messages']).toEqual(CONVERSATION['messages']);
    // One for the placeholder, three tools, one system block, two user turns.
    expect(counter.asked).toBe(7);
    expect(seen.map(({ headers }) => headers['x-api-key'])).toEqual(seen.map(() => KEY));
  });

  it('of Responses are those of its own endpoint', async () => {
    const { url, seen } = await provider(4);
    const { counter, counts } = counterAt(url);
    await counter.count(RESPONSES, segment(RESPONSES, {}));
    expect([...counter.complaints]).toEqual([]);
    const ranges = await counted(RESPONSES, counts);
    expect(sumRanges(ranges).mid).toBe(countOf(seen.at(-1)?.body ?? {}, 4));
    expect(seen.at(-1)?.headers['authorization']).toBe(`Bearer ${KEY}`);
  });

  it.each([
    ['Anthropic', anthropicBody()],
    ['OpenAI', RESPONSES],
  ])('of the loopback provider of %s are those of its cache', async (_, body) => {
    const started = await startLoopback();
    running = [started];
    const { counter, counts } = counterAt(started.url);
    const segmented = segment(body, {});
    await counter.count(body, segmented);
    const estimates = await estimateUnits(segmented.units, segmented.tokenFamily);
    expect(sumRanges(await counted(body, counts)).mid).toBe(sumRanges(estimates).mid);
  });

  it('are asked for once: a longer conversation costs its new turn', async () => {
    const { url } = await provider(3);
    const { counter } = counterAt(url);
    const first = anthropicBody();
    await counter.count(first, segment(first, {}));
    const before = counter.asked;
    await Promise.all([1, 2].map(() => counter.count(first, segment(first, {}))));
    expect(counter.asked).toBe(before);
    const messages = [
      ...(first['messages'] as Json[]),
      { role: 'assistant', content: 'Which one?' },
      { role: 'user', content: 'The last one.' },
    ];
    const longer = { ...first, messages };
    await counter.count(longer, segment(longer, {}));
    expect(counter.asked).toBe(before + 1);
  });

  it.each([
    [401, 'did not accept the key (HTTP 401)', 1],
    [403, 'did not accept the key (HTTP 403)', 1],
    [404, 'knows no such model or address (HTTP 404)', 1],
    [429, 'limits the rate (HTTP 429)', 1],
    [500, 'is in trouble (HTTP 500)', 1],
    [302, 'redirects to another one', 1],
  ])('end at HTTP %i with one clear line, and without the key', async (status, words, asked) => {
    const { url } = await provider(3, () => status);
    const { counter, counts } = counterAt(url);
    await counter.count(CONVERSATION, segment(CONVERSATION, {}));
    const other = anthropicBody({ system: 'Another.' });
    await counter.count(other, segment(other, {}));
    expect([...counter.complaints]).toEqual([expect.stringContaining(words)]);
    expect([...counter.complaints].join('')).not.toContain(KEY);
    expect([counter.asked, counts.size]).toEqual([asked, 0]);
  });

  it('that a limit breaks off are kept as far as they came', async () => {
    const { url } = await provider(3, (nth) => (nth > 3 ? 429 : null));
    const { counter, counts } = counterAt(url);
    await counter.count(CONVERSATION, segment(CONVERSATION, {}));
    expect(counts.size).toBe(2);
    const ranges = await counted(CONVERSATION, counts);
    expect(ranges.slice(1, 4).map(({ kind }) => kind)).toEqual(['exact', 'exact', 'estimate']);
  });

  it.each([
    ['{"input_tokens": "many"}', 'holds no count'],
    ['{"input_tokens": -5}', 'holds no count'],
    ['<html>', 'holds no count'],
  ])('are no other answers: %s', async (answer, words) => {
    const fetch = async () => new Response(answer, { status: 200 });
    const endpoints = countEndpoints(accessFrom({ ANTHROPIC_API_KEY: KEY }), fetch);
    const counter = new PrefixCounter(endpoints, new Map());
    await counter.count(CONVERSATION, segment(CONVERSATION, {}));
    expect([...counter.complaints]).toEqual([expect.stringContaining(words)]);
  });

  it.each<[string, Json, string]>([
    ['no key', anthropicBody(), 'set ANTHROPIC_API_KEY'],
    [
      'an API that counts nothing',
      { model: 'gpt-4o', messages: [{ role: 'user', content: 'Hi.' }] },
      '(chat) have no count endpoint',
    ],
  ])('cannot be had with %s, which is said', async (_, body, words) => {
    const counter = new PrefixCounter(countEndpoints(accessFrom({})), new Map());
    await counter.count(body, segment(body, {}));
    expect([...counter.complaints]).toEqual([expect.stringContaining(words)]);
    expect(counter.asked).toBe(0);
  });

  it("of Gemini go to its countTokens, in the endpoint's own form", async () => {
    const sent: { readonly url: string; readonly body: Record<string, unknown> }[] = [];
    const fetch = async (input: unknown, init?: RequestInit) => {
      const body = JSON.parse(await new Response(init?.body ?? null).text());
      sent.push({ url: String(input), body });
      return new Response(JSON.stringify({ totalTokens: 10 + letters(body) }));
    };
    const counter = new PrefixCounter(
      countEndpoints(accessFrom({ GEMINI_API_KEY: KEY }), fetch),
      new Map(),
    );
    const body: Json = {
      model: 'gemini-2.5-pro',
      systemInstruction: { parts: [{ text: 'Be brief.' }] },
      contents: [{ role: 'user', parts: [{ text: 'Hi.' }] }],
    };
    await counter.count(body, segment(body, {}));
    expect([...counter.complaints]).toEqual([]);
    expect(sent.at(-1)).toEqual({
      url: 'https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-pro:countTokens',
      body: {
        generateContentRequest: {
          model: 'models/gemini-2.5-pro',
          systemInstruction: { parts: [{ text: 'Be brief.' }] },
          contents: [{ role: 'user', parts: [{ text: 'Hi.' }] }],
        },
      },
    });
  });
});
