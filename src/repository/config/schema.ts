import { z } from 'zod';
import { globs } from './globs.ts';
import {
  allTrafficSchema,
  policySchema,
  probeSchema,
  reportSchema,
  type trafficSchema,
} from './policy.ts';
import { promptSchema } from './prompt.ts';
import { count, exactly, expected, matching, object, oneOf, record, text } from './shape.ts';
import { PROVIDER_IDS, TOKEN_FAMILIES } from '../../request/provider/provider.ts';

/** Corrections of our model data: every field that a rule reads; the members are optional. */
const modelSchema = object({
  like: text("the id of a model whose rules hold, e.g. 'claude-sonnet-5'").optional(),
  minimum_tokens: count('a whole number of tokens, from 0', 0).optional(),
  lookback: count('a whole number of positions, from 1', 1).optional(),
  granularity: count('a whole number of tokens, from 1', 1).optional(),
  breakpoints: count('a whole number of markers, from 1', 1).optional(),
  lifetime: matching(/^\d+[smhd]$/, "a time such as '30m'").optional(),
  tokenizer: oneOf(TOKEN_FAMILIES).optional(),
  default_effort: text("an effort, e.g. 'high'").optional(),
  default_thinking: oneOf(['adaptive', 'disabled']).optional(),
  parameters_first: z.boolean({ error: expected('true or false') }).optional(),
  retention: z.array(text("a retention, e.g. '24h'"), { error: expected('a list') }).optional(),
});

/**
 * The configuration file: the one source of its types, its validation and its JSON Schema. Members
 * that the file leaves out stay undefined: their defaults belong to whoever uses them.
 */
export const configSchema = object({
  // For the editors of JSON files.
  $schema: text("a JSON Schema's address").optional(),
  version: exactly(1).optional(),
  defaults: object({
    provider: oneOf(PROVIDER_IDS).optional(),
    model: text("a model's id").optional(),
  }).optional(),
  discover: object({
    include: globs.optional(),
    exclude: globs.optional(),
    code: z.boolean({ error: expected('true or false') }).optional(),
  }).optional(),
  prompts: z
    .array(promptSchema, { error: expected('a list of prompts') })
    .superRefine(differentIds)
    .optional(),
  models: record(/^(?!__proto__$)\S+$/, "model's id", modelSchema).optional(),
  traffic: allTrafficSchema.optional(),
  policy: policySchema.optional(),
  report: reportSchema.optional(),
  probe: probeSchema.optional(),
});

export type Config = z.output<typeof configSchema>;
export type TrafficConfig = z.output<typeof trafficSchema>;
export type PolicyConfig = z.output<typeof policySchema>;
export type ModelConfig = z.output<typeof modelSchema>;
export type { Content, Piece, VariableConfig } from './piece.ts';
export type { Reference } from './paths.ts';
export type { PromptConfig, PromptOrigin, ToolsConfig } from './prompt.ts';

function differentIds(prompts: readonly { readonly id: string }[], context: z.RefinementCtx): void {
  const first = new Map<string, number>();
  prompts.forEach(({ id }, index) => {
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, index);
    else
      context.addIssue({
        code: 'custom',
        path: [index, 'id'],
        message: `'${id}' is the id of prompts[${earlier}] too; ids must differ`,
      });
  });
}
