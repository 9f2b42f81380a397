import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CallMetrics, CacheTracker, openTelemetryExporter } from '../../src/index.ts';
import { jsonlExporter } from '../../src/jsonl.ts';
import { claudeUsage } from '../support/loopback.ts';
import { anthropicBody } from '../support/requests.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'members-'));
  file = path.join(folder, 'METRICS.jsonl');
});
afterEach(() => rm(folder, { recursive: true }));

const usage = claudeUsage(6000, 0);
const lines = async () =>
  (await readFile(file, 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

/** A call that a tracker writes down of a request. */
function told(
  options: ConstructorParameters<typeof CacheTracker>[0],
  request: object,
): CallMetrics {
  const tracker = new CacheTracker({ exporters: [{ record: () => {} }], ...options });
  const call = tracker.record({ request, usage });
  if (call === null) throw new Error('not recorded');
  return call;
}

const sse = (events: readonly object[]) =>
  events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('');

describe('what a line says besides the counts', () => {
  it('has the tags of the tracker and of the call, and what is done', () => {
    const tracker = new CacheTracker({ tags: { team: 'a', tier: 'free' } });
    const call = tracker.record({ request: anthropicBody(), usage, tags: { tier: 'pro' } });
    expect(call).toMatchObject({ tags: { team: 'a', tier: 'pro' }, operation: 'chat' });
    const gemini = {
      model: 'gemini-3.1-pro-preview',
      contents: [{ role: 'user', parts: [{ text: 'Hi' }] }],
    };
    expect(tracker.record({ request: gemini, usage: {} })).toMatchObject({
      tags: { team: 'a', tier: 'free' },
      operation: 'generate_content',
    });
  });

  it('counts the turns of a conversation', () => {
    const message = (role: string, content: string) => ({ role, content });
    const history = [
      message('user', 'Hi?'),
      message('assistant', 'Hello.'),
      message('user', 'So?'),
    ];
    expect(told({}, anthropicBody({ messages: history.slice(0, 1) })).turn).toBe(0);
    expect(told({}, anthropicBody({ messages: history })).turn).toBe(1);
  });

  it('hashes each section with the salt of its service, so that a short one cannot be guessed', () => {
    const body = anthropicBody();
    const [one, same, other] = ['a', 'a', 'b'].map(
      (service) => told({ service: { service } }, body).sections,
    );
    expect(one?.system).toMatch(/^[0-9a-f]{12}$/);
    expect(same).toEqual(one);
    expect(other?.system).not.toBe(one?.system);
    expect(told({ salt: 'secret' }, body).sections?.system).not.toBe(
      told({}, body).sections?.system,
    );
    const changed = {
      ...body,
      system: [{ type: 'text', text: 'Another.', cache_control: { type: 'ephemeral' } }],
    };
    const sections = told({ service: { service: 'a' } }, changed).sections;
    expect(sections?.tools).toBe(one?.tools);
    expect(sections?.system).not.toBe(one?.system);
    // For nobody they are not made.
    expect(told({ exporters: [] }, body).sections).toBeNull();
  });

  it('tells a stream, and when it first said something', async () => {
    let now = Date.parse('2026-11-30T10:00:00Z');
    const events = [
      { type: 'message_start', message: { model: 'claude-sonnet-5', usage } },
      { type: 'content_block_delta', delta: { type: 'text_delta', text: 'Hi' } },
      { type: 'message_delta', delta: {}, usage: { output_tokens: 5 } },
      { type: 'message_stop' },
    ];
    const tracker = new CacheTracker({ clock: () => now });
    const stream = async function* () {
      for (const event of events) {
        now += 100;
        yield event;
      }
    };
    const ask = tracker.wrap(async (_request: object) => stream());
    for await (const _ of await ask(anthropicBody()));
    const pieces = async () => {
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          const event = events.shift();
          now += 100;
          if (event === undefined) controller.close();
          else controller.enqueue(new TextEncoder().encode(sse([event])));
        },
      });
      return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
    };
    const fetched = await tracker.fetch({ fetch: pieces })(
      'https://api.anthropic.com/v1/messages',
      {
        method: 'POST',
        body: JSON.stringify(anthropicBody()),
      },
    );
    await fetched.text();
    const [ofEvents, ofBytes] = tracker.calls();
    expect(ofEvents).toMatchObject({ streamed: true, read: 6000 });
    expect(ofEvents?.ttftMs).toBeCloseTo(200, 0);
    expect(ofBytes).toMatchObject({ streamed: true, read: 6000 });
    expect(ofBytes?.ttftMs).toBeGreaterThanOrEqual(200);
    expect(ofBytes?.ttftMs).toBeLessThan(ofBytes?.latencyMs ?? 0);
    const whole = tracker.wrap(async (_request: object) => ({ usage }));
    await whole(anthropicBody());
    expect(tracker.calls().at(-1)).toMatchObject({ streamed: false, ttftMs: null });
  });

  it('has the provider’s own cost beside ours', () => {
    const { providerCostUsd, costUsd } =
      new CacheTracker({
        pricing: { 'openai/gpt-5': { input: 1, output: 1 } },
      }).record({
        request: { model: 'openai/gpt-5', messages: [{ role: 'user', content: 'Hi' }] },
        usage: {
          prompt_tokens: 1e6,
          completion_tokens: 0,
          prompt_tokens_details: { cached_tokens: 0 },
          cost: 0.5,
        },
      }) ?? {};
    expect({ providerCostUsd, costUsd }).toEqual({ providerCostUsd: 0.5, costUsd: 1 });
  });

  it('is a line of its own where the tracker speaks of itself, and times are readable', async () => {
    const tracker = new CacheTracker({ exporters: [jsonlExporter(file)] });
    tracker.record({ request: anthropicBody(), usage: {}, latencyMs: 57.404_296_875, at: 0 });
    await tracker.flush();
    const all = await lines();
    expect(all.find(({ kind }) => kind === 'diagnostic')).toMatchObject({
      v: 1,
      code: 'usage-missing',
      at: expect.stringMatching(/^\d{4}-.*Z$/) as unknown,
    });
    expect(all.find(({ kind }) => kind === undefined)).toMatchObject({ latencyMs: 57.404 });
  });
});

describe('a run', () => {
  it('has the middle and the slow end of its calls, and how long it took with all its pauses', () => {
    const tracker = new CacheTracker();
    for (let call = 1; call <= 20; call += 1)
      tracker.record({
        request: anthropicBody(),
        usage,
        run: 'agent',
        at: call * 10,
        latencyMs: call * 100,
        ttftMs: call,
      });
    expect(tracker.run('agent')).toMatchObject({
      calls: 20,
      latency: { p50: 1000, p95: 1900, max: 2000 },
      ttft: { p50: 10, p95: 19, max: 20 },
      wallMs: 190_000 + 2000,
    });
    expect(tracker.run('other')).toMatchObject({
      calls: 0,
      latency: null,
      ttft: null,
      wallMs: null,
    });
  });
});

describe('OpenTelemetry by the conventions', () => {
  it('has durations, the first piece, the error, the model that answered', () => {
    const heard: [name: string, value: number, attributes: Record<string, unknown>][] = [];
    const instrument = (name: string) => ({
      add: (value: number, attributes: Record<string, unknown>) =>
        heard.push([name, value, attributes]),
      record: (value: number, attributes: Record<string, unknown>) =>
        heard.push([name, value, attributes]),
    });
    const api = {
      metrics: { getMeter: () => ({ createCounter: instrument, createHistogram: instrument }) },
    };
    const tracker = new CacheTracker({ exporters: [openTelemetryExporter(api)] });
    const request = anthropicBody();
    const response = { model: 'claude-sonnet-5-20260929', usage };
    tracker.record({ request, response, latencyMs: 800, ttftMs: 300 });
    tracker.record({ request, error: 'overloaded_error', status: 529, latencyMs: 20 });
    const of = (name: string) => heard.filter(([own]) => own === name);
    expect(of('gen_ai.client.inference.duration')).toMatchObject([
      [expect.anything(), 0.8, { 'gen_ai.response.model': 'claude-sonnet-5-20260929' }],
      [expect.anything(), 0.02, { 'error.type': 'overloaded_error' }],
    ]);
    expect(of('gen_ai.client.inference.time_to_first_chunk').map(([, value]) => value)).toEqual([
      0.3,
    ]);
  });
});
