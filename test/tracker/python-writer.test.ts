import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { costOf, readUsage } from '../../src/index.ts';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));
let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'python-'));
  file = path.join(folder, 'METRICS.jsonl');
});
afterEach(() => rm(folder, { recursive: true }));

interface Line {
  readonly [member: string]: unknown;
}

/** What a program writes that has a `metrics` and a `request`. */
async function written(program: string): Promise<readonly Line[]> {
  const before = `
import threading, time, types
from prompt_cache_metrics import MetricsFile, prefix_id
metrics = MetricsFile(${JSON.stringify(file)}, service="support-api", version="1.4.2", tags={"team": "a"})
request = {"model": "claude-sonnet-5", "system": "You are a secret.", "messages": [{"role": "user", "content": "parcel"}]}
at = 1795947300.123
`;
  const env = { PATH: process.env['PATH'], PYTHONPATH: examples, PYTHONDONTWRITEBYTECODE: '1' };
  await promisify(execFile)('python3', ['-c', before + program], { env });
  const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Line);
}

describe('the Python writer of the metrics file', () => {
  it('writes a line of the contract’s form, without prompt text', async () => {
    const [line] = await written(`
usage = types.SimpleNamespace(input_tokens=40, cache_read_input_tokens=6000, cache_creation_input_tokens=500, output_tokens=12,
                              cache_creation=types.SimpleNamespace(ephemeral_5m_input_tokens=0, ephemeral_1h_input_tokens=500))
message = types.SimpleNamespace(id="msg_1", model="claude-sonnet-5", usage=usage, _request_id="req_1")
metrics.record(request, message, name="support", started=at, first_token=at + 0.25, ended=at + 1, tags={"tier": "pro"})
`);
    expect(line).toMatchObject({
      v: 1,
      at: '2026-11-29T10:15:00.123Z',
      name: 'support',
      provider: 'anthropic',
      model: 'claude-sonnet-5',
      servedModel: 'claude-sonnet-5',
      uncached: 40,
      read: 6000,
      write: 500,
      write1h: 500,
      output: 12,
      latencyMs: 1000,
      ttftMs: 250,
      streamed: true,
      attempt: 1,
      requestId: 'req_1',
      status: 200,
      service: 'support-api',
      version: '1.4.2',
      tags: { team: 'a', tier: 'pro' },
    });
    expect(line?.['prefixId']).toMatch(/^[0-9a-f]{16}$/);
    expect(JSON.stringify(line)).not.toMatch(/parcel|secret/);
    const { costUsd } = costOf(line ?? null, { provider: 'anthropic', model: 'claude-sonnet-5' });
    expect(costUsd).toBeCloseTo((40 * 2 + 6000 * 0.2 + 500 * 4 + 12 * 10) / 1e6, 12);
  });

  it.each([
    [
      'Chat',
      {
        prompt_tokens: 100,
        prompt_tokens_details: { cached_tokens: 60, cache_write_tokens: 10 },
        completion_tokens: 5,
      },
    ],
    [
      'Responses',
      {
        input_tokens: 100,
        input_tokens_details: { cached_tokens: 64 },
        output_tokens: 5,
        total_tokens: 105,
      },
    ],
    [
      'Converse',
      { inputTokens: 30, cacheReadInputTokens: 50, cacheWriteInputTokens: 20, outputTokens: 5 },
    ],
    ['Gemini', { promptTokenCount: 100, cachedContentTokenCount: 70, candidatesTokenCount: 5 }],
    ['Messages', { input_tokens: 10, cache_read_input_tokens: 90, output_tokens: 5 }],
  ])('reads the counts that the library reads: %s', async (_, usage) => {
    const [line] = await written(
      `metrics.record(request, usage=${JSON.stringify(usage)}, started=at)`,
    );
    expect(readUsage(line as never)).toEqual(readUsage(usage));
  });

  it('leaves a usage that does not say what was cached unknown, and tells failures', async () => {
    const [unknown, failed] = await written(`
metrics.record(request, {"usage": {"prompt_tokens": 10, "completion_tokens": 5}}, started=at)
metrics.record(request, started=at, status=529, error="overloaded_error", attempt=2)
`);
    expect(unknown).not.toHaveProperty('read');
    expect(failed).toMatchObject({ status: 529, error: 'overloaded_error', attempt: 2 });
  });

  it('writes whole lines from many threads, into a file that is put aside meanwhile', async () => {
    const lines = await written(`
import os
usage = {"input_tokens": 1, "cache_read_input_tokens": 2, "output_tokens": 3}
def work(number):
    for _ in range(50):
        metrics.record(request, usage=usage, started=at, name=f"thread {number}")
        if number == 0 and _ == 20: os.rename(${JSON.stringify(file)}, ${JSON.stringify(file)} + ".1")
threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
for thread in threads: thread.start()
for thread in threads: thread.join()
`);
    const aside = (await readFile(`${file}.1`, 'utf8')).trimEnd().split('\n');
    const all = [...lines, ...aside.map((line) => JSON.parse(line) as Line)];
    expect(new Set(all.map(({ id }) => id)).size).toBe(200);
  });

  it('raises nothing where it cannot write', async () => {
    const lines = await written(`
metrics.record(request, usage={"input_tokens": 1, "output_tokens": 3}, started=at)
MetricsFile("/no/such/folder/x.jsonl").record(request, usage=object(), started=at)
MetricsFile(${JSON.stringify(file)}).record(None, None, started="never")
`);
    expect(lines).toHaveLength(1);
  });

  it('has one prefix id for the turns of a conversation, whatever the order of keys', async () => {
    const [one, two, other] = await written(`
more = {"messages": request["messages"] * 3, "system": request["system"], "model": request["model"]}
for body in (request, more, {**request, "system": "Another."}):
    metrics.record(body, usage={"input_tokens": 1, "output_tokens": 3}, started=at)
`);
    expect(one?.['prefixId']).toBe(two?.['prefixId']);
    expect(other?.['prefixId']).not.toBe(one?.['prefixId']);
  });
});
