import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const entry = fileURLToPath(new URL('../../src/index.ts', import.meta.url));

/** A service as it stands in front of a model: a tapped fetch, a wrapped function, 200 calls at once in two runs. */
const PROGRAM = `
import { CacheTracker } from './library.mjs';
const usage = { input_tokens: 40, cache_read_input_tokens: 0, cache_creation_input_tokens: 3000, output_tokens: 5 };
const body = { model: 'claude-sonnet-5', max_tokens: 10,
  system: [{ type: 'text', text: 'You are … '.repeat(900), cache_control: { type: 'ephemeral' } }],
  messages: [{ role: 'user', content: 'Hi?' }] };
const answer = async () => {
  await new Promise((resolve) => setTimeout(resolve, 1));
  return new Response(JSON.stringify({ type: 'message', model: 'claude-sonnet-5', content: [], usage }), { headers: { 'content-type': 'application/json' } });
};
const tracker = new CacheTracker();
const tapped = tracker.fetch({ fetch: answer });
const ask = tracker.wrap(async (_body) => ({ usage }), { name: 'support' });
const send = async (round) => {
  const response = await tapped('https://api.anthropic.com/v1/messages', { method: 'POST', body: JSON.stringify(body) });
  await response.json();
  await ask({ ...body, messages: [{ role: 'user', content: 'Question ' + round }] });
};
await Promise.all([1, 2].map((id) => tracker.run('run ' + id, () => Promise.all(Array.from({ length: 50 }, (_, round) => send(round))))));
const { calls, tokensWrittenToCache } = tracker.aggregate();
console.log(JSON.stringify({ calls, tokensWrittenToCache, runs: [1, 2].map((id) => tracker.run('run ' + id).calls), said: tracker.diagnostics() }));
`;

const EXPECTED = { calls: 200, tokensWrittenToCache: 600_000, runs: [100, 100], said: {} };

describe('the core in other runtimes', { tags: ['slow'] }, () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'runtimes-'));
    const bundle = await rolldown({ input: entry, platform: 'neutral', logLevel: 'silent' });
    await bundle.write({
      file: path.join(folder, 'library.mjs'),
      format: 'esm',
      codeSplitting: false,
    });
    await bundle.close();
    await writeFile(path.join(folder, 'program.mjs'), PROGRAM);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('records 200 calls at once, each in its run: Node', async () => {
    const { stdout } = await run(process.execPath, ['program.mjs'], { cwd: folder });
    expect(JSON.parse(stdout)).toEqual(EXPECTED);
  });

  it.each([
    ['bun', 'install.js', 'bin/bun.exe', ['run', 'program.mjs']],
    ['deno', 'install.cjs', 'deno', ['run', '--allow-env', '--allow-read', 'program.mjs']],
  ] as const)('does so in %s, which npm brings', async (name, script, program, args) => {
    await writeFile(path.join(folder, 'package.json'), '{ "private": true }');
    const install = ['install', '--no-audit', '--no-fund', name];
    const isInstalled = await run('npm', install, { cwd: folder, timeout: 240_000 }).then(
      () => true,
      () => false,
    );
    if (!isInstalled) {
      // No registry is not a fault of the library; whoever reads the output sees that nothing was tried.
      process.stderr.write(`${name} could not be installed, so it was not tried.\n`);
      return;
    }
    // The script by which a package puts its program into place is not run by every npm.
    const own = path.join(folder, 'node_modules', name);
    await run(process.execPath, [script], { cwd: own });
    const { stdout } = await run(path.join(own, program), [...args], { cwd: folder });
    expect(JSON.parse(stdout)).toEqual(EXPECTED);
  });
});
