import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CachePolicy, CacheTracker, type Notice } from '../../src/index.ts';
import { hasEffects } from '../../src/tracker/wrap/effects.ts';
import { type Loopback, claudeMessage, claudeUsage, json, loopback } from '../support/loopback.ts';
import { HANDBOOK, anthropicBody, systemBlock } from '../support/requests.ts';

const missed = claudeUsage(0, 6000);
const hit = claudeUsage(6000, 0);

let server: Loopback | undefined;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'production-'));
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  await rm(folder, { recursive: true });
});

describe('a policy for silent misses harms nobody', () => {
  const plain = anthropicBody();
  const responses = { model: 'gpt-5.5', input: 'Hi.', store: false };

  test.each([
    ['a conversation that the provider keeps', { ...responses, conversation: 'conv_1' }],
    ['a response that goes on from another', { ...responses, previous_response_id: 'resp_1' }],
    ['a response that is stored, as it is by default', { model: 'gpt-5.5', input: 'Hi.' }],
    ['a stored chat completion', { model: 'gpt-5', messages: [], store: true }],
    ['work in the background', { ...responses, background: true }],
    ['a hosted MCP tool', { ...responses, tools: [{ type: 'mcp', server_label: 'pay' }] }],
    ['MCP servers', { ...plain, mcp_servers: [{ type: 'url', url: 'https://example.com' }] }],
    ['a search', { ...plain, tools: [{ type: 'web_search_20250305', name: 'web_search' }] }],
    ['a container', { ...plain, container: 'container_1' }],
    ["Gemini's code execution", { contents: [], config: { tools: [{ codeExecution: {} }] } }],
    ['a request that cannot be read', null],
  ])('%s is not repeated', (_, request) => {
    expect(hasEffects(request as never)).toBe(true);
  });

  test.each([
    ['a message', plain],
    ['a message with a tool of the caller', { ...plain, tools: [{ name: 'f', input_schema: {} }] }],
    ['a chat with functions', { messages: [], tools: [{ type: 'function', function: {} }] }],
    ['a response that is not stored', responses],
    ["Bedrock's tools", { messages: [], toolConfig: { tools: [{ toolSpec: {} }] } }],
    ["Gemini's functions", { contents: [], config: { tools: [{ functionDeclarations: [] }] } }],
  ])('%s may be', (_, request) => {
    expect(hasEffects(request as never)).toBe(false);
  });

  test("a function of one's own is called once", async () => {
    let [calls, now] = [0, 1_000_000];
    const tracker = new CacheTracker({
      policy: CachePolicy.missAware({ delayMs: 1 }),
      clock: () => (now += 10_000),
    });
    const ask = tracker.wrap(async (_body: object) => {
      calls += 1;
      return claudeMessage(missed);
    });
    await ask(plain);
    await ask(plain);
    expect([calls, tracker.aggregate().misses]).toEqual([2, 1]);
  });

  test('an answer that is paid for is not lost when the signal ends the pause', async () => {
    server = await loopback((_, response) => json(response, claudeMessage(missed)));
    const tracker = new CacheTracker({ policy: CachePolicy.missAware({ delayMs: 60_000 }) });
    const fetch = tracker.fetch();
    const send = (signal?: AbortSignal) =>
      fetch(`${server?.url}/v1/messages`, {
        method: 'POST',
        body: JSON.stringify(plain),
        ...(signal === undefined ? {} : { signal }),
      });
    await (await send()).json();
    const response = await send(AbortSignal.timeout(200));
    expect(await response.json()).toMatchObject({ usage: missed });
  });

  test('what it did is counted, and what that cost', async () => {
    let now = 1_000_000;
    const tracker = new CacheTracker({
      policy: CachePolicy.missAware({ delayMs: 1 }),
      clock: () => (now += 10_000),
    });
    const usages = [missed, missed, hit];
    const ask = tracker.wrap(async (_body: object) => claudeMessage(usages.shift() ?? hit), {
      repeatable: true,
    });
    await ask(plain);
    await ask(plain);
    const calls = tracker.calls();
    expect(calls.map(({ retryOf }) => retryOf)).toEqual([null, null, calls[1]?.id]);
    expect(tracker.aggregate()).toMatchObject({
      repeats: 1,
      costOfRepeatsUsd: calls[2]?.costUsd,
      byReason: { cold: 1, unexplained: 1 },
    });
  });
});

describe('calls under a tapped fetch', () => {
  const send = async (tracker: CacheTracker, headers: Record<string, string> = {}) => {
    server ??= await loopback((_, response) => json(response, claudeMessage(hit)));
    const response = await tracker.fetch()(`${server.url}/v1/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(anthropicBody()),
    });
    await response.json();
  };

  test('are named by what is said around them', async () => {
    const tracker = new CacheTracker();
    await tracker.name('support', () => send(tracker), 'session 7');
    expect(tracker.calls()).toMatchObject([{ name: 'support', session: 'session 7' }]);
  });

  test('or by a header, which goes no further', async () => {
    const tracker = new CacheTracker();
    await send(tracker, { 'x-prompt-cache-name': 'sales', 'X-Prompt-Cache-Session': 's' });
    expect(tracker.calls()).toMatchObject([{ name: 'sales', session: 's' }]);
    expect(Object.keys(server?.seen[0]?.headers ?? {}).join()).not.toContain('prompt-cache');
    expect(server?.seen[0]?.headers['content-type']).toBe('application/json');
  });

  test('are counted once, however often a tracker taps, and no more when it is disposed', async () => {
    server = await loopback((_, response) => json(response, claudeMessage(hit)));
    const [one, two] = [new CacheTracker(), new CacheTracker()];
    const client = { messages: {}, fetch: globalThis.fetch };
    const ask = async () => {
      const body = JSON.stringify(anthropicBody());
      await (await client.fetch(`${server?.url}/v1/messages`, { method: 'POST', body })).json();
    };
    one.wrap(client);
    two.wrap(client);
    one.wrap(client);
    client.fetch = one.fetch({ fetch: client.fetch });
    await ask();
    one[Symbol.dispose]();
    await ask();
    expect([one.aggregate().calls, two.aggregate().calls]).toEqual([1, 2]);
  });

  test('are known when they come as a Request', async () => {
    server = await loopback((_, response) => json(response, claudeMessage(hit)));
    const tracker = new CacheTracker();
    const body = JSON.stringify(anthropicBody());
    const request = new Request(`${server.url}/v1/messages`, { method: 'POST', body });
    await (await tracker.fetch()(request)).json();
    expect(server.seen[0]?.body).toEqual(anthropicBody());
    expect(tracker.calls()[0]).toMatchObject({ provider: 'anthropic', read: 6000 });
    expect(tracker.calls()[0]?.prefixId).not.toBeNull();
  });
});

test('the steps of a result of the Vercel AI SDK are all counted', () => {
  const step = (uncached: number) => ({
    usage: { inputTokens: uncached, inputTokenDetails: { cacheReadTokens: 0 }, outputTokens: 1 },
    request: { body: anthropicBody() },
  });
  const tracker = new CacheTracker();
  tracker.recordVercel({ ...step(70), steps: [step(20), step(70)] });
  expect(tracker.aggregate()).toMatchObject({ calls: 2, tokensUncached: 90 });
});

test('a change of one’s own in many prompts is no incident of the provider', async () => {
  let now = 1_000_000_000;
  const notices: Notice[] = [];
  const tracker = new CacheTracker({
    clock: () => now,
    alerts: {
      senders: [{ send: async (notice) => void notices.push(notice) }],
      version: '1.2.3',
    },
  });
  for (let call = 0; call < 100; call += 1) {
    now += 10_000;
    for (const name of ['a', 'b', 'c'])
      tracker.record({
        name,
        request: anthropicBody({ system: [systemBlock(`At ${now}\n${name} ${HANDBOOK}`)] }),
        usage: missed,
      });
  }
  await tracker.flush();
  expect(notices.map(({ kind, title }) => [kind, title])).toEqual([
    [
      'incident',
      'Prompt cache misses in 3 of 3 prefixes at once: a change on your side (system_changed, version 1.2.3)',
    ],
  ]);
});
