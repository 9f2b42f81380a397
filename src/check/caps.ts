import { type Json, entries, isArray, isObject } from '../json/value.ts';
import { LIMITS } from '../limits.ts';
import type { RenderedPrompt, RenderedRequest } from '../render/rendering.ts';
import type { SideRun } from './side-run.ts';

/**
 * What a whole run may take, besides what each prompt may: many small things together are as dear as a large
 * one. What is over is not analysed, and the rest is reported.
 */
export interface Caps {
  /** Requests of one side. */
  readonly requests: number;
  /** Bytes of the files that prompts of one side are made from. */
  readonly bytes: number;
  readonly findingsPerPrompt: number;
  readonly findings: number;
  /** Analysing and comparing. */
  readonly compareSeconds: number;
  /** Renders of commands. */
  readonly commandsSeconds: number;
}

export const CAPS: Caps = {
  requests: LIMITS.requestsPerRun,
  bytes: LIMITS.bytesPerRun,
  findingsPerPrompt: LIMITS.findingsPerPrompt,
  findings: LIMITS.findingsPerRun,
  compareSeconds: LIMITS.compareSeconds,
  commandsSeconds: LIMITS.commandsSeconds,
};

/**
 * Both sides with so many requests each at most; a prompt that does not fit has failed. Prompts that both sides
 * have come first, and then those with the fewest requests: whoever adds or blows up a prompt loses that one,
 * and no other.
 */
export function withinRequests({ base, head }: SideRun, cap: number): SideRun {
  const sizes = { base: sizesOf(base), head: sizesOf(head) };
  const isOnBoth = (id: string) => sizes.base.has(id) && sizes.head.has(id);
  const largest = (id: string) => Math.max(sizes.base.get(id) ?? 0, sizes.head.get(id) ?? 0);
  const order = [...new Set([...sizes.base.keys(), ...sizes.head.keys()])].toSorted(
    (a, b) => Number(isOnBoth(b)) - Number(isOnBoth(a)) || largest(a) - largest(b),
  );
  const within = (prompts: readonly RenderedPrompt[], own: ReadonlyMap<string, number>) => {
    const total = sum(own.values());
    let used = 0;
    const fitting = new Set<string>();
    for (const id of order) {
      const size = own.get(id) ?? 0;
      if (used + size > cap) continue;
      used += size;
      fitting.add(id);
    }
    return prompts.map((prompt) => (fitting.has(prompt.id) ? prompt : tooMany(prompt, total, cap)));
  };
  const atBase = within(base, sizes.base);
  const refused = new Set(
    atBase.filter((prompt, index) => prompt !== base[index]).map(({ id }) => id),
  );
  return {
    base: atBase,
    // Without its base a prompt would pass for one that is being adopted, which fails nothing.
    head: within(head, sizes.head).map((prompt) =>
      refused.has(prompt.id) ? tooMany(prompt, sum(sizes.base.values()), cap) : prompt,
    ),
  };
}

function sizesOf(prompts: readonly RenderedPrompt[]): ReadonlyMap<string, number> {
  return new Map(prompts.map((prompt) => [prompt.id, requestsOf(prompt)]));
}

function requestsOf(prompt: RenderedPrompt): number {
  if (prompt.outcome === 'failed') return 0;
  const { conversations, variations = [] } = prompt;
  const all = [
    ...conversations.flatMap(({ turns }) => turns),
    ...variations.flatMap(({ requests }) => requests),
  ];
  return sum(all.map(weightOf));
}

/** A request counts as several where it is as dear as several. */
function weightOf({ body }: RenderedRequest): number {
  return Math.max(1, Math.ceil(elementsOf(body) / LIMITS.elementsPerRequest));
}

function elementsOf(body: Json): number {
  if (!isObject(body)) return 0;
  return sum(entries(body).map(([, member]) => (isArray(member) ? member.length : 0)));
}

function tooMany(prompt: RenderedPrompt, total: number, cap: number): RenderedPrompt {
  if (prompt.outcome === 'failed') return prompt;
  return failedPrompt(
    prompt,
    `the prompts of this side have ${total} requests together (a long one counts as several), more than the ${cap} that one run analyses: guard fewer of them, or check them in several runs with a config each.`,
  );
}

/** The prompt as one that could not be analysed, for a reason in one line. */
export function failedPrompt(
  { id, declared, source }: Pick<RenderedPrompt, 'id' | 'declared' | 'source'>,
  reason: string,
): Extract<RenderedPrompt, { outcome: 'failed' }> {
  return { outcome: 'failed', id, declared, source, reason, at: null, missing: [] };
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/**
 * Says, from now on, why nothing further is begun; null while there is time.
 * @param now milliseconds, from whenever
 */
export function timeUp(seconds: number, now = () => performance.now()): () => string | null {
  const end = now() + seconds * 1_000;
  return () =>
    now() < end
      ? null
      : `the prompts before it took the ${seconds / 60} minutes that analysing and comparing may take in one run: guard fewer of them, or check them in several runs with a config each.`;
}
