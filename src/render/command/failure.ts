import { analysisError, lackingError } from '../../errors.ts';
import { LIMITS } from '../../limits.ts';
import type { CommandEnd } from '../../sandbox/run-command.ts';

/** Longer lines are no message. */
const LINE = 300;

/** Why a command produced nothing that could be analysed, in one line; null where it ended well. */
export function failureOfEnd(
  what: string,
  { how, stderr }: CommandEnd,
  seconds: number = LIMITS.renderSeconds,
): Error | null {
  const said = lastWords(stderr);
  const because = said === '' ? 'and said nothing on stderr' : `and said: ${said}`;
  switch (how.kind) {
    case 'exited':
      if (how.code === 0) return null;
      if (how.code === 127)
        return lackingError(
          `${what} names a program that is not there (${said}): install it in a step before this one, or by setup.`,
        );
      return (NOT_INSTALLED.test(said) ? lackingError : analysisError)(
        `${what} failed with exit code ${how.code} ${because}`,
      );
    case 'killed':
      return lackingError(`${what} was killed by ${how.signal} ${because}`);
    case 'timed-out':
      return lackingError(
        `${what} did not end within ${seconds} s and was killed: it may wait for input or for the network; let it print and end.`,
      );
    case 'too-much-output':
      return analysisError(
        `${what} printed more than ${LIMITS.outputBytes / 2 ** 20} MB and was killed: print request bodies alone, and logs on stderr.`,
      );
    case 'not-started':
      return lackingError(`${what} could not be started (${how.reason}): is there a shell?`);
  }
}

/** A package that nobody installed: of the repository's own modules the commit would have them. */
const NOT_INSTALLED =
  /ModuleNotFoundError|No module named|Cannot find (?:module|package)|ERR_MODULE_NOT_FOUND|command not found|MODULE_NOT_FOUND/;

/** The line that tells most: the last one of an error, without the traces around it. */
function lastWords(stderr: string): string {
  const lines = stderr
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !NOISE.test(line));
  const error = lines.findLast((line) => /^(?:\w+\.)*\w*(?:Error|Exception|error)\b.*:/.test(line));
  return (error ?? lines.at(-1) ?? '').slice(0, LINE);
}

const NOISE = /^(?:at |Node\.js v|npm (?:ERR!|error) A complete log|\^+$|~+$|[{}]$)/;
