import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Program } from '../process/line-process.ts';
import { JINJA2_PROGRAM } from './program.ts';

/**
 * Python with the program that renders Jinja2: isolated from the user's settings and packages, with an
 * empty environment. A Python whose shared library is found by LD_LIBRARY_PATH keeps that.
 */
export function jinja2Program(): Program {
  const kept = ['LD_LIBRARY_PATH', 'SystemRoot'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    command: pythonOnPath() ?? 'python3',
    args: ['-I', '-B', '-X', 'utf8', '-c', JINJA2_PROGRAM],
    env: Object.fromEntries(kept),
  };
}

/** Looked for here, because a process with an empty environment has no PATH. */
function pythonOnPath(): string | undefined {
  const name = process.platform === 'win32' ? 'python.exe' : 'python3';
  const folders = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((folder) => path.isAbsolute(folder));
  return folders.map((folder) => path.join(folder, name)).find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
