import { type GuardError, analysisError } from '../../errors.ts';
import type { FileLine } from '../rendering.ts';

/** An error at a line of a template. */
export function refusal({ file, line }: FileLine, words: string): GuardError {
  return analysisError(`${file}:${line}: ${words}`);
}
