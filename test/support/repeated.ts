import type { AnalysedConversation } from '../../src/findings/axes/analyse.ts';
import { findingsOf } from '../../src/findings/judge/findings-of.ts';
import { withRepeats } from '../../src/findings/axes/repeat-conversation.ts';
import { spotsBetween } from '../../src/findings/axes/repeat-spots.ts';
import { finalise } from '../../src/findings/finalise.ts';
import type { Finding } from '../../src/findings/finding.ts';
import type { Json } from '../../src/json/value.ts';
import type { Factor } from '../../src/render/plan.ts';
import { analysed } from './analysed.ts';

/** The renders of one commit: the pinned body, and others with the factors that were varied. */
export interface Renders {
  readonly pinned: Json;
  readonly others: readonly (readonly [varied: readonly Factor[], body: Json])[];
}

/** One commit whose renders are all equal. */
export function stable(pinned: Json): Renders {
  return { pinned, others: [] };
}

/** One commit that writes another body whenever one of these factors is varied alone. */
export function flippedBy(factors: readonly Factor[], pinned: Json, other: Json): Renders {
  return { pinned, others: factors.map((factor) => [[factor], other]) };
}

/** A conversation of one turn with what its renders show. */
export async function repeated({ pinned, others }: Renders): Promise<AnalysedConversation> {
  const turn = await analysed(pinned, 'command');
  const observations = await Promise.all(
    others.map(async ([varied, body]) => ({
      varied,
      searched: 'whole' as const,
      spots: spotsBetween(turn, await analysed(body, 'command')),
    })),
  );
  return withRepeats({ case: 'default', id: '1', turns: [turn] }, [observations]);
}

/** The findings of head against base, each with its renders; null where there is no base. */
export async function findingsOfRenders(
  base: Renders | null,
  head: Renders,
): Promise<readonly Finding[]> {
  const judged = findingsOf({
    base: base === null ? null : await repeated(base),
    head: await repeated(head),
  }).findings;
  return finalise(judged, { prompt: 'support', case: 'default', conversation: '1' });
}
