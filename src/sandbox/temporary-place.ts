import { accessSync, constants, readFileSync, realpathSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

const MEMORY = '/dev/shm';
/** Left to others in memory. */
const RESERVE = 512 * 1024 * 1024;

/**
 * The folder for temporary trees: in memory where that is large enough and may hold programs, else where
 * the system keeps temporary files.
 * @param bytes what is going to be written, at most; null where nobody knows
 */
export function temporaryPlace(bytes: number | null): string {
  return bytes !== null && fitsInMemory(bytes) ? MEMORY : realpathSync(tmpdir());
}

function fitsInMemory(bytes: number): boolean {
  try {
    accessSync(MEMORY, constants.W_OK);
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize > bytes + RESERVE && mayHoldPrograms();
  } catch {
    return false;
  }
}

/** Containers mount it without the right to run anything there. */
function mayHoldPrograms(): boolean {
  const mounts = readFileSync('/proc/mounts', 'utf8').split('\n');
  const mount = mounts.findLast((line) => line.split(' ')[1] === MEMORY);
  const [, , type, options = ''] = mount?.split(' ') ?? [];
  return type === 'tmpfs' && !options.split(',').includes('noexec');
}
