import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { CacheTracker } from '../../src/index.ts';
import { compiled } from '../support/compiled.ts';
import { claudeUsage } from '../support/loopback.ts';

const run = promisify(execFile);

/** All that is loaded with the library: modules of its own, and packages. */
async function reached(entry: string): Promise<{ own: string[]; packages: string[] }> {
  const own = new Set<string>();
  const packages = new Set<string>();
  const visit = async (file: string): Promise<void> => {
    if (own.has(file)) return;
    own.add(file);
    const text = await readFile(file, 'utf8');
    for (const [, specifier = ''] of text.matchAll(
      /(?<!["'\w])(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g,
    )) {
      if (specifier.startsWith('.')) await visit(path.join(path.dirname(file), specifier));
      else if (!specifier.startsWith('node:')) packages.add(specifier);
    }
  };
  await visit(entry);
  return { own: [...own], packages: [...packages].toSorted() };
}

describe('the library is light', { tags: ['slow'] }, () => {
  it('loads no package but what tells edits and what hashes, and of its own modules those below the tracker', async () => {
    const root = await compiled();
    const { own, packages } = await reached(path.join(root, 'index.js'));
    // They stand in the bundle, so that the npm package depends on none.
    expect(packages).toEqual(['@noble/hashes/sha2.js', '@noble/hashes/utils.js', 'diff']);
    const modules = new Set(own.map((file) => path.relative(root, file).split(path.sep)[0]));
    expect(modules).toEqual(
      new Set([
        'cache',
        'errors.js',
        'findings',
        'index.js',
        'json',
        'limits.js',
        'render',
        'request',
        'runtime.js',
        'tracker',
      ]),
    );
  });
});

describe('consumers of both kinds', { tags: ['slow'] }, () => {
  it('load it: with import, and with require()', async () => {
    const file = JSON.stringify(path.join(await compiled(), 'index.js'));
    const use = 'new m.CacheTracker().aggregate().calls';
    const imported = await run(process.execPath, [
      '--input-type=module',
      '--eval',
      `const m = await import(${file}); console.log(${use});`,
    ]);
    // Node 20.19, 22.12 and later load modules with require().
    const required = await run(process.execPath, [
      '--eval',
      `const m = require(${file}); console.log(${use});`,
    ]);
    expect([imported.stdout, required.stdout]).toEqual(['0\n', '0\n']);
  });
});

describe('memory', { tags: ['slow'] }, () => {
  it('is bounded under as many prefixes as there may be', () => {
    const tracker = new CacheTracker();
    const request = (id: number) => ({
      model: 'claude-sonnet-5',
      system: [{ type: 'text', text: `Tenant ${id}.`, cache_control: { type: 'ephemeral' } }],
      messages: [{ role: 'user', content: 'Hi?' }],
    });
    const count = 5_000;
    for (let id = 0; id < count; id++)
      tracker.record({ request: request(id), usage: claudeUsage(0, 2000), run: `run ${id}` });
    expect(tracker.byPrefix().size).toBe(201);
    expect(tracker.calls().length).toBe(200);
    expect(tracker.aggregate()).toMatchObject({ calls: count, tokensWrittenToCache: 2000 * count });
    expect(tracker.run('run 0').calls).toBe(0);
    expect(tracker.run(`run ${count - 1}`).calls).toBe(1);
  });
});
