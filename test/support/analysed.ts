import { analyseRequest } from '../../src/findings/axes/analyse.ts';
import type { AnalysedConversation } from '../../src/findings/axes/analyse.ts';
import { findingsOf } from '../../src/findings/judge/findings-of.ts';
import type { AnalysedRequest } from '../../src/findings/axes/request.ts';
import { finalise } from '../../src/findings/finalise.ts';
import type { Finding } from '../../src/findings/finding.ts';
import type { Json } from '../../src/json/value.ts';
import type { SourceKind } from '../../src/render/rendering.ts';

/** Cuts and counts one request body, as if it came from a file of this kind. */
export async function analysed(
  body: Json,
  sourceKind: SourceKind = 'request',
  turn = 0,
): Promise<AnalysedRequest> {
  const request = {
    body,
    provider: null,
    model: null,
    locate: () => null,
    at: null,
    usage: null,
    unitTokens: null,
  };
  const result = await analyseRequest(request, turn, sourceKind, {});
  if (typeof result === 'string') throw new Error(result);
  return result;
}

/** The findings of head against base, each a request body or the turns of one conversation. */
export async function findingsBetween(
  base: Json | readonly Json[],
  head: Json | readonly Json[],
  sourceKind: SourceKind = 'request',
): Promise<readonly Finding[]> {
  const judged = findingsOf({
    base: await conversation(base, sourceKind),
    head: await conversation(head, sourceKind),
  }).findings;
  return finalise(judged, { prompt: 'support', case: 'default', conversation: '1' });
}

async function conversation(
  bodies: Json | readonly Json[],
  sourceKind: SourceKind,
): Promise<AnalysedConversation> {
  const list: readonly Json[] = Array.isArray(bodies) ? bodies : [bodies];
  const turns = await Promise.all(list.map((body, turn) => analysed(body, sourceKind, turn)));
  return { case: 'default', id: '1', turns };
}
