import { analysisError, codeOf, messageOf } from '../../errors.ts';
import { BrokenFolder } from '../../sandbox/clear.ts';

/** Something of the system's doing, and no fault of this program. */
export function isOfTheFolder(error: unknown): boolean {
  return error instanceof BrokenFolder || codeOf(error) !== undefined;
}

/** Why a prompt was not rendered in a folder that broke. */
export function brokenFolder(error: unknown): Error {
  return analysisError(
    `The temporary tree broke (${messageOf(error)}): ${wayOut(codeOf(error))}.`,
    error,
  );
}

function wayOut(code: string | undefined): string {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'free some space, or set TMPDIR to a folder with more of it';
    case 'EMFILE':
    case 'ENFILE':
      return 'allow more open files (ulimit -n)';
    case 'EAGAIN':
    case 'ENOMEM':
      return 'allow more processes and memory';
    default:
      return 'let the command write into its own folder alone';
  }
}
