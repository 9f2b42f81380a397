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

/** The same, where one stands by itself too. */
export const oneOrMoreGlobs = z
  .preprocess((value) => (typeof value === 'string' ? [value] : value), globs)
  // `items` holds for lists only, so that this is true of both forms.
  .meta({ type: ['string', 'array'] });
