import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readUsage } from '../../src/index.ts';
import { script, fakeServerByEnvironment } from '../fake-provider/running.ts';
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

describe('the examples of the documentation', () => {
  it.each(ALL)('number %s runs as it stands against a fake server', async (name, code) => {
    const said = { text: 'Hello.', usage: { read: 5000, uncached: 40 } };
    await fakeServerByEnvironment(script(said, said, said));
    const library = pathToFileURL(await compiled()).href;
    const file = path.join(folder, `${name.replaceAll(/\W/g, '-')}.mjs`);
    const imported = code.replaceAll(
      /'prompt-cache-guard(?:\/(\w+))?'/g,
      (_, entry = 'index') => `'${library}/${String(entry)}.js'`,
    );
    await writeFile(file, imported);
    const { stderr } = await run(process.execPath, [file], { cwd: folder });
    expect(stderr).toBe('');
  });

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
