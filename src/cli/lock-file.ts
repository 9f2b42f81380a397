import path from 'node:path';
import { type KnownCounts, knownCounts } from '../check/known-counts.ts';
import { codeOf, messageOf } from '../errors.ts';
import { LOCK_NAME } from '../request/tokens/lock.ts';
import { readUpTo } from './read-file.ts';
import { LIMITS } from '../limits.ts';

/** Where `check --exact` leaves it: beside the configuration. */
const FOLDERS = ['', '.github'];

/**
 * The token counts that lie in the working folder, for commands that look at files and not at commits;
 * none where there is no lock file. One that cannot be read is told in a note.
 */
export async function knownLock(cwd: string): Promise<KnownCounts | undefined> {
  for (const folder of FOLDERS) {
    const place = path.posix.join(folder, LOCK_NAME);
    try {
      const bytes = await readUpTo(path.join(cwd, folder, LOCK_NAME), LIMITS.lockBytes + 1);
      return knownCounts(new TextDecoder().decode(bytes), place);
    } catch (error) {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') continue;
      const notes = [`Token counts are estimates: ${place} cannot be read (${messageOf(error)}).`];
      return { counts: new Map(), calibration: new Map(), notes };
    }
  }
  return undefined;
}
