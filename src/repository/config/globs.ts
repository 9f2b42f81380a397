import { z } from 'zod';
import { globProblem } from './glob.ts';
import { normalPath } from './paths.ts';
import { expected, found, text } from './shape.ts';

const glob = text('a glob')
  .superRefine((value, context) => {
    const problem = globProblem(value);
    if (problem !== undefined) context.addIssue(`${found(value)} ${problem}`);
  })
  .transform(normalPath);
/** A list of globs, which count from the repository's root. */
export const globs = z.array(glob, { error: expected('a list of globs') });
