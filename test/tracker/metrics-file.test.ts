import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CacheTracker } from '../../src/index.ts';
import { jsonlExporter } from '../../src/jsonl.ts';
import { compiled } from '../support/compiled.ts';
import { type Loopback, claudeUsage } from '../support/loopback.ts';
import { anthropicBody } from '../support/requests.ts';

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

describe('the metrics file', () => {
  const call = { request: anthropicBody(), usage: hit };
  const linesOf = async (file: string) => (await readFile(file, 'utf8')).trimEnd().split('\n');

  test('is made anew where it was put aside or deleted', async () => {
    const file = path.join(folder, 'METRICS.jsonl');
    const tracker = new CacheTracker({ exporters: [jsonlExporter(file)] });
    tracker.record(call);
    await tracker.flush();
    await rename(file, `${file}.old`);
    tracker.record(call);
    tracker.record(call);
    await tracker.flush();
    expect([(await linesOf(`${file}.old`)).length, (await linesOf(file)).length]).toEqual([1, 2]);
    await rm(file);
    tracker.record(call);
    await tracker.flush();
    expect(await linesOf(file)).toHaveLength(1);
  });

  test.each([false, true])('is put aside by size, compressed: %s', async (gzip) => {
    const file = path.join(folder, 'METRICS.jsonl');
    const rotate = { bytes: 1_000, keep: 2, gzip };
    const tracker = new CacheTracker({ exporters: [jsonlExporter(file, { rotate, sync: true })] });
    for (let nth = 0; nth < 12; nth += 1) tracker.record(call);
    const end = gzip ? '.gz' : '';
    const aside = (await readdir(folder)).filter((name) => name !== 'METRICS.jsonl').toSorted();
    expect(aside).toEqual([`METRICS.jsonl.1${end}`, `METRICS.jsonl.2${end}`]);
    const bytes = await readFile(path.join(folder, aside[0] ?? ''));
    const text = (gzip ? gunzipSync(bytes) : bytes).toString();
    for (const line of text.trimEnd().split('\n')) expect(JSON.parse(line)).toMatchObject({ v: 1 });
  });

  test.each(['process.exit(0)', "throw new Error('down')"])('is whole after %s', async (ending) => {
    const file = path.join(folder, 'METRICS.jsonl');
    const library = await compiled();
    const program = `const { CacheTracker } = await import(${JSON.stringify(`${library}/index.js`)});
      const { jsonlExporter } = await import(${JSON.stringify(`${library}/jsonl.js`)});
      const tracker = new CacheTracker({ exporters: [jsonlExporter(${JSON.stringify(file)})] });
      for (let i = 0; i < 50; i++) tracker.record({ request: { model: 'm', messages: [] }, usage: { input_tokens: 1, output_tokens: 1 } });
      ${ending};`;
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program]).catch(
      () => undefined,
    );
    expect(existsSync(file)).toBe(true);
    const lines = (await linesOf(file)).filter((line) => !line.includes('"kind":"diagnostic"'));
    expect(lines).toHaveLength(50);
  });
});
