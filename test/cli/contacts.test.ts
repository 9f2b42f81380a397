import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { startLoopback } from '../../src/fake-provider/cached/provider.ts';
import type { FakeServer } from '../../src/fake-provider/fake-server.ts';
import { watched } from '../support/contacts.ts';
import { KEY, stillClock } from '../support/probing.ts';
import { type TemporaryRepository, temporaryRepository } from '../support/repository.ts';
import { HANDBOOK, anthropicBody } from '../support/requests.ts';
import { transcript } from './transcript.ts';

const clock = stillClock();
let cwd: string;
let provider: FakeServer;
let repository: TemporaryRepository;

const CONFIG = `version: 1
defaults: { provider: anthropic, model: claude-sonnet-5 }
prompts:
  - id: composed
    system: [{ file: system.j2, engine: jinja2, cache_control: { type: ephemeral } }]
    messages: [{ role: user, content: "{{q}}", engine: liquid }]
    vars: { q: hi }
  - { id: planner, render: cat body.json }
  - { id: body, file: body.json }
`;

beforeAll(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'contacts-'));
  provider = await startLoopback({ now: () => clock.seconds });
  const body = anthropicBody();
  await writeFile(path.join(cwd, 'a.json'), JSON.stringify(body));
  await writeFile(path.join(cwd, 'b.json'), JSON.stringify({ ...body, max_tokens: 9 }));
  await writeFile(path.join(cwd, 'a.jsonl'), `${JSON.stringify(body)}\n`);
  await writeFile(path.join(cwd, 'calls.jsonl'), '{"at":"2026-11-30T10:00:00Z","read":1}\n');
  repository = await temporaryRepository();
  const files = { 'prompt-cache-guard.yml': CONFIG, 'body.json': JSON.stringify(body) };
  await repository.commit('base', { ...files, 'system.j2': HANDBOOK });
  await repository.commit('head', { 'system.j2': `Be kind.\n${HANDBOOK}`, 'app.py': 'X = 1\n' });
});
afterAll(async () => {
  await provider.close();
  await repository[Symbol.asyncDispose]();
  await rm(cwd, { recursive: true });
});

const keys = () => ({ ANTHROPIC_API_KEY: KEY, ANTHROPIC_BASE_URL: provider.url });
const repo = () => ({ cwd: repository.dir, env: repository.env });

/** Each command at work, and whom it has to call. */
const RUNS: Readonly<Record<string, () => readonly [string[], object, boolean]>> = {
  check: () => [['check', '--base', 'HEAD~1', '--all'], repo(), false],
  lint: () => [['lint', 'a.json'], { cwd }, false],
  diff: () => [['diff', 'a.json', 'b.json'], { cwd }, false],
  record: () => [
    [
      'record',
      '--',
      'node',
      '-e',
      'fetch(process.env.ANTHROPIC_BASE_URL + "/v1/messages", { method: "POST", body: process.argv[1] })',
      JSON.stringify(anthropicBody()),
    ],
    { cwd },
    false,
  ],
  trace: () => [['trace', 'a.jsonl'], { cwd }, false],
  simulate: () => [['simulate', 'a.jsonl'], { cwd }, false],
  probe: () => [
    ['probe', 'a.jsonl'],
    { cwd, env: keys(), pause: (ms: number) => clock.pause(ms) },
    true,
  ],
  dashboard: () => [['dashboard', 'a.jsonl', '--json'], { cwd }, false],
  traffic: () => [['traffic', 'calls.jsonl'], { cwd }, false],
  init: () => [['init'], repo(), false],
  demo: () => [['demo'], { cwd }, false],
};

it.each(COMMANDS.map(({ name }) => name))('%s calls nobody that it has not to', async (name) => {
  const [args, setting, isProbe] = RUNS[name]?.() ?? [['no run is written for it'], {}, false];
  const { value, contacts } = await watched(() => transcript(args, setting));
  expect(value.stderr).not.toContain('error:');
  const { connected, lookedUp, started } = contacts;
  expect(lookedUp).toEqual([]);
  const port = new URL(provider.url).port;
  expect(new Set(connected)).toEqual(new Set(isProbe ? [`127.0.0.1:${port}`] : []));
  // Of the programs that are started git alone could call somebody on its own, and only by these.
  for (const line of started) {
    expect(line).not.toMatch(/^git .*\b(?:fetch|clone|ls-remote|push|pull|submodule)\b/);
    expect(line.split(' ')[0]).toMatch(/^(?:git|cat|cp|node|\/bin\/sh|.*\/node|.*python3?)$/);
  }
});

it('sees what a call would be', async () => {
  const { contacts } = await watched(() =>
    fetch(`http://localhost:${new URL(provider.url).port}/`).catch(() => null),
  );
  expect(contacts.lookedUp).toEqual(['localhost']);
  expect(contacts.connected).toEqual([`localhost:${new URL(provider.url).port}`]);
});
