import { z } from 'zod';
import { messageOf, usageError } from '../../errors.ts';
import { readText } from '../git/text.ts';
import type { Tree } from '../git/tree.ts';

const positive = z.number().positive().nullable();
const ratio = z.number().min(0).max(1).nullable();

const promptSchema = z.object({
  /** As the tracker named it; null where nobody did. */
  name: z.string().nullable(),
  prefixIds: z.array(z.string().regex(/^[0-9a-f]{16}$/)),
  requestsPerDay: positive,
  /** Requests of a conversation, on average. */
  turns: z.number().min(1).nullable(),
  /** Seconds from start to start of two turns: as many are shorter as are longer. */
  pauseSeconds: z.number().min(0).nullable(),
  /** Shares of the requests, by model. */
  models: z.record(z.string(), z.number().min(0).max(1)),
  prefixHitRatio: ratio,
  tokenHitRatio: ratio,
  /** US dollars of input and output for 1,000 requests. */
  costPer1000: z.number().min(0).nullable(),
});

/** What `traffic` writes and `traffic.from` reads: what production measured, prompt by prompt, without any text. */
const productionSchema = z.object({
  schemaVersion: z.literal(1),
  /** The last call that was measured. */
  until: z.iso.datetime(),
  days: z.number().min(0),
  prompts: z.array(promptSchema),
});

export type Production = z.output<typeof productionSchema>;
export type ProductionPrompt = Production['prompts'][number];

/**
 * The traffic that a file of a tree holds.
 *
 * @throws GuardError (usage) for a file that is not there, or that `traffic` has not written
 */
export async function readProduction(tree: Tree, file: string): Promise<Production> {
  const hint = `write it with \`prompt-cache-guard traffic SOURCE --output ${file}\``;
  if (tree.entries.get(file)?.kind !== 'file')
    throw usageError(`traffic.from names ${file}, which is not there: ${hint}.`);
  try {
    return productionSchema.parse(JSON.parse(await readText(tree, file)));
  } catch (error) {
    const what = error instanceof z.ZodError ? whatIn(error) : messageOf(error);
    throw usageError(`traffic.from: ${file} is no file of \`traffic\` (${what}): ${hint}.`);
  }
}

function whatIn({ issues }: z.ZodError): string {
  const [first] = issues;
  return first === undefined ? 'unknown' : `/${first.path.join('/')}: ${first.message}`;
}
