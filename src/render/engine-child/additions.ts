import type Handlebars from 'handlebars';
import { dotpromptHelpers } from '../formats/dotprompt/handlebars.ts';
import { kernelHelpers } from '../formats/semantic-kernel/handlebars.ts';
import type { Job } from './protocol.ts';

/** Adds the helpers of a format to an instance of Handlebars. */
export type HelperSet = (handlebars: typeof Handlebars, job: Job) => void;

/** The helpers that a format brings with it, by the name that the format asks for them by. */
const SETS: ReadonlyMap<string, HelperSet> = new Map([
  ['dotprompt', dotpromptHelpers],
  ['semantic-kernel', kernelHelpers],
]);

/** @throws TypeError for a set that nobody wrote */
export function helperSet(name: string | null): HelperSet | null {
  if (name === null) return null;
  const found = SETS.get(name);
  if (found === undefined) throw new TypeError(`there are no helpers called ${name}`);
  return found;
}
