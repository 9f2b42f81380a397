import { execFile } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { compiled } from '../support/compiled.ts';

const run = promisify(execFile);

/** Tells on stderr which files a process loads; the hook runs in a thread of its own. */
const HOOK = `
import { writeSync } from 'node:fs';
export async function load(url, context, next) {
  writeSync(2, 'loaded ' + url + '\\n');
  return next(url, context);
}`;
const REGISTER = `
import { register } from 'node:module';
register(${JSON.stringify(dataUrl(HOOK))});`;

function dataUrl(source: string): string {
  return `data:text/javascript,${encodeURIComponent(source)}`;
}

/** The files that a program loads, from src/ and without their extension; packages by their own path. */
async function loadedBy(...args: readonly string[]): Promise<readonly string[]> {
  const root = `${pathToFileURL(await compiled()).href}/`;
  const { stderr } = await run(
    process.execPath,
    ['--import', dataUrl(REGISTER), path.join(await compiled(), 'cli/index.js'), ...args],
    { env: {} },
  );
  return stderr
    .split('\n')
    .filter((line) => line.startsWith('loaded ') && !line.startsWith('loaded node:'))
    .map((line) => line.slice('loaded '.length).replace(root, '').replace(/\.js$/, ''))
    .toSorted();
}

/** What every start needs: the list of commands, and how errors are told. */
const START = [
  'cli/commands',
  'cli/complain',
  'cli/help',
  'cli/host',
  'cli/index',
  'cli/run',
  'cli/suggest',
  'errors',
  'findings/policy/exit',
  'report/escape/terminal',
  'report/escape/workflow-log',
  'report/visible',
  'repository/config/nearest',
  'version',
];

describe('what is loaded, file by file', () => {
  it.each(['--version', '--help'])('for %s: no command', async (option) => {
    expect(await loadedBy(option)).toEqual(START);
  });

  it('for one command: none of the others', async () => {
    const loaded = await loadedBy('lint', '--help');
    expect(loaded).toContain('check/lint');
    const commands = loaded.filter((file) => file.startsWith('cli/commands/'));
    expect(commands).toEqual(['cli/commands/lint']);
  });
});
