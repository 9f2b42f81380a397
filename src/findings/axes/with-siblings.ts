import type { RenderedPrompt, RenderedRequest, SourceKind } from '../../render/rendering.ts';
import type { AnalysedConversation } from './analyse.ts';
import { sharedUnitsOf, shownBySiblings } from './in-every-request.ts';
import type { AnalysedRequest } from './request.ts';
import type { Relation } from './sibling-compare.ts';
import {
  type AnalysedVariation,
  relatedDrafts,
  siblingPairs,
  variablesOf,
  variationDrafts,
  withoutEffect,
} from './siblings.ts';

/** The conversations with what their siblings show, and what is to be said of variables. */
export async function withSiblings(
  prompt: Extract<RenderedPrompt, { outcome: 'rendered' }>,
  conversations: readonly AnalysedConversation[],
  analyse: (request: RenderedRequest) => Promise<AnalysedRequest | string>,
): Promise<{
  readonly conversations: readonly AnalysedConversation[];
  readonly notes: readonly string[];
}> {
  const { source, id } = prompt;
  const declared = prompt.siblings === 'none' ? null : (prompt.siblings ?? undefined);
  const pairs = siblingPairs(conversations, {
    cases: declared === undefined ? 'tenant' : declared,
    conversations: declared === undefined ? UNDECLARED[source.kind] : declared,
  });
  const drafts = relatedDrafts(pairs);
  const shown = shownBySiblings(pairs);
  const pinned = conversations[0]?.turns[0];
  const variations: AnalysedVariation[] = [];
  const notes: string[] = [];
  for (const { variable, varies, requests, failures } of prompt.variations ?? []) {
    const analysed: AnalysedRequest[] = [];
    const reasons = [...failures];
    for (const request of requests) {
      const one = await analyse(request);
      if (typeof one === 'string') reasons.push(one);
      else analysed.push(one);
    }
    variations.push({ variable, relation: varies, requests: analysed });
    for (const reason of new Set(reasons))
      notes.push(`${id}: a value of '${variable}' could not be tried: ${reason}`);
    if (requests.length + failures.length === 0)
      notes.push(`${id}: '${variable}' has one value, so what it reaches is not known.`);
  }
  if (pinned === undefined) return { conversations, notes };
  const idle = withoutEffect(pinned, variations);
  const tried = variations.filter(({ requests }) => requests.length > 0);
  const isCommand = source.kind === 'command' || source.kind === 'capture';
  if (isCommand && idle.length > 0 && idle.length === tried.length)
    notes.push(
      `${id}: its command seems to ignore its variables: with other values of ${idle.map((name) => `'${name}'`).join(', ')} it sends the same. It gets them in PROMPT_VARS_JSON, and in the file behind --vars.`,
    );
  else for (const name of idle) notes.push(`${id}: '${name}' has no effect with the values tried.`);
  const own = variationDrafts(pinned, variations);
  const { variables, shared } = variablesOf(pinned, variations);
  return {
    conversations: conversations.map((conversation, index) => {
      const found = [...(index === 0 ? own : []), ...(drafts.get(conversation) ?? [])];
      const known = sharedUnitsOf(conversation, source.kind, tried.length > 0 ? shared : null);
      const seen = shown.get(conversation);
      const held = known ?? seen?.shared;
      const all = seen?.varying ? [...variables, seen.varying] : variables;
      return {
        ...conversation,
        ...(found.length > 0 && { siblings: found }),
        ...(held !== undefined && { shared: held }),
        ...(all.length > 0 && { variables: all }),
      };
    }),
    notes,
  };
}

/** How separate conversations of a prompt relate where its definition says nothing. */
const UNDECLARED: Readonly<Record<SourceKind, Relation | null>> = {
  capture: 'session',
  recording: 'session',
  trace: 'session',
  command: 'session',
  request: null,
  composed: null,
  format: null,
  text: null,
  code: null,
};
