import type { z } from 'zod';
import type { Json } from '../../json/value.ts';
import { type Config, configSchema } from './schema.ts';

/** A place in a config, as keys and indices. */
export type ConfigPath = readonly (string | number)[];

/** Something wrong in a config. */
export interface Problem {
  /** Where; for an unknown key the key itself. */
  readonly path: ConfigPath;
  /** Whether the name at the end of the path is wrong, and not what stands there. */
  readonly isName: boolean;
  /** What was found and what is allowed, without the place. */
  readonly message: string;
}

/** The config that a value spells, or all that is wrong with it. */
export function validate(
  value: Json,
): { readonly config: Config } | { readonly problems: readonly [Problem, ...Problem[]] } {
  const result = configSchema.safeParse(value, { reportInput: true });
  if (result.success) return { config: result.data };
  const problems = result.error.issues.flatMap((issue): Problem[] => {
    const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
    const { code, message } = issue;
    if (code === 'unrecognized_keys') {
      // One line for each key, see `object`.
      const words = message.split('\n');
      return issue.keys.map((key, index) => ({
        path: [...path, key],
        isName: true,
        message: words[index] ?? message,
      }));
    }
    return [{ path, isName: code === 'invalid_key', message: wordsOf(issue) }];
  });
  const [first = { path: [], isName: false, message: 'is no config' }, ...rest] = problems;
  return { problems: [first, ...rest] };
}

/** A path as a person writes it: `prompts[1].system[0].engine`. */
export function spell(path: ConfigPath): string {
  return path
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`;
      if (!/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(key)) return `[${JSON.stringify(key)}]`;
      return index === 0 ? key : `.${key}`;
    })
    .join('');
}

// A refused name of the user's own carries its reason one level deeper.
function wordsOf(issue: z.core.$ZodIssue): string {
  return (issue.code === 'invalid_key' ? issue.issues[0] : issue)?.message ?? issue.message;
}
