import { execFileSync } from 'node:child_process';
import { accessSync, closeSync, constants, openSync, readSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { NoProgram } from '../process/line-process.ts';
import type { Program } from '../process/running-program.ts';
import { JINJA2_PROGRAM } from './program.ts';

/**
 * Python with the program that renders Jinja2: isolated from the user's settings and packages, with an
 * empty environment. A Python whose shared library is found by LD_LIBRARY_PATH keeps that.
 */
export function jinja2Program(): Program | NoProgram {
  const command = pythonOnPath();
  if (command === undefined)
    return {
      missing:
        'engine jinja2 needs Python 3 with jinja2, and there is no python3 on PATH; install it, then run: python3 -m pip install jinja2',
    };
  return {
    command,
    args: ['-I', '-B', '-X', 'utf8', '-c', JINJA2_PROGRAM],
    env: kept('LD_LIBRARY_PATH', 'SystemRoot'),
  };
}

/** Looked for here, because a process with an empty environment has no PATH. */
function pythonOnPath(): string | undefined {
  const name = process.platform === 'win32' ? 'python.exe' : 'python3';
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const found = folders
    .filter((folder) => path.isAbsolute(folder))
    .map((folder) => path.join(folder, name))
    .find((file) => isProgram(file));
  return found !== undefined && isScript(found) ? interpreterBehind(found) : found;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Version managers put a script in the place of Python, which needs more than an empty environment. */
function isScript(file: string): boolean {
  const bytes = Buffer.alloc(2);
  const open = openSync(file, 'r');
  try {
    readSync(open, bytes);
  } finally {
    closeSync(open);
  }
  return bytes.toString('latin1') === '#!';
}

function interpreterBehind(script: string): string {
  const program = 'import sys; print(sys.executable)';
  try {
    const told = execFileSync(script, ['-I', '-c', program], {
      cwd: '/',
      env: kept('PATH', 'HOME', 'LD_LIBRARY_PATH'),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return told.trim() || script;
  } catch {
    // Started all the same, it says itself what is wrong.
    return script;
  }
}

function kept(...names: readonly string[]): Record<string, string> {
  const known = names.map((name) => [name, process.env[name]] as const);
  return Object.fromEntries(
    known.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  );
}
