import { z } from 'zod';
import { isDay, seconds } from './duration.ts';
import { type FailOnEdit, listProblem, parseFailOn } from './fail-on.ts';
import {
  count,
  expected,
  found,
  matching,
  number,
  object,
  oneOf,
  positive,
  text,
} from './shape.ts';
import { FINDING_CODES, EXCERPTS, PROBE_MODES, SEVERITIES } from './vocabulary.ts';

/** Traffic for predicted ratios and cost; `pause` is in seconds, from start to start of two turns. */
const trafficMembers = {
  requests_per_day: positive('a number above 0').optional(),
  turns: count('a whole number from 1', 1).optional(),
  pause: text('a duration such as 30s, 5m or 1h')
    .transform((value, context): number => {
      const duration = seconds(value);
      if (duration !== undefined) return duration;
      context.addIssue(`found ${found(value)}; allowed: a duration such as 30s, 5m or 1h`);
      return z.NEVER;
    })
    .optional(),
};

/** The traffic of one prompt. */
export const trafficSchema = object(trafficMembers);

/** The same for all prompts, and where what production measured stands; numbers beside it win. */
export const allTrafficSchema = object({
  ...trafficMembers,
  from: text('the path of a file that `traffic` wrote').optional(),
});

const failOnSchema = z
  .array(
    z
      .string({ error: expected('a finding code, such as +below-minimum') })
      .meta({ pattern: `^[+-]?(${FINDING_CODES.join('|')})(:(${SEVERITIES.join('|')}))?$` }),
    { error: expected('a list of finding codes') },
  )
  .transform((written, context): readonly FailOnEdit[] => {
    const edits = written.map((entry, index): FailOnEdit | null => {
      const edit = parseFailOn(entry);
      if (typeof edit !== 'string') return edit;
      context.addIssue({ code: 'custom', path: [index], message: edit });
      return null;
    });
    const problem = listProblem(edits.filter((edit) => edit !== null));
    if (problem !== undefined) context.addIssue(problem);
    return edits.filter((edit) => edit !== null);
  });

const acceptSchema = object({
  prompt: text("a prompt's id"),
  code: oneOf(FINDING_CODES),
  wireId: matching(/^[0-9a-f]{16}$/, 'the 16 hex digits of the report, in quotes'),
  reason: text('why it is accepted'),
  until: text('a day as YYYY-MM-DD')
    .refine(isDay, { error: expected('a day as YYYY-MM-DD') })
    .meta({ format: 'date', description: 'the last day that it is accepted' })
    .optional(),
});

/** An entry of `policy.accept`. */
export type AcceptConfig = z.output<typeof acceptSchema>;

const PERCENT = /^\d{1,7}(\.\d{1,6})?%$/;
const INCREASE = 'a percentage such as 10%, or { per_day: 20 } in US dollars';

/** By how much the predicted cost of input may rise: a share of base's, or US dollars a day. */
const costIncreaseSchema = z
  .union(
    [
      z.string().regex(PERCENT).meta({ description: INCREASE }),
      object({ per_day: number('an amount in US dollars, from 0', 0) }),
    ],
    { error: expected(INCREASE) },
  )
  .transform((limit): CostIncreaseLimit =>
    typeof limit === 'string'
      ? { kind: 'share', share: Number(limit.slice(0, -1)) / 100 }
      : { kind: 'per-day', usd: limit.per_day },
  );

/** The most by which the predicted cost of input may rise. */
export type CostIncreaseLimit =
  | { readonly kind: 'share'; /** Of base's cost: 0.1 for 10 %. */ readonly share: number }
  | { readonly kind: 'per-day'; readonly usd: number };

export const policySchema = object({
  fail_on: failOnSchema.optional(),
  min_hit_ratio: number('a number from 0 to 1', 0, 1).optional(),
  max_cost_increase: costIncreaseSchema.optional(),
  report_only: z.boolean({ error: expected('true or false') }).optional(),
  accept: z.array(acceptSchema, { error: expected('a list of accepted findings') }).optional(),
});

export const reportSchema = object({ excerpts: oneOf(EXCERPTS).optional() });

export const probeSchema = object({
  mode: oneOf(PROBE_MODES).optional(),
  budget_usd: number('an amount in US dollars, from 0', 0).optional(),
  max_calls: count('a whole number from 1', 1).optional(),
});
