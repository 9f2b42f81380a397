import type { ErrorKind } from '../../errors.ts';
import type { Verdict } from './verdict.ts';

/** The exit codes of every command and of the Action (contract, section 2). */
export type ExitCode = 0 | 1 | 2 | 3;

export const EXIT_OF_VERDICT: Readonly<Record<Verdict, ExitCode>> = { pass: 0, fail: 1, error: 3 };

export const EXIT_OF_ERROR: Readonly<Record<ErrorKind, ExitCode>> = { usage: 2, analysis: 3 };

/** A fault of the program itself: nothing was found out, so it must be neither a pass nor a finding. */
export const EXIT_OF_FAULT: ExitCode = 3;
