import { mkdir, mkdtemp, readFile, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { transcript } from './transcript.ts';

let folder: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(path.join(tmpdir(), 'record-')));
});
afterEach(() => rm(folder, { recursive: true }));

const PROGRAM = `
const ask = async (content, tools) => {
  const body = { model: 'claude-sonnet-5', max_tokens: 9, ...(tools && { tools }), messages: [{ role: 'user', content }] };
  const url = process.env.ANTHROPIC_BASE_URL + '/v1/messages';
  return (await fetch(url, { method: 'POST', body: JSON.stringify(body) })).json();
};
(async () => {
  console.log('working');
  const reply = await ask('one');
  await ask(reply.content[0].text);
  console.log(JSON.stringify([process.env.ANTHROPIC_API_KEY, process.env.OPENAI_ADMIN_KEY, process.env.KEPT]));
  process.exitCode = Number(process.argv[2] ?? 0);
})();
`;

const env = {
  PATH: process.env['PATH'] ?? '',
  ANTHROPIC_API_KEY: 'sk-ant-secret',
  OPENAI_ADMIN_KEY: 'sk-admin-secret',
  KEPT: 'kept',
};

async function record(...args: readonly string[]) {
  await writeFile(path.join(folder, 'main.cjs'), PROGRAM);
  return await transcript(['record', ...args], { cwd: folder, env });
}

describe('record', () => {
  it('writes what a program sends as a trace to stdout, and what it prints to stderr', async () => {
    const { stdout, stderr, code } = await record('--', 'node', 'main.cjs');
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { request: unknown });
    expect(code).toBe(0);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toEqual({
      provider: 'anthropic',
      request: {
        model: 'claude-sonnet-5',
        max_tokens: 9,
        messages: [{ role: 'user', content: 'one' }],
      },
    });
    expect(stderr).toContain('working\n');
  });

  it('names the scenarios where it is asked for another one', async () => {
    expect(await record('--replies', 'tool-lop', '--', 'node', 'main.cjs')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(
        "There is no scenario 'tool-lop': --replies takes tool-loop, failing-tool, parallel-tools, image, resume, long-session, or the path of a reply file.",
      ),
    });
  });

  it('writes it into a file, and can read it again', async () => {
    expect((await record('--output', 'run.jsonl', '--', 'node', 'main.cjs')).stdout).toBe('');
    expect(await readdir(folder)).toContain('run.jsonl');
    const { stdout } = await transcript(['lint', 'run.jsonl', '--format', 'json'], {
      cwd: folder,
      env,
    });
    expect(JSON.parse(stdout)).toMatchObject({ totals: { error: 0 } });
  });

  it('gives the program dummy keys instead of real ones', async () => {
    const { stderr } = await record('--', 'node', 'main.cjs');
    expect(stderr).toContain('["prompt-cache-guard-dummy-key",null,"kept"]');
  });

  it('answers from a script', async () => {
    await writeFile(
      path.join(folder, 'replies.json'),
      '{ "replies": [{ "text": "From the script" }] }',
    );
    const { stdout } = await record('--replies', 'replies.json', '--', 'node', 'main.cjs');
    expect(stdout).toContain('"content":"From the script"');
  });

  it('of a program that fails keeps the trace, and says so', async () => {
    const { stdout, stderr, code } = await record('--', 'node', 'main.cjs', '7');
    expect(code).toBe(3);
    expect(stdout.trim().split('\n')).toHaveLength(2);
    expect(stderr).toContain(
      'error: node failed with exit code 7, so that the trace may lack requests; it holds 2.',
    );
  });

  it.each([
    [
      ['--', 'node', '-e', '0'],
      3,
      'sent nothing to the recorder; it reached no host at all: construct the client',
    ],
    [['--', 'no-such-program'], 2, 'no-such-program cannot be started (there is no such program)'],
    [[], 2, 'record needs a command to run'],
    [['--output', 'nowhere/run.jsonl', '--', 'node', 'main.cjs'], 2, 'is no folder'],
  ])('of %j is one line', async (args, code, words) => {
    const result = await record(...args);
    expect(result.code).toBe(code);
    expect(result.stdout).toBe('');
    expect(result.stderr.trim().split('\n')).toHaveLength(1);
    expect(result.stderr).toContain(words);
  });

  it('leaves no folder behind', async () => {
    // A folder of its own: others record at the same time.
    const temporary = path.join(folder, 'temporary');
    await mkdir(temporary);
    for (const name of ['TMPDIR', 'TEMP']) vi.stubEnv(name, temporary);
    await record('--', 'node', 'main.cjs');
    expect(await readdir(temporary)).toEqual([]);
    expect(await readFile(path.join(folder, 'main.cjs'), 'utf8')).toBe(PROGRAM);
  });
});
