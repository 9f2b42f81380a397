import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openRepository } from '../../src/repository/git/repository.ts';
import { Sandbox, type SandboxInput, type SandboxRun } from '../../src/sandbox/sandbox.ts';
import type { CommandEnd } from '../../src/sandbox/run-command.ts';
import type { TemporaryRepository } from '../support/repository.ts';

/** A sandbox of two commits in a temporary folder of the test's own. */
export async function sandboxOf(
  { dir, env }: TemporaryRepository,
  { moment, ...commits }: SandboxInput['commits'] & Pick<SandboxInput, 'moment'>,
  shared?: string,
) {
  const place = shared ?? (await realpath(await mkdtemp(path.join(tmpdir(), 'sandbox-'))));
  const repository = await openRepository(dir, { env });
  const sandbox = new Sandbox({ repository, commits, moment, installs: false, place }, null);
  return {
    place,
    sandbox,
    async run(command: string, more: Partial<SandboxRun> = {}): Promise<CommandEnd> {
      const result = await sandbox.run({ ...plain(command), ...more });
      return result.end;
    },
    async [Symbol.asyncDispose]() {
      await sandbox[Symbol.asyncDispose]();
      await repository[Symbol.asyncDispose]();
      if (shared === undefined) await rm(place, { recursive: true, force: true });
    },
  };
}

/** A command at head, without setup. */
function plain(command: string): SandboxRun {
  return {
    prepared: { side: 'head', setup: null },
    command,
    env: { PATH: process.env['PATH'] ?? '' },
    elsewhere: { tree: false, home: false },
  };
}

export const atBase = { prepared: { side: 'base', setup: null } } as const;

export function withSetup(side: 'base' | 'head', command: string) {
  return { prepared: { side, setup: { command, env: { PATH: process.env['PATH'] ?? '' } } } };
}
