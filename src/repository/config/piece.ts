import { z } from 'zod';
import { type Json, type JsonObject, get } from '../../json/value.ts';
import {
  expected,
  freeForm,
  freeFormObject,
  isJsonObject,
  object,
  oneOf,
  record,
  reference,
} from './shape.ts';
import type { Reference } from './paths.ts';
import { ENGINES, ROLES, VARIES } from './vocabulary.ts';

/** Where a piece's text comes from. */
export type Content =
  | ({ readonly kind: 'file' } & Reference)
  | { readonly kind: 'inline'; readonly text: string };

/** A system block of a composed prompt. */
export interface Piece {
  readonly content: Content;
  /** Null where the config names none: then the file's extension decides. */
  readonly engine: Engine | null;
  /** The engine's own options. */
  readonly options: JsonObject;
  /** Goes into the request as it is. */
  readonly cache_control: JsonObject | null;
}

/** A message of a composed prompt. */
export interface MessagePiece extends Piece {
  readonly role: (typeof ROLES)[number];
}

export type Engine = (typeof ENGINES)[number];

/** Sample values of one template variable. */
export interface VariableConfig {
  /** How often it changes; null for one that is the same in every request. */
  readonly varies: (typeof VARIES)[number] | null;
  /** At least one; exactly one where it does not vary. */
  readonly values: readonly [Json, ...Json[]];
}

const inline = z.string({ error: expected('the text itself') });
const written = {
  file: reference('a path').optional(),
  text: inline.optional(),
  content: inline.optional(),
  engine: oneOf(ENGINES).optional(),
  options: freeFormObject("an object with the engine's own options").optional(),
  cache_control: freeFormObject('an object such as { type: ephemeral }').optional(),
};
const oneSource = {
  oneOf: [{ required: ['file'] }, { required: ['text'] }, { required: ['content'] }],
};

interface Written {
  readonly file?: Reference | undefined;
  readonly text?: string | undefined;
  readonly content?: string | undefined;
  readonly engine?: Engine | undefined;
  readonly options?: JsonObject | undefined;
  readonly cache_control?: JsonObject | undefined;
}

/** A system block: a file, or text in place. */
export const pieceSchema = object(written)
  .superRefine(exactlyOneSource)
  .transform(piece)
  .meta(oneSource);

/** A message: a role with a file, or with text in place. */
export const messageSchema = object({ role: oneOf(ROLES), ...written })
  .superRefine(exactlyOneSource)
  .transform((entry): MessagePiece => ({ role: entry.role, ...piece(entry) }))
  .meta(oneSource);

const varying = object({
  varies: oneOf(VARIES),
  values: z
    .array(freeForm(), { error: expected('a list of sample values') })
    .min(1, { error: 'is empty; allowed: a list of sample values' }),
});

/** A value that is the same in every request, or { varies, values }. */
const variableSchema = freeForm().transform((value, context): VariableConfig => {
  if (!isJsonObject(value) || (get(value, 'varies') ?? get(value, 'values')) === undefined)
    return { varies: null, values: [value] };
  const result = varying.safeParse(value);
  for (const { path: inner, message } of result.error?.issues ?? [])
    context.addIssue({ code: 'custom', path: inner, message });
  const [first, ...rest] = result.data?.values ?? [];
  if (result.data === undefined || first === undefined) return z.NEVER;
  return { varies: result.data.varies, values: [first, ...rest] };
});

export const variablesSchema = record(
  /^(?!__proto__$)[\p{L}_][\p{L}\p{N}_.-]*$/u,
  "variable's name (letters, digits, '_', '-', '.')",
  variableSchema,
);

function piece(entry: Written): Piece {
  return {
    content:
      entry.file === undefined
        ? { kind: 'inline', text: entry.text ?? entry.content ?? '' }
        : { kind: 'file', ...entry.file },
    engine: entry.engine ?? null,
    options: entry.options ?? {},
    cache_control: entry.cache_control ?? null,
  };
}

function exactlyOneSource(entry: Written, context: z.RefinementCtx): void {
  const sources = (['file', 'text', 'content'] as const).filter((key) => entry[key] !== undefined);
  if (sources.length === 1) return;
  const now = sources.length === 0 ? 'has none of them' : `has ${sources.join(' and ')}`;
  context.addIssue(`${now}; allowed: exactly one of file, text, content`);
}
