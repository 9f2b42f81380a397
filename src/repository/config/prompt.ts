import { z } from 'zod';
import { type Json, type JsonObject, isArray } from '../../json/value.ts';
import { trafficSchema } from './policy.ts';
import {
  type MessagePiece,
  type Piece,
  messageSchema,
  pieceSchema,
  variablesSchema,
} from './piece.ts';
import {
  expected,
  found,
  freeForm,
  freeFormObject,
  isJsonObject,
  matching,
  object,
  oneOf,
  record,
  text,
} from './shape.ts';
import { globProblem, isGlob, isNegated } from './glob.ts';
import { globs, oneOrMoreGlobs } from './globs.ts';
import { type Reference, normalPath, pathProblem, referenceOf } from './paths.ts';
import { PROVIDER_KEYS } from './provider-keys.ts';
import { PROVIDER_IDS } from '../../request/provider/provider.ts';
import { SCENARIO_NAMES, SIBLINGS } from './vocabulary.ts';

/** The tools in place, or the file, or its member, that holds them. */
export type ToolsConfig =
  | ({ readonly kind: 'file' } & Reference)
  | { readonly kind: 'inline'; readonly tools: readonly Json[] };

/** What a prompt is built from: exactly one of these. */
export type PromptOrigin =
  /** Text files and tools bound to a request. */
  | {
      readonly kind: 'composed';
      readonly tools: ToolsConfig | null;
      readonly system: readonly Piece[];
      readonly messages: readonly MessagePiece[];
      /** Further fields of the request body. */
      readonly params: JsonObject;
    }
  /** Paths or globs; a list of several is the turns of one conversation. */
  | {
      readonly kind: 'file';
      readonly paths: readonly string[];
      readonly listed: boolean;
      /** Files that a glob does not take; left out where it takes all. */
      readonly exclude?: readonly string[];
    }
  /** A command that prints request bodies. */
  | {
      readonly kind: 'render';
      readonly command: string;
      readonly setup: string | null;
      readonly env: readonly string[];
      /** A change that touches none of these does not run the command; null where every change does. */
      readonly watch: readonly string[] | null;
    }
  /** A command that runs real code against the recorder. */
  | {
      readonly kind: 'capture';
      readonly command: string;
      readonly setup: string | null;
      readonly env: readonly string[];
      readonly watch: readonly string[] | null;
      /** What the recorder answers; null for its default script. */
      readonly replies: (typeof SCENARIO_NAMES)[number] | null;
    };

const aPath = { type: 'string', minLength: 1 };

const toolsSchema = freeForm()
  .transform((value, context): ToolsConfig => {
    if (typeof value === 'string') {
      const file = referenceOf(value);
      const problem = pathProblem(file.path);
      if (problem === undefined) return { kind: 'file', ...file };
      context.addIssue(`${found(value)} ${problem}`);
    } else if (isArray(value) && value.every(isJsonObject)) {
      return { kind: 'inline', tools: value };
    } else {
      context.addIssue(`found ${found(value)}; allowed: a path, or a list of tools`);
    }
    return z.NEVER;
  })
  .meta({ anyOf: [aPath, { type: 'array', items: { type: 'object' } }] });

const fileSchema = freeForm()
  .transform((value, context): PromptOrigin & { kind: 'file' } => {
    const paths = typeof value === 'string' ? [value] : isArray(value) ? value : [];
    const normal = paths.map((entry, index) => {
      const problem = typeof entry === 'string' ? globProblem(entry) : 'is no path';
      if (problem === undefined && typeof entry === 'string') return entry;
      const at = typeof value === 'string' ? [] : [index];
      context.addIssue({ code: 'custom', path: at, message: `${found(entry)} ${problem}` });
      return '';
    });
    const taken = normal.filter((path) => !isNegated(path)).map(normalPath);
    const out = normal.filter(isNegated).map((path) => normalPath(path.slice(1)));
    if (taken.length === 0)
      context.addIssue(`found ${found(value)}; allowed: a path, a glob, or a list of paths`);
    else if (out.length > 0 && !(taken.length === 1 && isGlob(taken[0] ?? '')))
      context.addIssue(
        "has '!' in a list of paths; it takes files out of one glob: write the paths that stay",
      );
    const origin = { kind: 'file', paths: taken, listed: typeof value !== 'string' } as const;
    // A glob with exceptions is no list of turns.
    return out.length === 0 ? origin : { ...origin, listed: false, exclude: out };
  })
  .meta({ anyOf: [aPath, { type: 'array', items: aPath, minItems: 1 }] });

/** A list of blocks; a path alone is one block. */
const systemSchema = z
  .preprocess(
    (value) => (typeof value === 'string' ? [{ file: value }] : value),
    z.array(pieceSchema, { error: expected('a path, or a list of { file } or { text }') }),
  )
  // `items` holds for lists only, so that this is true of both forms.
  .meta({ type: ['string', 'array'] });

const variableName = matching(/^[A-Za-z_][A-Za-z0-9_]*$/, 'names of environment variables').refine(
  (name) => !PROVIDER_KEYS.has(name),
  {
    error: ({ input }) =>
      `${found(input)} is a provider's key, which no command may see; remove it`,
  },
);

const shape = {
  id: matching(/^[^\p{Cc}\p{Cf}]{1,200}$/u, 'a name of at most 200 visible characters'),
  provider: oneOf(PROVIDER_IDS).optional(),
  model: text("a model's id").optional(),
  tools: toolsSchema.optional(),
  system: systemSchema.optional(),
  messages: z
    .array(messageSchema, { error: expected('a list of { role, content } or { role, file }') })
    .optional(),
  params: freeFormObject('an object with further fields of the request body').optional(),
  vars: variablesSchema.optional(),
  cases: record(
    /^(?!__proto__$)[^\p{Cc}\p{Cf}]{1,200}$/u,
    "case's name (at most 200 visible characters)",
    variablesSchema,
  ).optional(),
  file: fileSchema.optional(),
  exclude: oneOrMoreGlobs.optional(),
  render: text('a command').optional(),
  setup: text('a command').optional(),
  env: z
    .array(variableName, { error: expected('a list of names of environment variables') })
    .optional(),
  watch: globs.optional(),
  capture: text('a command').optional(),
  replies: oneOf(SCENARIO_NAMES).optional(),
  siblings: oneOf(SIBLINGS).optional(),
  traffic: trafficSchema.optional(),
};

type Written = z.output<ReturnType<typeof object<typeof shape>>>;

const COMPOSED = ['tools', 'system', 'messages', 'params'] as const;
const ORIGINS = ['file', 'render', 'capture'] as const;
const COMMAND_ONLY = ['setup', 'env', 'watch'] as const;

/** One declared prompt. */
export const promptSchema = object(shape)
  .superRefine(checkOrigin)
  .transform((written) => {
    const { id, provider, model, siblings, traffic, vars = {}, cases = {} } = written;
    return {
      id,
      provider: provider ?? null,
      model: model ?? null,
      origin: originOf(written),
      vars,
      cases,
      /** Null where the config leaves it to the default of the prompt's kind. */
      siblings: siblings ?? null,
      traffic: traffic ?? null,
    };
  });

export type PromptConfig = z.output<typeof promptSchema>;

function originOf(written: Written): PromptOrigin {
  const {
    file,
    exclude,
    render,
    capture,
    setup = null,
    env = [],
    watch = null,
    replies = null,
  } = written;
  if (file !== undefined)
    return exclude === undefined
      ? file
      : { ...file, exclude: [...(file.exclude ?? []), ...exclude] };
  if (render !== undefined) return { kind: 'render', command: render, setup, env, watch };
  if (capture !== undefined)
    return { kind: 'capture', command: capture, setup, env, watch, replies };
  const { tools = null, system = [], messages = [], params = {} } = written;
  return { kind: 'composed', tools, system, messages, params };
}

function checkOrigin(written: Written, context: z.RefinementCtx): void {
  const composed = COMPOSED.filter((key) => written[key] !== undefined);
  const others = ORIGINS.filter((key) => written[key] !== undefined);
  const given = [...others, ...composed.slice(0, 1)];
  if (given.length > 1) {
    context.addIssue(
      `has ${given.join(' and ')}; allowed: one of file, render, capture, or a prompt composed of tools, system and messages`,
    );
  } else if (others.length === 0 && !composed.some((key) => key !== 'params')) {
    context.addIssue(
      'says nothing about what it is built from; add file, render, capture, or system',
    );
  }
  const lost = COMMAND_ONLY.find((key) => written[key] !== undefined);
  if (lost !== undefined && written.render === undefined && written.capture === undefined)
    context.addIssue({
      code: 'custom',
      path: [lost],
      message: 'has no command to serve; it belongs to render or capture',
    });
  if (written.exclude !== undefined && written.file === undefined)
    context.addIssue({
      code: 'custom',
      path: ['exclude'],
      message: 'has no glob to take files from; it belongs to file',
    });
  if (written.replies !== undefined && written.capture === undefined)
    context.addIssue({
      code: 'custom',
      path: ['replies'],
      message: 'has nobody to reply to; it belongs to capture',
    });
}
