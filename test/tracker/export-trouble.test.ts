import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CacheTracker } from '../../src/index.ts';
import { jsonlExporter } from '../../src/jsonl.ts';
import { claudeUsage } from '../support/loopback.ts';
import { anthropicBody } from '../support/requests.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'metrics-'));
});
afterEach(() => rm(folder, { recursive: true }));

const call = { request: anthropicBody(), usage: claudeUsage(6000, 0) };

it('says with flush() what could not be written, and writes again once it can', async () => {
  const said: string[] = [];
  const late = path.join(folder, 'late');
  const file = path.join(late, 'METRICS.jsonl');
  const tracker = new CacheTracker({
    exporters: [jsonlExporter(file)],
    onDiagnostic: ({ code, message }) => said.push(`${code}: ${message}`),
  });
  tracker.record(call);
  await tracker.flush();
  expect(said).toEqual([expect.stringMatching(/^export-failed: .*ENOENT/)]);
  await mkdir(late);
  tracker.record(call);
  await tracker.flush();
  // The line that could not be written waited for the next, and that it could not be is a line too.
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
  const kinds = lines.map((line) => (JSON.parse(line) as { kind?: string }).kind ?? 'call');
  expect(kinds).toEqual(['call', 'diagnostic', 'call']);
  expect(said).toHaveLength(1);
});

it.each([{}, { sync: true }])('ends a line that a crash has torn (%o)', async (options) => {
  const file = path.join(folder, 'METRICS.jsonl');
  await writeFile(file, '{"v":1,"at":"2026-11-2');
  const tracker = new CacheTracker({ exporters: [jsonlExporter(file, options)] });
  tracker.record(call);
  tracker.record(call);
  await tracker.flush();
  const [torn, ...lines] = (await readFile(file, 'utf8')).trimEnd().split('\n');
  expect(torn).toBe('{"v":1,"at":"2026-11-2');
  expect(lines.map((line) => (JSON.parse(line) as { v: number }).v)).toEqual([1, 1]);
});
