import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { TemporaryRepository } from '../../support/repository.ts';

/**
 * Puts a shell script in the place of git; `git` inside it is the real one. Returns the PATH to use.
 */
export async function gitInstead(repo: TemporaryRepository, script: string): Promise<string> {
  const real = repo.env['PATH'] ?? '';
  const bin = path.join(repo.dir, '..', 'bin');
  await mkdir(bin);
  await writeFile(path.join(bin, 'git'), `#!/bin/sh\nPATH='${real}'\n${script}\n`);
  await chmod(path.join(bin, 'git'), 0o755);
  return `${bin}${path.delimiter}${real}`;
}
