import { z } from 'zod';
import { globProblem, isNegated } from './glob.ts';
import { normalPath } from './paths.ts';
import { expected, found, text } from './shape.ts';

const glob = text('a glob')
  .superRefine((value, context) => {
    const problem = globProblem(value.replace(/^!/, ''));
    if (problem !== undefined) context.addIssue(`${found(value)} ${problem}`);
  })
  .transform((value) => (isNegated(value) ? `!${normalPath(value.slice(1))}` : normalPath(value)));
/** A list of globs, which count from the repository's root; `!` takes out what those in front of it took. */
export const globs = z.array(glob, { error: expected('a list of globs') });

/** The same, where one stands by itself too. */
export const oneOrMoreGlobs = z
  .preprocess((value) => (typeof value === 'string' ? [value] : value), globs)
  // `items` holds for lists only, so that this is true of both forms.
  .meta({ type: ['string', 'array'] });
