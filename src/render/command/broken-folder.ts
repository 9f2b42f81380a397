import { codeOf, lackingError, messageOf } from '../../errors.ts';
import { BrokenFolder } from '../../sandbox/clear.ts';

/** Something of the system's doing, and no fault of this program. */
export function isOfTheFolder(error: unknown): boolean {
  return error instanceof BrokenFolder || codeOf(error) !== undefined;
}

/** Why a prompt was not rendered in a folder that broke. */
export function brokenFolder(error: unknown): Error {
  return lackingError(
    `The temporary tree broke (${messageOf(error)}): ${wayOut(codeOf(error))}.`,
    error,
  );
}

function wayOut(code: string | undefined): string {
  const known = WAYS_OUT.find(({ codes }) => code !== undefined && codes.includes(code));
  return known?.way ?? 'let the command write into its own folder alone';
}

const WAYS_OUT: readonly { readonly codes: readonly string[]; readonly way: string }[] = [
  {
    codes: ['ENOSPC', 'EDQUOT'],
    way: 'free some space, or set TMPDIR to a folder with more of it',
  },
  { codes: ['EMFILE', 'ENFILE'], way: 'allow more open files (ulimit -n)' },
  { codes: ['EAGAIN', 'ENOMEM'], way: 'allow more processes and memory' },
];
