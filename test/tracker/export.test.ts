import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CacheTracker } from '../../src/index.ts';
import { jsonlExporter } from '../../src/jsonl.ts';
import { compiled } from '../support/compiled.ts';
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

describe('the metrics file', () => {
  it('has a line per attempt in the documented form, and no prompt text', async () => {
    const file = path.join(folder, 'METRICS.jsonl');
    const tracker = new CacheTracker({
      exporters: [jsonlExporter(file)],
      service: { commit: 'c0ffee' },
    });
    tracker.record({ ...call, latencyMs: 812, ttfbMs: 310, requestId: 'req_1', status: 200 });
    tracker.record({ ...call, usage: {}, error: 'overloaded_error', status: 529 });
    await tracker.flush();
    const text = await readFile(file, 'utf8');
    const [first, second, rest] = text.split('\n');
    expect(rest).toBe('');
    // Besides, what the environment says of the service.
    expect(JSON.parse(first ?? '')).toMatchObject({
      v: 1,
      id: expect.stringMatching(/^[0-9a-f]{8}\.\d+-1$/) as string,
      seq: 1,
      at,
      name: 'support',
      run: null,
      provider: 'anthropic',
      model: 'claude-sonnet-5',
      prefixId: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
      wireId: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
      uncached: 40,
      read: 6000,
      write: 0,
      write1h: 0,
      output: 12,
      expected: 0,
      hitRatio: 6000 / 6040,
      prefixHitRatio: null,
      costUsd: expect.closeTo(0.0014, 9) as number,
      costSavedUsd: expect.closeTo(0.0108, 9) as number,
      latencyMs: 812,
      ttfbMs: 310,
      attempt: 1,
      requestId: 'req_1',
      status: 200,
      error: null,
      missReason: null,
      isMiss: false,
      threshold: 0.6,
      lostUsd: 0,
      site: 'name:support',
      prefixTokens: 6000,
      ttl: 300,
      commit: 'c0ffee',
    });
    expect(JSON.parse(second ?? '')).toMatchObject({
      read: null,
      uncached: null,
      costUsd: null,
      status: 529,
    });
    expect(text).not.toContain('parcel');
    expect(text).not.toContain('handbook');
  });

  it('is whole but for the last line when its writers are killed', async () => {
    const file = path.join(folder, 'METRICS.jsonl');
    const library = pathToFileURL(await compiled()).href;
    const writer = `
      const { CacheTracker } = await import(${JSON.stringify(`${library}/index.js`)});
      const { jsonlExporter } = await import(${JSON.stringify(`${library}/jsonl.js`)});
      const tracker = new CacheTracker({ exporters: [jsonlExporter(${JSON.stringify(file)})] });
      const usage = { input_tokens: 1, cache_read_input_tokens: 2, output_tokens: 3 };
      const request = { model: 'claude-sonnet-5', messages: [{ role: 'user', content: 'Hi?' }] };
      for (let call = 0; ; call++) {
        tracker.record({ request, usage, name: process.argv[1] });
        if (call === 500) {
          await tracker.flush();
          console.log('enough');
        }
        await new Promise((resolve) => setImmediate(resolve));
      }`;
    const writers = ['one', 'other'].map((name) =>
      spawn(process.execPath, ['--input-type=module', '--eval', writer, name]),
    );
    await Promise.all(writers.map((child) => once(child.stdout, 'data')));
    for (const child of writers) child.kill('SIGKILL');
    await Promise.all(writers.map((child) => once(child, 'close')));
    const lines = (await readFile(file, 'utf8')).split('\n').slice(0, -1);
    const names = lines.map((line) => (JSON.parse(line) as { name: string }).name);
    expect(names.filter((name) => name === 'one').length).toBeGreaterThan(100);
    expect(names.filter((name) => name === 'other').length).toBeGreaterThan(100);
  });

  it('never reaches the caller when it cannot be written', async () => {
    const said: string[] = [];
    const tracker = new CacheTracker({
      exporters: [jsonlExporter(path.join(folder, 'no', 'such', 'folder.jsonl'), { sync: true })],
      onDiagnostic: ({ code }) => said.push(code),
    });
    expect(tracker.record(call)?.read).toBe(6000);
    expect(said).toEqual(['export-failed']);
  });

  it('can be written before the call returns', async () => {
    const file = path.join(folder, 'METRICS.jsonl');
    const tracker = new CacheTracker({ exporters: [jsonlExporter(file, { sync: true })] });
    const ask = tracker.wrap(async (_request: object) => ({ usage: call.usage }));
    await ask(call.request);
    expect((await readFile(file, 'utf8')).endsWith('}\n')).toBe(true);
  });
});
