import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VERSION } from '../../src/version.ts';
import { temporaryRepository } from '../support/repository.ts';
import { committedDist, copyTo, root } from './committed.ts';

const run = promisify(execFile);

/** Parses modules and runs none: one process, where `node --check` takes one for each. */
const PARSE = `
const { readFileSync } = require('node:fs');
const { SourceTextModule } = require('node:vm');
const [, ...files] = process.argv;
for (const file of files) new SourceTextModule(readFileSync(file, 'utf8'), { identifier: file });
process.stdout.write(files.length + ' parsed');
`;

let folder: string;
beforeAll(async () => {
  // A space in the path, and no node_modules anywhere above.
  folder = await mkdtemp(path.join(tmpdir(), 'bundle of '));
  await copyTo(
    folder,
    (await committedDist()).map(({ file }) => file),
  );
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('the committed bundles, on their own in an empty folder', () => {
  it('the command line runs with plain Node and an empty environment', async () => {
    const { stdout, stderr } = await run(
      process.execPath,
      [path.join(folder, 'dist/cli/index.js'), '--version'],
      { cwd: folder, env: {} },
    );
    expect({ stdout, stderr }).toEqual({ stdout: `${VERSION}\n`, stderr: '' });
  });

  it.skipIf(process.platform === 'win32')('the command line can be executed as it is', async () => {
    const { stdout } = await run(path.join(folder, 'dist/cli/index.js'), ['--version'], {
      cwd: folder,
      env: { PATH: path.dirname(process.execPath) },
    });
    expect(stdout).toBe(`${VERSION}\n`);
    expect(await committedDist()).toContainEqual({ file: 'dist/cli/index.js', executable: true });
  });

  it('every part of every bundle can be parsed', async () => {
    const parts = (await committedDist()).filter(({ file }) =>
      /^dist\/(cli|action|engine|programs)\/.*\.js$/.test(file),
    );
    expect(parts.map(({ file }) => file)).toContain('dist/cli/index.js');
    const files = parts.map(({ file }) => path.join(folder, file));
    const args = ['--experimental-vm-modules', '--no-warnings', '--eval', PARSE, ...files];
    const { stdout } = await run(process.execPath, args);
    expect(stdout).toBe(`${files.length} parsed`);
  });

  it('templates are rendered in the process that comes with them', async () => {
    await using repository = await temporaryRepository();
    const config = `version: 1
prompts:
  - id: greeting
    provider: anthropic
    model: claude-sonnet-5
    system: [{ file: greeting.liquid }]
    messages: [{ role: user, content: "Hi" }]
    vars: { name: { varies: tenant, values: [Ada] } }
`;
    const greeting = 'You are {{ name | upcase }}.\n';
    await repository.commit('one', {
      'prompt-cache-guard.yml': config,
      'greeting.liquid': greeting,
    });
    const sent = path.join(folder, 'sent.jsonl');
    await run(
      process.execPath,
      [
        path.join(folder, 'dist/cli/index.js'),
        'check',
        '--base',
        'HEAD',
        '--all',
        '--requests',
        sent,
      ],
      { cwd: repository.dir, env: repository.env },
    );
    expect(await readFile(sent, 'utf8')).toContain('You are ADA.');
  });

  it('the licences of all merged packages are with them', async () => {
    const licenses = await readFile(path.join(folder, 'dist/licenses.txt'), 'utf8');
    const headings = new Set(licenses.match(/^(?:@[\w.-]+\/)?[\w.-]+ \d+\.\d+\.\d+\S*$/gm));
    const listed = new Set([...headings].map((heading) => heading.split(' ')[0]));
    const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
      devDependencies: Readonly<Record<string, string>>;
    };
    const merged = new Set<string>();
    for (const file of await readdir(path.join(root, 'src'), { recursive: true })) {
      // That one writes programs for others.
      if (!file.endsWith('.ts') || file.endsWith(path.join('cli', 'init', 'scripts.ts'))) continue;
      const text = await readFile(path.join(root, 'src', file), 'utf8');
      for (const [, name = ''] of text.matchAll(
        /(?:^import (?!type )[^;]*? from |\bimport\()'((?:@[^/']+\/)?[^/']+)/gm,
      ))
        if (name in manifest.devDependencies) merged.add(name);
    }
    expect(merged).toContain('zod');
    expect([...merged].filter((name) => !listed.has(name))).toEqual([]);
  });

  it('what two programs need is there once, and all of it is small', async () => {
    const seen = new Set<string>();
    const all: Buffer[] = [];
    let twice = 0;
    for (const { file } of await committedDist()) {
      const bytes = await readFile(path.join(folder, file));
      all.push(bytes);
      if (!file.endsWith('.js')) continue;
      for (const module of String(bytes)
        .split(/^(?=\t?\d+: )/m)
        .slice(1)) {
        if (seen.has(module)) twice += module.length;
        seen.add(module);
      }
    }
    expect(seen.size).toBeGreaterThan(100);
    // The bundler makes no part of less than some 10 kB for what a few of them share.
    expect(twice).toBeLessThan(0.04 * all.reduce((sum, { length }) => sum + length, 0));
    expect(gzipSync(Buffer.concat(all)).length).toBeLessThan(3_000_000);
  });
});
