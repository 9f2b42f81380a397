import { codeOf, lacking, lackingError, messageOf } from '../../errors.ts';
import { BrokenFolder } from '../../sandbox/clear.ts';

/** Something of the system's doing, and no fault of this program. */
export function isOfTheFolder(error: unknown): boolean {
  return error instanceof BrokenFolder || codeOf(error) !== undefined;
}

/** Why a prompt was not rendered in a folder that broke. */
export function brokenFolder(error: unknown): Error {
  return lackingError(
    `The temporary tree broke (${messageOf(error)}): ${lacking(error) ?? 'let the command write into its own folder alone'}.`,
    error,
  );
}
