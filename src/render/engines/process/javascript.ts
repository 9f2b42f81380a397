import process from 'node:process';
import path from 'node:path';
import type { Program } from './running-program.ts';
import { engineFiles } from './location.ts';

/** The heap of the process that renders, in MB: a hundred times what a large prompt takes. */
const HEAP = 256;

/**
 * The process for the engines written in JavaScript: an empty environment, and where Node can say so no
 * right but to read its own code. Node 20 and 22 have no such right for the network.
 */
export function javascriptProgram(): Program {
  const { entry, readable } = engineFiles();
  const flags = process.allowedNodeEnvironmentFlags;
  const permission = ['--permission', '--experimental-permission'].find((flag) => flags.has(flag));
  const rights =
    permission === undefined
      ? []
      : [permission, ...readable.map((folder) => `--allow-fs-read=${path.join(folder, '*')}`)];
  return {
    command: process.execPath,
    args: [
      ...rights,
      '--no-warnings',
      '--disable-proto=delete',
      `--max-old-space-size=${HEAP}`,
      entry,
    ],
    env: {},
  };
}
