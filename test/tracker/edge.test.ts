import path from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { rolldown } from 'rolldown';
import { beforeAll, describe, expect, it } from 'vitest';
import * as here from '../../src/index.ts';

const entry = fileURLToPath(new URL('../../src/index.ts', import.meta.url));

const request = {
  model: 'claude-sonnet-5',
  max_tokens: 10,
  system: [
    {
      type: 'text',
      text: 'You serve Zürich 🏔. '.repeat(300),
      cache_control: { type: 'ephemeral' },
    },
  ],
  messages: [{ role: 'user', content: 'Where is my parcel?' }],
};
const usage = {
  input_tokens: 40,
  cache_read_input_tokens: 0,
  cache_creation_input_tokens: 3000,
  output_tokens: 5,
};
const answer = { type: 'message', model: 'claude-sonnet-5', content: [], usage };

/** What every runtime of the web has, and nothing else: no process, no Buffer, no require. */
const WEB = {
  URL,
  Headers,
  Request,
  Response,
  ReadableStream,
  TransformStream,
  AbortController,
  AbortSignal,
  TextEncoder,
  TextDecoder,
  performance,
  setTimeout,
  clearTimeout,
  atob,
  console,
};

/** An answer as often as it is asked for. */
const fetched = async () =>
  new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } });

describe('the core in a runtime without Node', () => {
  let code: string;
  let library: typeof here;
  beforeAll(async () => {
    const bundle = await rolldown({ input: entry, platform: 'browser', logLevel: 'silent' });
    const { output } = await bundle.generate({ format: 'iife', name: 'guard' });
    await bundle.close();
    ({ code } = output[0]);
    library = vm.runInNewContext(`${code}; guard`, { ...WEB, fetch: fetched }) as typeof here;
  });

  it('imports nothing', () => {
    expect(code).not.toMatch(/\brequire\(|\bimport\(|^import /m);
    expect(path.extname(entry)).toBe('.ts');
  });

  it('gives the same ids', () => {
    expect(library.fingerprint(request)).toBe(here.fingerprint(request));
    const [there, own] = [library, here].map(({ CacheTracker }) =>
      new CacheTracker().record({ request, usage }),
    );
    expect(there?.wireId).toBe(own?.wireId);
    expect(there?.costUsd).toBe(own?.costUsd);
  });

  it('records what a tapped fetch and a wrapped function bring', async () => {
    const tracker = new library.CacheTracker();
    const tapped = tracker.fetch();
    const send = () =>
      tapped('https://api.anthropic.com/v1/messages', {
        method: 'POST',
        body: JSON.stringify(request),
      });
    expect(await (await send()).json()).toMatchObject({ usage });
    const ask = tracker.wrap(async (_request: object) => answer, { name: 'support' });
    await tracker.run('nightly', () => ask(request));
    const [first, second] = tracker.calls();
    expect(first).toMatchObject({ read: 0, write: 3000, uncached: 40, provider: 'anthropic' });
    expect(second).toMatchObject({ name: 'support', run: 'nightly', prefixId: first?.prefixId });
    expect(tracker.diagnostics()).toEqual({});
  });

  it('knows the run of a call until the work waits, and then none instead of a wrong one', async () => {
    const tracker = new library.CacheTracker();
    const ask = tracker.wrap(async (_request: object) => answer);
    await tracker.run('one', async () => {
      await ask(request);
      await ask(request);
    });
    expect(tracker.calls().map(({ run }) => run)).toEqual(['one', null]);
  });

  it('writes a miss down and warns of it', async () => {
    const missed: unknown[] = [];
    const tracker = new library.CacheTracker({
      onMissAlert: ({ missReason }) => missed.push(missReason),
    });
    const ask = tracker.wrap(async (_request: object) => answer);
    for (let call = 0; call < 3; call += 1) await ask(request);
    expect(tracker.aggregate()).toMatchObject({ calls: 3, eligible: 2, misses: 2 });
    expect(missed).toHaveLength(2);
  });
});
