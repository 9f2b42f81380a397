import { parseFailOnFlag } from '../repository/config/fail-on.ts';
import { holdsProviderKey } from '../repository/config/provider-keys.ts';
import { suggestion } from '../repository/config/nearest.ts';
import type { Environment } from '../repository/git/environment.ts';
import { usageError } from '../errors.ts';

/** The inputs of action.yml; what the workflow leaves out is undefined, so that the config decides. */
export interface Inputs {
  readonly config: string | undefined;
  readonly base: string | undefined;
  readonly head: string | undefined;
  readonly workingDirectory: string;
  /** Looks at every prompt. */
  readonly all: boolean;
  readonly failOn: string | undefined;
  readonly minHitRatio: number | undefined;
  /** Fails on nothing; left out: as the config has it. */
  readonly reportOnly: boolean | undefined;
  /** Suggests base's form on the lines of the pull request. */
  readonly suggest: boolean;
  readonly comment: CommentMode;
  readonly commentKey: string | undefined;
  readonly probe: (typeof PROBE_MODES)[number] | undefined;
  readonly probeBudgetUsd: number | undefined;
  /** A trace that another job wrote: then nothing is compared, and only that is probed. */
  readonly probeRequests: string | undefined;
  /** The report beside it. */
  readonly probeReport: string | undefined;
  /** The step can sign in at a provider. */
  readonly holdsKey: boolean;
  readonly token: string | undefined;
  /** Left out: as the event has it. */
  readonly allowCommands: boolean | undefined;
  readonly allowCommandsWithKeys: boolean;
}

const COMMENT_MODES = ['always', 'on-change', 'never'] as const;
export type CommentMode = (typeof COMMENT_MODES)[number];
const PROBE_MODES = ['off', 'auto', 'required'] as const;

/** Inputs that hold a provider's key. */
const KEY_INPUTS = ['anthropic-api-key', 'openai-api-key'] as const;

/** Inputs that hold a secret. */
export const SECRET_INPUTS = [...KEY_INPUTS, 'github-token'] as const;

/**
 * Reads the step's inputs as the runner passes them.
 * @throws GuardError (usage) for a value that an input does not take
 */
export function readInputs(env: Environment): Inputs {
  const read = (name: string): string | undefined => inputOf(env, name);
  return {
    config: read('config'),
    base: read('base'),
    head: read('head'),
    workingDirectory: read('working-directory') ?? '.',
    all: flag('all', read('all')) ?? false,
    failOn: failOn(read('fail-on')),
    minHitRatio: amount('min-hit-ratio', read('min-hit-ratio'), 'a number from 0 to 1', 1),
    reportOnly: flag('report-only', read('report-only')),
    suggest: flag('suggest', read('suggest')) ?? false,
    comment: oneOf('comment', read('comment'), COMMENT_MODES) ?? 'on-change',
    commentKey: read('comment-key'),
    probe: oneOf('probe', read('probe'), PROBE_MODES),
    probeBudgetUsd: amount(
      'probe-budget-usd',
      read('probe-budget-usd'),
      'an amount in US dollars, such as 0.25',
    ),
    probeRequests: read('probe-requests'),
    probeReport: read('probe-report'),
    holdsKey: holdsProviderKey(env) || KEY_INPUTS.some((name) => read(name) !== undefined),
    token: read('github-token'),
    allowCommands: flag('allow-commands', read('allow-commands')),
    allowCommandsWithKeys:
      flag('allow-commands-with-keys', read('allow-commands-with-keys')) ?? false,
  };
}

/** An input's text without white space around it; undefined where it is empty, as an input left out is. */
export function inputOf(env: Environment, name: string): string | undefined {
  const value = env[`INPUT_${name.toUpperCase()}`]?.trim();
  return value === '' ? undefined : value;
}

/** A list with commas or line breaks between, as YAML offers both; checked before any work. */
function failOn(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const list = text
    .split(/[\n,]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .join(',');
  parseFailOnFlag(list, 'The input fail-on');
  return list;
}

function amount(
  name: string,
  text: string | undefined,
  allowed: string,
  most = Number.MAX_SAFE_INTEGER,
): number | undefined {
  if (text === undefined) return undefined;
  const value = /^(?:\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
  if (value <= most) return value;
  throw wrong(name, text, allowed);
}

function flag(name: string, text: string | undefined): boolean | undefined {
  const word = oneOf(name, text?.toLowerCase(), ['true', 'false']);
  return word === undefined ? undefined : word === 'true';
}

function oneOf<const Words extends readonly string[]>(
  name: string,
  text: string | undefined,
  words: Words,
): Words[number] | undefined {
  if (text === undefined) return undefined;
  const word = words.find((each) => each === text);
  if (word !== undefined) return word;
  throw wrong(name, text, words.join(', '), suggestion(text, words));
}

function wrong(name: string, text: string, allowed: string, meant = ''): Error {
  return usageError(
    `The input ${name} was given '${text.slice(0, 100)}'; it takes ${allowed}${meant === '' ? '.' : meant}`,
  );
}
