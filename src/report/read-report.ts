import { z } from 'zod';
import { CAUSES, type Finding } from '../findings/finding.ts';
import { FINDING_CODES, SEVERITIES } from '../repository/config/vocabulary.ts';
import type { PromptReport, Report } from './report.ts';

/** An id, a hash or a commit: what a reader may paste into a command. */
const hex = z.string().regex(/^[0-9a-f]{1,64}$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const amount = z.number().nullable();
const count = z.int().nonnegative();
const words = z.string().nullable();

const where = z.object({
  section: z.enum(['params', 'tools', 'system', 'messages']),
  index: z.int(),
  pointer: z.string(),
  offset: z.int().nullable(),
  line: z.int().nullable(),
  turn: z.int(),
});

const finding: z.ZodType<Finding> = z.object({
  id: hex,
  code: z.enum(FINDING_CODES),
  severity: z.enum(SEVERITIES),
  status: z.enum(['introduced', 'pre-existing', 'fixed']),
  axis: z.enum(['commit', 'repeat', 'turn', 'sibling', 'lint']).nullable(),
  where: where.nullable(),
  whereBefore: where.nullable(),
  causes: z.array(z.enum(CAUSES)),
  varies: z.enum(['call', 'minute', 'hour', 'day', 'process', 'machine']).nullable(),
  lostTokens: z.number(),
  before: words,
  after: words,
  cut: z.tuple([z.number(), z.number()]).nullable(),
  message: z.string(),
  fix: z.string(),
  get related() {
    return z.array(finding).max(100);
  },
  file: words,
  fileLine: z.int().nullable(),
  count,
  places: z.array(where),
  loss: z
    .object({ steady: z.number(), oneOff: z.number(), share: z.number(), requests: z.number() })
    .nullable(),
  costPer1000: amount,
  fails: z.boolean(),
  accepted: z.object({ reason: z.string(), until: day.nullable() }).nullable(),
});

const side = z.object({
  prefixId: hex,
  wireId: hex,
  prefixTokens: z.number(),
  totalTokens: z.number(),
  minimumTokens: z.number(),
  sections: z.array(z.object({ section: where.shape.section, tokens: z.number() })),
  tokens: z.object({
    kind: z.enum(['estimate', 'exact']),
    prefixLow: z.number(),
    prefixHigh: z.number(),
  }),
  breakpoints: z.array(z.string()),
  turns: count,
});
const ratios = z.object({ tokenHitRatio: amount, prefixHitRatio: amount }).nullable();
const dollars = z.object({ base: amount, head: amount });

const measured = z.object({
  outcome: z.enum(['pass', 'fail', 'flaky', 'not-cached', 'inconclusive', 'skipped']),
  reason: z.string(),
  tokenHitRatio: amount,
  prefixHitRatio: amount,
  low: amount,
  high: amount,
  calls: count,
  trials: count,
  hits: count,
  tokens: z.object({ uncached: z.number(), read: z.number(), write: z.number() }),
  costUsd: amount,
  latencyMs: z.object({ cold: amount, warm: amount }),
  survival: z
    .object({ tokens: amount, of: z.number(), expected: z.number(), note: words })
    .nullable(),
  opinion: z
    .object({
      source: z.enum(['anthropic', 'openai']),
      comparisons: count,
      differing: count,
      reasons: z.array(z.string()),
      acrossDeploy: words,
      agrees: z.boolean(),
    })
    .nullable(),
});

const prompt: z.ZodType<PromptReport> = z.object({
  id: z.string(),
  case: z.string(),
  conversation: z.string(),
  renamedFrom: words,
  source: z.object({
    kind: z.enum([
      'composed',
      'request',
      'trace',
      'text',
      'code',
      'format',
      'command',
      'capture',
      'recording',
    ]),
    paths: z.array(z.string()),
    fidelity: z.enum(['exact', 'captured', 'recorded', 'read']),
  }),
  provider: words,
  model: words,
  status: z.enum(['unchanged', 'changed', 'volatile', 'added', 'removed', 'error']),
  base: side.nullable(),
  head: side.nullable(),
  hitRatio: z.object({
    predicted: z.object({ base: ratios, head: ratios }).nullable(),
    measured: measured.nullable(),
  }),
  cost: z
    .object({ currency: z.literal('USD'), per1000Requests: dollars, rewriteOnce: amount })
    .nullable(),
  findings: z.array(finding),
});

const revision = z.object({ ref: z.string(), sha: hex.nullable() });

const report: z.ZodType<Report> = z.object({
  schemaVersion: z.literal(1),
  tool: z.object({ name: z.literal('prompt-cache-guard'), version: z.string() }),
  verdict: z.enum(['pass', 'fail', 'error']),
  day,
  base: revision,
  head: revision,
  totals: z.object({
    prompts: count,
    unchanged: count,
    changed: count,
    volatile: count,
    added: count,
    removed: count,
    error: count,
    findings: z.object({ error: count, warning: count, note: count }),
  }),
  findings: z.array(finding),
  coverage: z
    .object({
      guarded: count,
      discovered: count,
      inCode: count,
      notAnalysed: count,
      isNoneAnalysed: z.boolean(),
      unguarded: z.array(z.object({ file: z.string(), line: z.int().nullable(), why: z.string() })),
    })
    .exactOptional(),
  isAdopting: z.literal(true).exactOptional(),
  reportOnly: z.object({ wouldFail: count }).exactOptional(),
  money: z.object({
    currency: z.literal('USD'),
    per1000Requests: dollars,
    perDay: dollars,
    traffic: z.enum(['assumed', 'config', 'production']).nullable(),
  }),
  prompts: z.array(prompt),
  notes: z.array(z.string()),
  suggestedConfig: z.string().exactOptional(),
});

/**
 * A JSON report as a value, whoever wrote it: it has the form, and every text in it is anybody's. Null where it
 * is none.
 */
export function readReport(text: string): Report | null {
  try {
    return report.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
