import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CacheTracker, openTelemetryExporter } from '../../src/index.ts';
import { claudeUsage } from '../support/loopback.ts';
import { anthropicBody } from '../support/requests.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'metrics-'));
});
afterEach(() => rm(folder, { recursive: true }));

const at = '2026-11-22T10:15:00.123Z';
const call = {
  request: anthropicBody(),
  usage: claudeUsage(6000, 0),
  at,
  name: 'support',
} as const;

describe('Prometheus', () => {
  it('gets numerators and denominators by name, provider and model, in its text form', () => {
    const tracker = new CacheTracker();
    tracker.record({ ...call, name: 'a "quoted"\\ name\n' });
    tracker.record({ ...call, name: 'a "quoted"\\ name\n' });
    const text = tracker.prometheus();
    const name = 'name="a \\"quoted\\"\\\\ name\\n"';
    const labels = `{${name},provider="anthropic",model="claude-sonnet-5"}`;
    expect(text).toContain(`\nprompt_cache_read_tokens_total${labels} 12000\n`);
    const [prefix] = [...tracker.byPrefix().keys()];
    expect(tracker.prometheus({ byPrefix: true })).toContain(
      `\nprompt_cache_prefix_read_tokens_total{prefix="${prefix}",${name}} 12000\n`,
    );
    expect(text).toContain('# TYPE prompt_cache_expected_read_tokens_total counter\n');
    expect(text.endsWith('\n')).toBe(true);
    expect(text).not.toMatch(/NaN|ratio/);
  });
});

describe('OpenTelemetry', () => {
  /** What a meter was told, by instrument. */
  function meter() {
    const told: Record<string, { value: number; attributes: object }[]> = {};
    const span: object[] = [];
    const teller = (name: string) => (value: number, attributes: object) => {
      (told[name] ??= []).push({ value, attributes });
    };
    const api = {
      metrics: {
        getMeter: () => ({
          createCounter: (name: string) => ({ add: teller(name) }),
          createHistogram: (name: string, { advice }: { advice?: object }) => {
            const isTime = /duration|time_to/.test(name);
            expect(advice).toMatchObject({
              explicitBucketBoundaries: Array.from({ length: 14 }, (_, power) =>
                isTime ? 0.01 * 2 ** power : 4 ** power,
              ),
            });
            return { record: teller(name) };
          },
        }),
      },
      trace: { getActiveSpan: () => ({ setAttributes: (given: object) => span.push(given) }) },
    };
    return { api, told, span };
  }

  it('gets the names of the GenAI conventions, input tokens inclusive', () => {
    const { api, told, span } = meter();
    const tracker = new CacheTracker({ exporters: [openTelemetryExporter(api, { spans: true })] });
    tracker.record(call);
    const attributes = {
      'gen_ai.operation.name': 'chat',
      'gen_ai.provider.name': 'anthropic',
      'gen_ai.request.model': 'claude-sonnet-5',
      'prompt_cache.name': 'support',
    };
    const modal = { ...attributes, 'gen_ai.token.modality': 'unknown' };
    const usage = 'gen_ai.client.inference.usage';
    expect(told[`${usage}.input_tokens`]).toEqual([{ value: 6040, attributes: modal }]);
    expect(told['gen_ai.client.inference.operation.input_tokens']).toEqual([
      { value: 6040, attributes: modal },
    ]);
    expect(told[`${usage}.cache_read.input_tokens`]).toEqual([{ value: 6000, attributes: modal }]);
    expect(told[`${usage}.cache_write.input_tokens`]).toEqual([{ value: 0, attributes: modal }]);
    expect(told['prompt_cache.requests']).toEqual([
      { value: 1, attributes: { ...attributes, outcome: 'hit' } },
    ]);
    expect(told['gen_ai.client.token.usage']).toBeUndefined();
    expect(span).toEqual([
      {
        'gen_ai.usage.input_tokens': 6040,
        'gen_ai.usage.output_tokens': 12,
        'gen_ai.usage.cache_read.input_tokens': 6000,
        'gen_ai.usage.cache_write.input_tokens': 0,
        'gen_ai.usage.cache_creation.input_tokens': 0,
      },
    ]);
  });

  it('sets the attributes of the span that the call is made in, before that ends', async () => {
    const active = new AsyncLocalStorage<{ given: object[]; ended: boolean }>();
    const { api } = meter();
    const setAttributes = (given: object) => {
      const span = active.getStore();
      if (span?.ended === false) span.given.push(given);
    };
    const trace = { getActiveSpan: () => ({ setAttributes }) };
    const exporter = openTelemetryExporter({ ...api, trace }, { spans: true });
    const tracker = new CacheTracker({ exporters: [exporter] });
    const ask = tracker.wrap(async (request: { readonly read: number }) => {
      await new Promise((resolve) => setImmediate(resolve));
      return { usage: claudeUsage(request.read, 0) };
    });
    const traced = (read: number) =>
      active.run({ given: [], ended: false }, async () => {
        const span = active.getStore();
        await ask({ ...call.request, read });
        if (span !== undefined) span.ended = true;
        return span?.given;
      });
    const reads = await Promise.all([100, 200, 300].map(traced));
    expect(reads).toMatchObject(
      [100, 200, 300].map((read) => [{ 'gen_ai.usage.cache_read.input_tokens': read }]),
    );
  });

  it('gets the older names too where asked, and the outcome of each attempt', () => {
    const { api, told } = meter();
    const tracker = new CacheTracker({ exporters: [openTelemetryExporter(api, { legacy: true })] });
    const usages = [
      claudeUsage(0, 6000),
      claudeUsage(6000, 0),
      claudeUsage(3000, 0),
      claudeUsage(0, 6000),
    ];
    for (const [second, usage] of usages.entries())
      tracker.record({ ...call, usage, at: second * 10 });
    tracker.record({ ...call, usage: {}, at: 50 });
    tracker.record({ ...call, usage: {}, error: 'overloaded_error', at: 60 });
    const outcomes = told['prompt_cache.requests']?.map(
      ({ attributes }) => Reflect.get(attributes, 'outcome') as string,
    );
    expect(outcomes).toEqual(['cold', 'hit', 'partial', 'miss', 'unknown', 'error']);
    expect(told['gen_ai.client.token.usage']).toHaveLength(8);
  });
});
