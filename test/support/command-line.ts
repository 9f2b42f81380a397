import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { compiled } from './compiled.ts';

const committed = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));

/**
 * The command line as a file for Node: the committed bundle where CI is set, which also makes sure that it is
 * current, and starts in half the time; else the same program from the sources.
 */
export async function commandLine(): Promise<string> {
  return process.env['CI'] === undefined ? path.join(await compiled(), 'cli/index.js') : committed;
}
