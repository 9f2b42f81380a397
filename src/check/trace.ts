import { parseJson } from '../json/parse.ts';
import type { AnalysedRequest } from '../axes/request.ts';
import { TurnFollower } from '../axes/turn.ts';
import type { Draft } from '../findings/draft.ts';
import { finalise } from '../findings/finalise.ts';
import { failOnOf, isFailing } from '../policy/policy.ts';
import { segment } from '../provider/registry.ts';
import { readEntry } from '../render/sources/envelope.ts';
import type { FollowedTrace, TraceFinding } from '../report/trace.ts';
import { Counts } from '../simulate/counts.ts';
import { Preparer } from '../simulate/prepare.ts';
import { estimated } from '../tokens/range.ts';
import { type TraceInput, simulateTrace } from './simulate.ts';

export interface FollowInput extends Omit<TraceInput, 'lines'> {
  /** Gives the lines anew each time: a trace is read once to put it together and once to follow it. */
  readonly lines: () => AsyncIterable<string>;
}

/** Conversations followed at a time; one that is silent for longer is taken for ended. */
const MOST_OPEN = 500;

interface Open {
  readonly follower: TurnFollower;
  /** Which request of the trace each turn is. */
  readonly indices: number[];
}

/**
 * Follows the recorded conversations of a trace: what each request read and wrote by its provider's rules
 * and by its own report, and what it changed of the one before it. Memory does not grow with the length of
 * a conversation.
 * Throws an analysis error that names the line for one that is no request, and for an empty trace.
 */
export async function followTrace(input: FollowInput): Promise<FollowedTrace> {
  const played = await simulateTrace({ ...input, lines: input.lines() });
  const facts = new Facts();
  const open = new Map<string, Open>();
  const preparer = new Preparer();
  const counts = new Counts();
  const conversations: string[] = [];
  let line = 0;
  for await (const written of input.lines()) {
    line += 1;
    const request = played.requests[conversations.length];
    if (written.trim() === '' || request === undefined) continue;
    const place = `${input.name}:${line}`;
    const sent = readEntry(parseJson(written, input.name, line), place, () => null);
    const segmented = segment(sent.body, {
      provider: input.provider ?? sent.provider,
      model: input.model ?? sent.model,
    });
    const key = JSON.stringify([sent.prompt, sent.case, request.session]);
    const known = open.get(key) ?? { follower: new TurnFollower(), indices: [] };
    const at = { file: input.name, line };
    const mids = await counts.of(
      segmented,
      preparer.chain(segmented, sent.namespace ?? ''),
      sent.unitTokens,
    );
    const turn: AnalysedRequest = {
      segmented,
      tokens: mids.map((mid) => estimated(mid, mid, mid)),
      locate: () => at,
      sourceKind: 'trace',
      turn: known.indices.length,
    };
    known.indices.push(conversations.length);
    conversations.push(key);
    open.delete(key);
    open.set(key, known);
    facts.add(key, known, known.follower.follow(turn));
    const [oldest] = open;
    if (open.size > MOST_OPEN && oldest !== undefined) {
      facts.add(oldest[0], oldest[1], oldest[1].follower.end());
      open.delete(oldest[0]);
    }
  }
  for (const [key, each] of open) facts.add(key, each, each.follower.end());
  return { ...played, conversations, findings: facts.findings(), broken: facts.broken };
}

/** The findings of a trace, each fact once per conversation, and the requests that show it. */
class Facts {
  readonly #found = new Map<
    string,
    { readonly index: number; readonly owner: string; draft: Draft }
  >();
  readonly broken = new Map<number, string[]>();

  add(owner: string, { indices }: Open, drafts: readonly Draft[]): void {
    for (const draft of drafts) {
      const index = indices[draft.where?.turn ?? 0] ?? 0;
      const places = this.broken.get(index) ?? [];
      const causes = draft.causes.length === 0 ? '' : ` (${draft.causes.join(', ')})`;
      places.push(`${draft.code} at ${draft.where?.pointer || '/'}${causes}`);
      this.broken.set(index, places);
      const section = draft.where?.section;
      const unit = section === 'messages' ? section : draft.unitKey;
      const key = JSON.stringify([owner, draft.code, draft.severity, draft.causes, unit]);
      const known = this.#found.get(key);
      if (known === undefined) this.#found.set(key, { index, owner, draft });
      else if (draft.lostTokens > known.draft.lostTokens)
        known.draft = { ...known.draft, lostTokens: draft.lostTokens };
    }
  }

  findings(): readonly TraceFinding[] {
    const failOn = failOnOf(null);
    return [...this.#found.values()]
      .toSorted((a, b) => a.index - b.index)
      .flatMap(({ index, owner, draft }) =>
        finalise([{ draft, status: 'introduced', related: [] }], {
          prompt: '',
          case: '',
          conversation: owner,
        }).map((finding) => ({
          request: index,
          ...finding,
          fails: isFailing(finding, failOn),
        })),
      );
  }
}
