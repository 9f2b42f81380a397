import { type GuardError, analysisError, lackingError } from '../../../errors.ts';
import type { Answered } from './line-process.ts';

type Silence = Extract<Answered, { readonly silence: object }>['silence'];

/** Why there is no text where the process that renders gave no answer. */
export function silent(silence: Silence, file: string, engine: string): GuardError {
  switch (silence.why) {
    case 'timeout':
      return analysisError(
        `${file} does not come to an end: a loop, a power or a pattern in it takes longer than any prompt; shorten it.`,
      );
    case 'too-long':
      return analysisError(`${file} renders to more than a prompt can be: shorten its loops.`);
    case 'missing':
      return lackingError(`${file} cannot be rendered: ${silence.error}`);
    case 'no-start':
      return lackingError(
        `${file} cannot be rendered: engine ${engine} did not start (${silence.error}); see that the programs it needs can be run.`,
      );
    case 'ended':
      return analysisError(
        /out of memory|MemoryError/i.test(silence.stderr)
          ? `${file} takes more memory than any prompt: shorten what it repeats.`
          : `${file} cannot be rendered: engine ${engine} broke off; simplify the template, or render it by a command (render:).`,
      );
  }
}
