import { z } from 'zod';
import { type Json, type JsonObject, NumberLiteral, entries } from '../../json/value.ts';
import { suggestion } from './nearest.ts';
import { pathProblem, referenceOf } from './paths.ts';

/*
 * Building blocks of the schema. A config is read as Json, which keeps number spelling and key order
 * for the parts that end up in request bodies; each block turns only its own level into what zod
 * knows, so that free-form parts come through untouched.
 */

/** An object of exactly these members; an unknown one is named with the member it was meant to be. */
export function object<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const known = Object.keys(shape);
  const error = (issue: z.core.$ZodRawIssue) => {
    if (issue.code !== 'unrecognized_keys') return says(issue.input, 'an object (key: value)');
    // zod has one issue for all of them.
    return issue.keys
      .map((key) => `unknown key${suggestion(key, known)} (known here: ${known.join(', ')})`)
      .join('\n');
  };
  return z.preprocess(plainLevel, z.strictObject(shape, { error }));
}

/** An object whose member names are the user's own. */
export function record<Value extends z.core.SomeType>(name: RegExp, what: string, value: Value) {
  const key = z.string().regex(name, { error: `is no ${what}` });
  return z.preprocess(
    (input, context) => {
      const level = plainLevel(input);
      // zod would leave it out without a word.
      if (typeof level === 'object' && level !== null && Object.hasOwn(level, '__proto__'))
        context.addIssue({ code: 'custom', path: ['__proto__'], message: `is no ${what}` });
      return level;
    },
    z.record(key, value, { error: expected('an object (name: value)') }),
  );
}

export function text(what: string) {
  return z
    .string({ error: expected(what) })
    .min(1, { error: `is empty; allowed: ${what}` })
    .meta({ description: what });
}

export function matching(pattern: RegExp, what: string) {
  return text(what)
    .regex(pattern, { error: expected(what) })
    .meta({ description: what });
}

export function oneOf<const Words extends readonly string[]>(words: Words) {
  const error = (issue: z.core.$ZodRawIssue): string => {
    const meant = typeof issue.input === 'string' ? suggestion(issue.input, words) : '';
    return says(issue.input, words.join(', ')) + meant;
  };
  return z.enum(words, { error });
}

/** A number from `least` to `most`, both included. */
export function number(what: string, least: number, most?: number) {
  const error = expected(what);
  const from = z.number({ error }).min(least, { error });
  return numeric(most === undefined ? from : from.max(most, { error }), what);
}

/** A number above 0. */
export function positive(what: string) {
  const error = expected(what);
  return numeric(z.number({ error }).gt(0, { error }), what);
}

/** A whole number from `least`. */
export function count(what: string, least: number) {
  const error = expected(what);
  return numeric(z.number({ error }).int({ error }).min(least, { error }), what);
}

function numeric(schema: z.ZodNumber, what: string) {
  return z.preprocess(plainNumber, schema).meta({ description: what });
}

/** This number and no other. */
export function exactly(only: number) {
  return z.preprocess(plainNumber, z.literal(only, { error: expected(String(only)) }));
}

/** A file of the repository, or a member of one. */
export function reference(what: string) {
  return text(what)
    .superRefine((value, context) => {
      const problem = pathProblem(referenceOf(value).path);
      if (problem !== undefined) context.addIssue(`${found(value)} ${problem}`);
    })
    .transform(referenceOf);
}

/** Anything, kept as it was written. */
export function freeForm() {
  return z.custom<Json>((value) => value !== undefined, { error: 'is missing' });
}

/** An object that is kept as it was written: order of keys, spelling of numbers. */
export function freeFormObject(what: string) {
  return z
    .custom<JsonObject>(isJsonObject, { error: expected(what) })
    .meta({ type: 'object', description: what });
}

/** A message for a wrong value: what was found, what is allowed. */
export function expected(what: string) {
  return (issue: { readonly input?: unknown }): string => says(issue.input, what);
}

/** What stands there, short enough for a line. */
export function found(value: unknown): string {
  if (value instanceof NumberLiteral) return `the number ${value.source}`;
  if (typeof value === 'number') return `the number ${String(value)}`;
  if (typeof value === 'string') return `'${value.length > 60 ? `${value.slice(0, 60)}…` : value}'`;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}

export function isJsonObject(value: unknown): value is JsonObject {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof NumberLiteral)
  );
}

function says(input: unknown, what: string): string {
  if (input === undefined) return `is missing; allowed: ${what}`;
  return `found ${found(input)}; allowed: ${what}`;
}

function plainNumber(value: unknown): unknown {
  return value instanceof NumberLiteral ? value.value : value;
}

function plainLevel(value: unknown): unknown {
  if (!isJsonObject(value)) return value;
  // Without a prototype, so that no member name means anything but itself.
  const level: Record<string, Json> = { __proto__: null };
  for (const [key, member] of entries(value)) level[key] = member;
  return level;
}
