import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Json } from '../../src/json/value.ts';
import { conversation } from '../incidents/conversation.ts';
import { transcript } from '../cli/transcript.ts';

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'recordings-'));
  const bodies = conversation(2);
  const url = 'https://api.anthropic.com/v1/messages';
  const other = {
    request: {
      method: 'POST',
      url: 'https://api.openai.com/v1/embeddings',
      postData: { text: '{}' },
    },
  };
  const entries = bodies.map((body, turn) => ({
    startedDateTime: `2026-11-23T10:0${turn}:00.000Z`,
    request: { method: 'POST', url, postData: { text: JSON.stringify(body) } },
    response: { content: { text: '{"usage":{"input_tokens":3,"cache_read_input_tokens":900}}' } },
  }));
  const files: Readonly<Record<string, string>> = {
    'one.har': JSON.stringify({ log: { entries: [...entries, other] } }),
    'named.json': JSON.stringify({ log: { entries } }),
    'cassette.yaml': `interactions:\n${bodies
      .map(
        (body) =>
          `- request: {method: POST, uri: '${url}', body: ${JSON.stringify(JSON.stringify(body))}}\n  response: {}\n`,
      )
      .join('')}`,
    'lines.json': bodies.map((body) => JSON.stringify(body)).join('\n'),
    'stray.jsonl': [bodies[0], { role: 'user', content: 'Hi' }, bodies[1], { inputText: 'Hi' }]
      .map((line: Json | undefined) => JSON.stringify(line))
      .join('\n'),
    'only-stray.jsonl': '{"role":"user","content":"Hi"}',
    'other.yaml': 'interactions: []\n',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(cwd, name), text);
});
afterAll(async () => {
  await rm(cwd, { recursive: true });
});
const run = async (...args: readonly string[]) => await transcript(args, { cwd });

describe('trace and simulate', () => {
  test.each(['one.har', 'named.json', 'cassette.yaml', 'lines.json'])('take %s', async (file) => {
    const [trace, simulate] = [await run('trace', file), await run('simulate', file)];
    expect([trace.code, trace.stderr, simulate.code]).toEqual([0, '', 0]);
    expect(trace.stdout).toMatch(/^conversation 1\n {2}turn 1.* written.*\n {2}turn 2.* reused/);
    expect(simulate.stdout).toContain('2 requests, ');
  });

  test('show the usage of a recording, at the times when its calls began', async () => {
    const { stdout } = await run('simulate', 'one.har', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      requests: [
        { at: 0, recorded: { read: 900 } },
        { at: 60, recorded: { read: 900 } },
      ],
    });
    expect((await run('trace', 'one.har')).stdout).toContain('that are no requests to a model');
  });

  test('skip lines that are no requests, which is said', async () => {
    const { code, stdout } = await run('trace', 'stray.jsonl');
    expect(code).toBe(0);
    expect(stdout).toContain('2 requests, ');
    expect(stdout).toContain(
      '2 lines are no requests of a known API, and are left out: the first is line 2.',
    );
  });

  test('fail where there is nothing else', async () => {
    const { code, stderr } = await run('trace', 'only-stray.jsonl');
    expect(code).toBe(3);
    expect(stderr).toContain('only-stray.jsonl:1: The body is no request of a known API');
    const other = await run('simulate', 'other.yaml');
    expect([other.code, other.stderr]).toEqual([
      3,
      expect.stringContaining('other.yaml holds 0 recorded calls'),
    ]);
  });
});
