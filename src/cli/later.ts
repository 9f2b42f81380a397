import { type GuardError, usageError } from '../errors.ts';
import { VERSION } from '../version.ts';

/** Commands of the contract that this version does not have yet. */
export const LATER_COMMANDS: readonly string[] = ['traffic'];

/** Known, but not there yet: says so, instead of calling it unknown. */
export function notYet(what: string, instead = ''): GuardError {
  return usageError(
    `${what} is not in this version (${VERSION}) of prompt-cache-guard.${instead === '' ? '' : ` ${instead}`}`,
  );
}
