import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { temporaryPlace } from '../../src/sandbox/temporary-place.ts';

const ENOUGH_BYTES = 2 ** 31;

/**
 * Gives this process and its children a folder for temporary files, in memory where there is space: the tests
 * write thousands of small ones, most of them git's. Removed with all that is in it when this process ends. A
 * folder that the environment names is left in place.
 */
export function temporaryFilesInMemory(): void {
  if (process.env['TMPDIR'] !== undefined) return;
  const folder = mkdtempSync(path.join(temporaryPlace(ENOUGH_BYTES), 'tests-'));
  process.env['TMPDIR'] = folder;
  process.on('exit', () => {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // A child that a test killed may still be at it: no reason to turn a run red.
    }
  });
}
