import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readUsage } from '../../src/index.ts';
import { captureEnvironment } from '../../src/fake-provider/environment.ts';
import { startFakeServer } from '../../src/fake-provider/fake-server.ts';
import { script } from '../fake-provider/running.ts';
import { compiled } from '../support/compiled.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const text = await readFile(path.join(root, 'docs/tracker.md'), 'utf8');
const readme = await readFile(path.join(root, 'README.md'), 'utf8');

/** The examples of a page in one language, as they stand there. */
function examples(language: string, page = text): readonly string[] {
  return [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter(([, found]) => found === language)
    .map(([, , code = '']) => code);
}

let folder: string;
beforeAll(async () => {
  // Inside the project, where the SDKs are found.
  await mkdir(path.join(root, 'build'), { recursive: true });
  folder = await mkdtemp(path.join(root, 'build', 'examples-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Those of the README are TypeScript without types. */
const ALL = [
  ...examples('js').map((code, index) => [`${index + 1} of docs/tracker.md`, code] as const),
  ...examples('ts', readme).map((code, index) => [`${index + 1} of the README`, code] as const),
];

/** Runs the examples one after the other, and writes what each said on stderr, or failed with. */
const RUNNER = `
import { writeFileSync } from 'node:fs';
const told = [];
for (const file of process.argv.slice(2)) {
  const { write } = process.stderr;
  let said = '';
  process.stderr.write = (text) => { said += text; return true; };
  await import(file).catch((error) => { said += error.stack; });
  process.stderr.write = write;
  told.push(said);
}
writeFileSync('told.json', JSON.stringify(told));
`;

describe('the examples of the documentation', () => {
  let told: readonly string[];
  beforeAll(async () => {
    const said = { text: 'Hello.', usage: { read: 5000, uncached: 40 } };
    const server = await startFakeServer(script(...Array.from(ALL, () => [said, said]).flat()));
    const library = pathToFileURL(await compiled()).href;
    const files = ALL.map(([name]) => path.join(folder, `${name.replaceAll(/\W/g, '-')}.mjs`));
    for (const [index, [, code]] of ALL.entries())
      await writeFile(
        files[index] ?? '',
        code.replaceAll(
          /'prompt-cache-guard(?:\/(\w+))?'/g,
          (_, entry = 'index') => `'${library}/${String(entry)}.js'`,
        ),
      );
    await writeFile(path.join(folder, 'runner.mjs'), RUNNER);
    // One process for all: to load the library and the SDKs takes longer than what the examples do.
    try {
      const { stderr } = await run(process.execPath, ['runner.mjs', ...files], {
        cwd: folder,
        env: { ...process.env, ...captureEnvironment(server.port) },
      });
      if (stderr !== '') throw new Error(stderr);
    } finally {
      await server.close();
    }
    told = JSON.parse(await readFile(path.join(folder, 'told.json'), 'utf8')) as string[];
  });

  it.each(ALL.map(([name], index) => [name, index] as const))(
    'number %s runs as it stands against a fake server',
    (_, index) => {
      expect(told[index]).toBe('');
    },
  );

  it('has a Python one that writes a line of the same form', async () => {
    const [code = ''] = examples('python');
    const file = path.join(folder, 'METRICS.jsonl');
    const use = `
import types
usage = types.SimpleNamespace(input_tokens=40, cache_read_input_tokens=6000, cache_creation_input_tokens=0, output_tokens=12)
record(${JSON.stringify(file)}, "support", "claude-sonnet-5", usage, time.time())
`;
    await run('python3', ['-c', code + use]);
    const line = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
    expect(line).toMatchObject({ v: 1, name: 'support', model: 'claude-sonnet-5', status: 200 });
    expect(readUsage(line as never)).toEqual({
      uncached: 40,
      read: 6000,
      write: 0,
      write1h: 0,
      output: 12,
    });
    // "In ten lines": nine and the import.
    expect(
      code
        .trim()
        .split('\n')
        .filter((one) => one.trim() !== '').length,
    ).toBeLessThanOrEqual(10);
  });
});
