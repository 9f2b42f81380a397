import { GuardError, messageOf } from '../errors.ts';
import type { FileLine } from './rendering.ts';
import { type ConfigPlace, type Side, configLine } from './side.ts';

/** Why a prompt could not be rendered, and where a person fixes it. */
export interface Failure {
  readonly reason: string;
  readonly at: FileLine | null;
  /** What this run lacks, and no commit brings along. */
  readonly isOfRun: boolean;
}

/**
 * What an error says about a prompt. What is wrong with the prompt's files is its own failure, and so
 * is a fault of ours, so that it stops no other prompt; wrong usage stops the run and is thrown again.
 */
export function failureOf(error: unknown, side: Side, at: ConfigPlace | null): Failure {
  if (!(error instanceof GuardError))
    return {
      reason: `internal error: ${messageOf(error)}; please report it with the prompt that causes it.`,
      at: configLine(at, ''),
      isOfRun: false,
    };
  if (error.kind === 'usage') throw error;
  // An error that tells the case in front keeps the one that names the place.
  const named = error.cause instanceof GuardError ? error.cause : error;
  return {
    reason: error.message,
    at: placeIn(named.message, side, at) ?? configLine(at, ''),
    isOfRun: error.isOfRun || named.isOfRun,
  };
}

/** The file and line that a message begins with; for a message about a file as a whole its first line. */
function placeIn(message: string, { tree, paths }: Side, at: ConfigPlace | null): FileLine | null {
  const match = /^(.+?):(\d+)(?::\d+)?: /.exec(message);
  const [, file = '', line = ''] = match ?? [];
  if (tree.entries.has(file) || file === at?.file) return { file, line: Number(line) };
  const whole = [...paths].find(
    (path) =>
      tree.entries.has(path) && [`${path} `, `${path}: `].some((name) => message.startsWith(name)),
  );
  return whole === undefined ? null : { file: whole, line: 1 };
}
