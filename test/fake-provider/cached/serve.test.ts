import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import Anthropic from '@anthropic-ai/sdk';
import { expect, test } from 'vitest';
import { transcript } from '../../cli/transcript.ts';
import { commandLine } from '../../support/command-line.ts';
import { HANDBOOK } from '../../support/requests.ts';

test('simulate --serve says where it is, answers, and ends when it is told to', async () => {
  const entry = await commandLine();
  const child = spawn(process.execPath, [entry, 'simulate', '--serve', '--faults', 'miss=1'], {
    env: { PATH: process.env['PATH'] },
  });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  const baseURL = /ANTHROPIC_BASE_URL=(\S+)/.exec(said.toString())?.[1] ?? '';
  const stderr = text(child.stderr);
  const client = new Anthropic({ apiKey: 'none', baseURL, maxRetries: 0 });
  const { usage } = await client.messages.create({
    model: 'claude-sonnet-5',
    max_tokens: 10,
    system: [{ type: 'text', text: HANDBOOK, cache_control: { type: 'ephemeral' } }],
    messages: [{ role: 'user', content: 'hi' }],
  });
  expect(usage.cache_creation_input_tokens).toBeGreaterThan(5000);
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(await stderr).toBe('A provider on loopback is running; Ctrl-C ends it.\n');
});

test.each([
  [['--port', '70000'], "--port was given '70000', but ports are numbers from 0 to 65535."],
  [['--delay', '2'], "--delay was given '2': write a duration such as 200ms or 2s."],
  [
    ['--faults', 'mis=0.1'],
    "There is no fault 'mis'. Did you mean miss? --faults takes 429, 529, drop and miss, each with a share: miss=0.2.",
  ],
  [['--faults', '429=2'], "The share of 429 is '2', but it lies between 0 and 1: 429=0.2."],
] as const)('%j', async (args, message) => {
  expect(await transcript(['simulate', '--serve', ...args])).toEqual({
    code: 2,
    stdout: '',
    stderr: `error: ${message}\n`,
  });
});

test('options of --serve without it, and a file with it', async () => {
  expect((await transcript(['simulate', 'a.jsonl', '--port', '1'])).stderr).toBe(
    'error: --port belongs to --serve: add it, or leave it out.\n',
  );
  expect((await transcript(['simulate', 'a.jsonl', '--serve'])).stderr).toBe(
    'error: --serve takes no file: leave one of them out.\n',
  );
});
